using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>Makes the page of figures: tables, each with the drawing of the same figures where there is something to see.</summary>
internal static class StatistiquesPages
{
    private const string NonConnu = "non connu";

    public static StatistiquesView Statistiques(RenderingContext context, StatistiquesPage page) => new()
    {
        Layout = context.Layouts.Of(page, $"Les chiffres du label {context.Palmares.Label.Nom}{Francais.Insecable}: éditions, niveaux, types de territoires, régions.", facts: true),
        Chiffres = [],
        Tableaux = [.. Tableaux(context).Where(t => !t.Lignes.IsEmpty)],
    };

    private static IEnumerable<TableauView> Tableaux(RenderingContext context) =>
        [ParEdition(context), .. ParNiveau(context), Renouvellements(context), ParType(context), ParRegion(context)];

    private static TableauView ParEdition(RenderingContext context) => new("par-edition", "Labels par édition")
    {
        Colonnes = ["Édition", "Candidatures", "Labels décernés", "Connus de ce site"],
        Lignes =
        [
            .. context.Index.Comptes.ParEdition.Reverse().Select(c => Ligne(
                context,
                c,
                c.Edition.Totaux.Candidatures is { } candidatures ? Francais.Nombre(candidatures) : NonConnu,
                BilanDEdition.Labels(c.Edition) ?? Nombre(c.Labels),
                Francais.Nombre(c.Connus))),
        ],
        Barres = BarresDesEditions.Labels(context.Index.Comptes.ParEdition),
    };

    private static IEnumerable<TableauView> ParNiveau(RenderingContext context) =>
        context.Palmares.Echelles
            .Select(echelle => (echelle, comptes: context.Index.Comptes.ParEdition.Where(c => ReferenceEquals(c.Edition.Echelle, echelle)).ToImmutableArray()))
            .Where(p => !p.comptes.IsEmpty)
            .Select(p => new TableauView($"niveaux-{p.echelle.Id}", $"Labels par niveau, échelle {Francais.Guillemets(p.echelle.Nom)}")
            {
                Colonnes = ["Édition", .. p.echelle.Niveaux.Select(n => n.Nom), "Niveau non connu"],
                Lignes =
                [
                    .. p.comptes.Reverse().Select(c => Ligne(context, c, [.. c.ParNiveau.Select(n => BilanDEdition.Compte(n) ?? NonConnu), Nombre(c.SansNiveau)])),
                ],
                Note = $"Le total que donnent les sources{Francais.FineInsecable}; à défaut, le nombre de lauréats connus de ce site, précédé de {Francais.Guillemets("≥")} quand la liste est partielle.",
                Barres = BarresDesEditions.Niveaux(context.Niveaux, p.echelle, p.comptes),
            });

    private static TableauView Renouvellements(RenderingContext context)
    {
        var comptes = context.Index.Comptes.ParEdition;
        return new("premiers-labels", "Premiers labels et renouvellements")
        {
            Colonnes = ["Édition", "Déjà labellisés", "Premiers labels connus", "Non connus de ce site"],
            Lignes =
            [
                .. comptes.Reverse().Select(c => Ligne(
                    context,
                    c,
                    Francais.Nombre(c.DejaLabellises),
                    Francais.Nombre(c.Premiers),
                    Nombre(c.NonConnus))),
            ],
            Note = comptes.All(c => c.PremiersCertains)
                ? null
                : $"Un premier label connu n’est pas toujours le premier label reçu{Francais.Insecable}: les listes de plusieurs éditions sont partielles.",
            Barres = BarresDesEditions.Renouvellements(comptes),
        };
    }

    private static TableauView ParType(RenderingContext context)
    {
        var comptes = context.Index.Comptes.ParType;
        return new("par-type", "Territoires par type")
        {
            Colonnes = ["Type", "Territoires", "Labels connus"],
            Lignes = [.. comptes.Select(c => new TableauLigneView(c.Quoi.Nom(), null, [Francais.Nombre(c.Territoires), Francais.Nombre(c.Labels)]))],
            Barres = BarresDesTerritoires.ParType(context.Index.Comptes),
        };
    }

    private static TableauView ParRegion(RenderingContext context)
    {
        var comptes = context.Index.Comptes;
        var nationaux = comptes.SansRegion > 0 ? $" {Francais.Compte(comptes.SansRegion, "organisme n’est", "organismes ne sont")} d’aucune région." : string.Empty;
        return new("par-region", "Territoires par région")
        {
            Colonnes = ["Région", "Territoires", "Labels connus"],
            Lignes =
            [
                .. comptes.ParRegion.Select(c => new TableauLigneView(
                    context.Index.NomRegion(c.Quoi),
                    context.Plan.Region(c.Quoi) is { } page ? context.Plan.Href(page) : null,
                    [Francais.Nombre(c.Territoires), Francais.Nombre(c.Labels)])),
            ],
            Note = $"Un organisme de plusieurs régions compte dans chacune.{nationaux}",
            Barres = BarresDesTerritoires.ParRegion(comptes, context.Index),
        };
    }

    private static string Nombre(Fourchette? fourchette) => fourchette is { } known ? BilanDEdition.Nombre(known) : NonConnu;

    private static TableauLigneView Ligne(RenderingContext context, ComptesDEdition comptes, params ImmutableArray<string> cellules) =>
        new(RenderingContext.Year(comptes.Edition.Annee), context.Lien(comptes.Edition).Href, cellules);
}
