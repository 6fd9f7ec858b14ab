using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>Makes the page of the map, with the list of the same territories and what both can be narrowed by.</summary>
internal static class CartePages
{
    /// <summary>The id of the list in the page.</summary>
    private const string Liste = "liste";

    private const string NiveauInconnu = "inconnu";

    /// <summary>The address of the list, from another page.</summary>
    public static string ListeHref(RenderingContext context) => $"{context.Plan.Href(context.Plan.The<CartePage>())}#{Liste}";

    public static CartePageView Carte(RenderingContext context, CartePage page)
    {
        var index = context.Index;
        ImmutableArray<Territoire> labelled = [.. index.Territoires.Where(index.HasLabel)];
        var isShort = labelled.Length <= CarteBuilder.MostMarks;
        return new()
        {
            Layout = context.Layouts.Of(page, $"La carte des territoires distingués par le label {context.Palmares.Label.Nom}, et la même liste par région.", facts: true),
            Carte = context.Cartes.Country(new("Carte des territoires labellisés", PointDeCarte.LastLabels(index, labelled), "#" + Liste) { DepartementsTellMore = true }),
            AutresMarques = isShort ? AutresMarques(context, labelled) : [],
            Filtres = isShort ? Filtres(context, labelled) : null,
            Listes = isShort ? Listes(context) : [],
            Regions = isShort ? [] : TerritoirePages.Regions(context),
            CommunesHref = context.Plan.AutourHref,
            Fichiers = context.Fichiers.Main,
        };
    }

    private static ImmutableArray<(string Region, ImmutableArray<TerritoireDeCarteView> Territoires)> Listes(RenderingContext context)
    {
        var index = context.Index;
        var regions = PalmaresIndex.InFrenchOrder(context.Plan.Pages.OfType<RegionPage>(), r => r.Titre).Select(r => (index.NomRegion(r.Code), index.InRegion(r.Code)));
        return
        [
            .. regions.Append(("Organismes nationaux", index.Nationaux))
                .Select(r => (r.Item1, Territoires: r.Item2.Where(index.HasLabel).Select(t => Territoire(context, t)).ToImmutableArray()))
                .Where(r => !r.Territoires.IsEmpty),
        ];
    }

    private static TerritoireDeCarteView Territoire(RenderingContext context, Territoire territoire) => new(context.Ligne(territoire))
    {
        Historique = Historique(context, territoire),
        Type = territoire.Type.Key(),
        Regions = string.Join(' ', territoire.Regions),
        Departement = territoire.Departements is [var only] ? only : null,
        Position = territoire.Geocode is { } point ? string.Create(CultureInfo.InvariantCulture, $"{point.Lat:0.####} {point.Lon:0.####}") : null,
        Labels = string.Join(' ', context.Index.History(territoire).Reverse().Select(d => $"{RenderingContext.Year(d.Edition.Annee)}:{Cle(context, d)}")),
    };

    /// <summary>The years of one level stand together: « Niveau 5 en 2022 et 2021, niveau 4 en 2019 ».</summary>
    private static string Historique(RenderingContext context, Territoire territoire)
    {
        var runs = context.Index.History(territoire).Reverse()
            .GroupBy(d => context.Niveau(d).Texte, StringComparer.Ordinal)
            .Select(g => $"{Francais.Minuscule(g.Key)} en {Francais.Liste([.. g.Select(d => RenderingContext.Year(d.Edition.Annee))])}");
        return Francais.Majuscule(string.Join(", ", runs));
    }

    private static ImmutableArray<(FormeDeMarque Forme, NiveauView? Niveau)> AutresMarques(RenderingContext context, ImmutableArray<Territoire> territoires) =>
    [
        .. territoires.Where(t => t.Geocode is not null)
            .SelectMany(t => context.Index.History(t), (t, d) => (MarqueBuilder.Forme(t.Type), context.Niveau(d).Niveau))
            .Distinct(),
    ];

    private static string Cle(RenderingContext context, Distinction label) => context.Niveau(label).Niveau?.Cle ?? NiveauInconnu;

    private static FiltresView Filtres(RenderingContext context, ImmutableArray<Territoire> territoires)
    {
        var labels = territoires.SelectMany(t => context.Index.History(t)).ToList();
        var keys = labels.Select(l => Cle(context, l)).ToHashSet(StringComparer.Ordinal);
        var known = context.Palmares.Echelles
            .Select(e => (e.Nom, Niveaux: e.Niveaux.Reverse().Select(context.Niveaux.Of).Where(n => keys.Contains(n.Cle)).Select(n => (n.Cle, n.Nom)).ToImmutableArray()))
            .Where(e => !e.Niveaux.IsEmpty);
        return new()
        {
            Editions = [.. labels.Select(l => l.Edition.Annee).Distinct().OrderDescending().Select(RenderingContext.Year)],
            Niveaux = [.. known, .. keys.Contains(NiveauInconnu) ? [("Autre", ImmutableArray.Create((NiveauInconnu, "niveau non connu")))] : Array.Empty<(string, ImmutableArray<(string, string)>)>()],
            Types = [.. territoires.Select(t => t.Type).Distinct().Order().Select(t => (t.Key(), t.Nom()))],
            Regions =
            [
                .. PalmaresIndex.InFrenchOrder(territoires.SelectMany(t => t.Regions).Distinct(StringComparer.Ordinal), context.Index.NomRegion)
                    .Select(r => (r, context.Index.NomRegion(r))),
            ],
        };
    }
}
