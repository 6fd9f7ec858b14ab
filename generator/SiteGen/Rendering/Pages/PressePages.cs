using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>Makes the page of facts ready to use, for the press.</summary>
internal static class PressePages
{
    public static PresseView Presse(RenderingContext context, PressePage page)
    {
        var last = context.Index.DernierePubliee;
        return new()
        {
            Layout = context.Layouts.Of(page, $"Pour la presse{Francais.Insecable}: les faits de l’année, les fichiers, les contacts et les communiqués du label {context.Palmares.Label.Nom}.", facts: true),
            Edition = last is null ? null : context.Lien(context.Plan.Page(last)),
            Faits = last is null ? [] : [.. Faits(context, last)],
            Fichiers = last is null ? [] : context.Fichiers.All(last),
            Contacts = Contacts(context.Palmares.Label),
            Communiques = [.. ArticlePages.Articles(context, TypePage.Communique).Select(a => ArticlePages.Resume(context, a))],
            Abonnements = context.Layouts.Alternatives.Abonnements,
        };
    }

    /// <summary>Sentences that are true each by itself, with the doubt inside the sentence.</summary>
    private static IEnumerable<string> Faits(RenderingContext context, Edition edition)
    {
        var annee = RenderingContext.Year(edition.Annee);
        var nom = context.Palmares.Label.Nom;
        yield return BilanDEdition.Labels(edition) switch
        {
            { } labels when !edition.Totaux.LabelsParmi.IsEmpty =>
                $"L’édition {annee} du label {nom}, la {Francais.Ordinal(edition.Rang)}, a décerné {labels}{Francais.Insecable}labels, selon les sources.",
            { } labels => $"L’édition {annee} du label {nom}, la {Francais.Ordinal(edition.Rang)}, a décerné {labels}{Francais.Insecable}labels.",
            null => $"L’édition {annee} est la {Francais.Ordinal(edition.Rang)} du label {nom}.",
        };

        foreach (var niveau in edition.Echelle.Niveaux.Reverse())
        {
            var laureats = edition.Laureats.Where(l => ReferenceEquals(l.Niveau, niveau)).Select(l => l.Territoire.Nom).ToList();
            if (laureats.Count is > 0 and <= 30)
            {
                var total = edition.Totaux.ParNiveau.TryGetValue(niveau, out var count) ? count : (int?)null;
                var whole = edition.ListeComplete || total == laureats.Count;
                yield return $"{niveau.Nom}{(whole ? string.Empty : ", parmi les lauréats connus de ce site")}{Francais.Insecable}: {Francais.Liste(laureats)}.";
            }
        }

        foreach (var mention in edition.Mentions)
        {
            yield return $"La mention {Francais.Guillemets(mention.Mention.Nom)} a été attribuée {NomEnPhrase.A(mention.Territoire)}.";
        }

        if (edition.Remise is { Date: { } date } remise)
        {
            yield return $"Les labels ont été remis {Francais.QuandDate(date)}{(remise.Evenement is { } evenement ? $" ({evenement})" : string.Empty)}"
                + (remise.Provenance.Reserve is { } reserve ? $". Réserve{Francais.Insecable}: {reserve}" : ".");
        }
    }

    private static ImmutableArray<FicheLigneView> Contacts(Label label)
    {
        var lignes = ImmutableArray.CreateBuilder<FicheLigneView>();
        if (label.Contact.Presse is { } presse)
        {
            lignes.Add(new("Presse", [Contact(presse)]));
        }

        if (label.Contact.Courriel is { } courriel)
        {
            lignes.Add(new("Courriel", [Contact(courriel)]));
        }

        if (label.Contact.Telephone is { } telephone)
        {
            lignes.Add(new("Téléphone", [new(telephone, $"tel:{new string([.. telephone.Where(c => char.IsAsciiDigit(c) || c == '+')])}")]));
        }

        if (label.Organisateur is { } organisateur)
        {
            lignes.Add(new("Organisateur", [new(organisateur.Nom, organisateur.Url?.AbsoluteUri)]));
        }

        AddOrganismes("Réseaux", label.Reseaux);
        AddOrganismes("Soutiens", label.Soutiens);
        return lignes.ToImmutable();

        void AddOrganismes(string nom, ImmutableArray<Organisme> organismes)
        {
            if (!organismes.IsEmpty)
            {
                lignes.Add(new(nom, [.. organismes.Select(o => new FicheValeurView(o.Nom, o.Url?.AbsoluteUri) { Reserve = o.Provenance.Reserve })]));
            }
        }
    }

    private static FicheValeurView Contact(string text) => new(text, text.Contains('@', StringComparison.Ordinal) ? $"mailto:{text}" : null);
}
