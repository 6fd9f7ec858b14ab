using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Publishing.Fields;
using SiteGen.Publishing.Tables;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>Makes the page of open data, and the dictionary of their columns.</summary>
internal static class DonneesPages
{
    public static DonneesView Donnees(RenderingContext context, DonneesPage page)
    {
        var index = context.Index;
        return new()
        {
            Layout = context.Layouts.Of(page, $"Les données du label {context.Palmares.Label.Nom}, à réutiliser librement.", facts: true),
            Fichiers = context.Fichiers.All(null),
            Editions = [.. index.Publiees.Reverse().Select(e => (context.Lien(e), context.Fichiers.All(e))).Where(e => !e.Item2.IsEmpty)],
            Regions =
            [
                .. PalmaresIndex.InFrenchOrder(index.ByRegion.Keys.Order(StringComparer.Ordinal), index.NomRegion).Select(context.Fichiers.OfRegion).OfType<FichierView>(),
            ],
            Descriptions = context.Fichiers.Descriptions,
            Dictionnaire = context.Lien<DictionnairePage>("dictionnaire des données"),
            Licence = LayoutBuilder.Licence(context.Palmares.Label.LicenceDonnees),
            MiseAJour = index.MisesAJour.DesDonnees is { } day ? RenderingContext.Date(DatePartielle.OfDay(day)) : null,
            Citation = Publishing.Citation.Of(context.Plan),
            Historique = [.. HistoriqueDesDonnees.Of(index).Select(c => new ChangementView(RenderingContext.Date(c.Date), context.Lien(c.Edition), c.Texte))],
        };
    }

    public static DictionnaireView Dictionnaire(RenderingContext context, DictionnairePage page) => new()
    {
        Layout = context.Layouts.Of(page, "Le sens de chaque colonne et de chaque propriété des données ouvertes.", [context.Lien<DonneesPage>("Données ouvertes")]),
        Lexiques = [.. context.Palmares.Site.Wants("csv") || context.Palmares.Site.Wants("ods") ? OfTables(context.Exports.Tables) : [], .. OfGeoJson(context)],
    };

    private static IEnumerable<LexiqueView> OfTables(PublishedTables tables) =>
        [Of(tables.Palmares), Of(tables.Territoires), Of(tables.Editions), Of(tables.Mentions)];

    private static LexiqueView Of<T>(Table<T> table)
        where T : class => new(table.Name, $"Table {Francais.Guillemets(table.Titre)}", table.Description, [.. table.Fields.Select(Propriete)]);

    private static IEnumerable<LexiqueView> OfGeoJson(RenderingContext context)
    {
        if (!context.Palmares.Site.Wants("geojson"))
        {
            return [];
        }

        var properties = context.Exports.GeoJson.Properties;
        return
        [
            new("geojson", "GeoJSON, tous les fichiers", "Les propriétés de chaque point.", [.. properties.OfTerritoire.Concat(properties.OfAll).Select(Propriete)]),
            new("geojson-editions", "GeoJSON, toutes les éditions et par région", "Ce que ces fichiers ajoutent.", [.. properties.OfHistory.Select(Propriete)]),
            new("geojson-edition", "GeoJSON, une édition", "Ce que le fichier d’une édition ajoute.", [.. properties.OfEdition.Select(Propriete)]),
            new("geojson-labels", $"GeoJSON, la liste {Francais.Guillemets("labels")}", "Les propriétés de chacun de ses objets.", [.. properties.OfLabel.Fields.Select(Propriete)]),
        ];
    }

    private static ProprieteView Propriete<T>(Field<T> field)
        where T : class => new(field.Name, field.TypeNom, field.Description, field.Presence ?? "toujours");
}
