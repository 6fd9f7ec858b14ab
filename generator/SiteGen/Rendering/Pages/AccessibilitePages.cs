using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>Makes the declaration of accessibility, on the imposed model: whatever the data does not declare is said not to be known, never to be right.</summary>
internal static class AccessibilitePages
{
    public static AccessibiliteView Accessibilite(RenderingContext context, AccessibilitePage page)
    {
        var label = context.Palmares.Label;
        var declaration = label.Accessibilite;
        return new()
        {
            Layout = context.Layouts.Of(page, $"La déclaration d’accessibilité de ce site, {declaration.Etat} avec le RGAA."),
            Etat = declaration.Etat,
            Raison = Raison(declaration),
            Referentiel = declaration.Referentiel,
            Editeur = label.Editeur.Nom ?? label.NomDuResponsable,
            SchemaPluriannuel = declaration.SchemaPluriannuel?.AbsoluteUri,
            PlanDActions = declaration.PlanDActions?.AbsoluteUri,
            DateAudit = RenderingContext.Date(declaration.Audit?.Date),
            Auditeur = declaration.Audit?.Auditeur,
            Perimee = declaration.Perimee,
            Taux = declaration.Audit is { } audit ? $"{audit.TauxConformite}{Francais.Insecable}%" : null,
            Contenus = [.. Contenus(declaration)],
            Etablie = declaration.Etablie is { } etablie ? Francais.QuandDate(etablie) : null,
            MiseAJour = declaration.MiseAJour is { } miseAJour ? Francais.QuandDate(miseAJour) : null,
            Technologies = declaration.Technologies,
            Verifications = [.. Verifications(context, declaration)],
            Courriel = label.Courriel,
            MentionsLegales = context.Lien<MentionsLegalesPage>("mentions légales"),
        };
    }

    private static IEnumerable<RubriqueView> Contenus(DeclarationDAccessibilite declaration)
    {
        // Only an audit can say that there is nothing to declare.
        var audit = declaration.Audit;
        yield return new("non-conformites", "Non-conformités", Lignes(declaration.NonConformites), audit switch
        {
            null => "En l’absence d’audit, la liste des contenus non conformes n’est pas établie.",
            { TauxConformite: 100 } => "Aucune non-conformité n’est déclarée.",
            _ => "Les non-conformités relevées par l’audit ne sont pas détaillées dans cette déclaration.",
        });
        yield return new("derogations", "Dérogations pour charge disproportionnée", Lignes(declaration.Derogations),
            audit is null ? "En l’absence d’audit, la liste des dérogations n’est pas établie." : "Aucune dérogation n’est déclarée.");
        yield return new("non-soumis", "Contenus non soumis à l’obligation d’accessibilité", Lignes(declaration.NonSoumis),
            audit is null ? "En l’absence d’audit, la liste de ces contenus n’est pas établie." : "Aucun contenu n’est déclaré à ce titre.");
    }

    private static IEnumerable<RubriqueView> Verifications(RenderingContext context, DeclarationDAccessibilite declaration)
    {
        var absence = declaration.Audit is null ? "Sans objet, en l’absence d’audit." : "Non renseigné à ce jour.";
        yield return new("environnement", "Environnement de test", Lignes(declaration.Environnements), absence);
        yield return new("outils", "Outils pour évaluer l’accessibilité", Lignes(declaration.Outils), absence);
        yield return new("pages", "Pages du site ayant fait l’objet de la vérification de conformité", [.. declaration.PagesVerifiees.Select(p => Page(context, p))], absence);
    }

    /// <summary>Why the site does not conform wholly; null when it does.</summary>
    private static string? Raison(DeclarationDAccessibilite declaration) => (declaration.Audit, declaration.NonConformites, declaration.Derogations) switch
    {
        (null, _, _) => "en l’absence d’audit de conformité",
        _ when declaration.Perimee => "en l’absence d’audit en cours de validité",
        ({ TauxConformite: 100 }, _, _) => null,
        (_, [_, ..], [_, ..]) => "en raison des non-conformités et des dérogations énumérées ci-dessous",
        (_, [_, ..], _) => "en raison des non-conformités énumérées ci-dessous",
        (_, _, [_, ..]) => "en raison de non-conformités et des dérogations énumérées ci-dessous",
        _ => "en raison de non-conformités",
    };

    private static ImmutableArray<FicheValeurView> Lignes(ImmutableArray<string> texts) => [.. texts.Select(t => new FicheValeurView(t))];

    /// <summary>A path of the site is shown as the page that is there.</summary>
    private static FicheValeurView Page(RenderingContext context, string text) =>
        text.StartsWith('/') && context.Plan.PageAt(SitePlanner.WithSlash(text)) is { } page ? new(page is AccueilPage ? "Accueil" : page.Titre, context.Plan.Href(page)) : new(text);
}
