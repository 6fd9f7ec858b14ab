using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>Makes the pages of facts ready to use: press and statistics.</summary>
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
            Fichiers = last is null ? [] : context.Fichiers(last),
            Contacts = Contacts(context.Palmares.Label),
            Communiques = [.. ArticlePages.Articles(context, TypePage.Communique).Select(a => ArticlePages.Resume(context, a))],
        };
    }

    public static StatistiquesView Statistiques(RenderingContext context, StatistiquesPage page) => new()
    {
        Layout = context.Layouts.Of(page, $"Les chiffres du label {context.Palmares.Label.Nom}{Francais.Insecable}: éditions, niveaux, types de territoires, régions.", facts: true),
        Chiffres = [],
        Tableaux = [ParEdition(context), .. ParNiveau(context), ParType(context), ParRegion(context)],
    };

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

    private static TableauView ParEdition(RenderingContext context) => new("par-edition", "Labels par édition")
    {
        Colonnes = ["Édition", "Candidatures", "Labels décernés", "Connus de ce site", "Premiers labels connus"],
        Lignes =
        [
            .. context.Index.Publiees.Reverse().Select(e => new TableauLigneView(
                RenderingContext.Year(e.Annee),
                context.Lien(e).Href,
                [
                    e.Totaux.Candidatures is { } candidatures ? Francais.Nombre(candidatures) : "non connu",
                    BilanDEdition.Labels(e) ?? "non connu",
                    Francais.Nombre(e.Laureats.Length),
                    Francais.Nombre(e.Laureats.Count(l => context.Index.IsFirstTime(e, l.Territoire))),
                ])),
        ],
        Note = $"Un premier label connu n’est pas toujours le premier label reçu{Francais.Insecable}: les listes de plusieurs éditions sont partielles.",
    };

    private static IEnumerable<TableauView> ParNiveau(RenderingContext context) =>
        context.Palmares.Echelles
            .Select(echelle => (echelle, editions: context.Index.Publiees.Where(e => ReferenceEquals(e.Echelle, echelle)).Reverse().ToList()))
            .Where(p => p.editions.Count > 0)
            .Select(p => new TableauView($"niveaux-{p.echelle.Id}", $"Labels par niveau, échelle {Francais.Guillemets(p.echelle.Nom)}")
            {
                Colonnes = ["Édition", .. p.echelle.Niveaux.Select(n => n.Nom), "Non connu exactement"],
                Lignes =
                [
                    .. p.editions.Select(e => new TableauLigneView(
                        RenderingContext.Year(e.Annee),
                        context.Lien(e).Href,
                        [
                            .. p.echelle.Niveaux.Select(n => Cellule(e, n)),
                            Francais.Nombre(e.Laureats.Count(l => l.Niveau is null)),
                        ])),
                ],
                Note = $"Le total que donnent les sources{Francais.FineInsecable}; à défaut, le nombre de lauréats connus de ce site, précédé de {Francais.Guillemets("≥")}.",
            });

    private static string Cellule(Edition edition, Niveau niveau)
    {
        if (edition.Totaux.ParNiveau.TryGetValue(niveau, out var total))
        {
            return Francais.Nombre(total);
        }

        var known = Math.Max(edition.Laureats.Count(l => ReferenceEquals(l.Niveau, niveau)), edition.Totaux.ParNiveauAuMoins.GetValueOrDefault(niveau));
        return known == 0 ? "non connu" : edition.ListeComplete ? Francais.Nombre(known) : $"≥{Francais.Insecable}{Francais.Nombre(known)}";
    }

    private static TableauView ParType(RenderingContext context) => new("par-type", "Territoires par type")
    {
        Colonnes = ["Type", "Territoires", "Labels connus"],
        Lignes =
        [
            .. context.Index.Territoires.Where(context.Index.HasLabel).GroupBy(t => t.Type).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => new TableauLigneView(
                g.Key.Nom(), null, [Francais.Nombre(g.Count()), Francais.Nombre(g.Sum(t => context.Index.History(t).Length))])),
        ],
    };

    private static TableauView ParRegion(RenderingContext context) => new("par-region", "Territoires par région")
    {
        Colonnes = ["Région", "Territoires", "Labels connus"],
        Lignes =
        [
            .. context.Plan.Pages.OfType<RegionPage>().OrderByDescending(r => context.Index.ByRegion[r.Code].Length).ThenBy(r => r.Titre, Francais.Collation).Select(r => new TableauLigneView(
                r.Titre,
                context.Plan.Href(r),
                [
                    Francais.Nombre(context.Index.ByRegion[r.Code].Length),
                    Francais.Nombre(context.Index.ByRegion[r.Code].Sum(t => context.Index.History(t).Length)),
                ])),
        ],
        Note = "Un organisme de plusieurs régions compte dans chacune.",
    };
}
