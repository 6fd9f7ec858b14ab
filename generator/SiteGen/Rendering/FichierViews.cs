using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Publishing;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>The data files as pages offer them, with their format and their weight.</summary>
internal sealed class FichierViews
{
    private readonly SitePlan _plan;
    private readonly FileWeights _weights;

    /// <summary>By year, those of all editions under 0.</summary>
    private readonly FrozenDictionary<int, ImmutableArray<Distribution>> _byEdition;
    private readonly FrozenDictionary<string, RegionFile> _byRegion;

    public FichierViews(SitePlan plan, FileWeights weights)
    {
        (_plan, _weights) = (plan, weights);
        _byEdition = plan.Files.Select(Distribution.Of).OfType<Distribution>().GroupBy(d => d.Edition?.Annee ?? 0).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        _byRegion = plan.Files.OfType<RegionFile>().ToFrozenDictionary(f => f.Code, StringComparer.Ordinal);
    }

    /// <summary>Every file of one edition, or of all together.</summary>
    public ImmutableArray<FichierView> All(Edition? edition) => [.. Of(edition).Select(View), .. _plan.Api is { } api && edition is not null ? [Json($"Palmarès {RenderingContext.Year(edition.Annee)}", api.Of(edition))] : (FichierView[])[]];

    /// <summary>Those of all editions that a page about territories offers: where they are, and the tables of labels and of territories.</summary>
    public ImmutableArray<FichierView> Main =>
        [.. Of(null).Where(d => d.Fichier.Kind is DataFileKind.TerritoiresGeoJson or DataFileKind.PalmaresCsv or DataFileKind.TerritoiresCsv).Select(View)];

    /// <summary>The file of a région, under its name; null when the site publishes none.</summary>
    public FichierView? OfRegion(string code) =>
        _byRegion.GetValueOrDefault(code) is { } file
            ? new(_plan.Index.NomRegion(code), _plan.Address.Href(file.Route), "GeoJSON", Poids(file.Route))
            : null;

    /// <summary>What a published file weighs, in bytes.</summary>
    public long Octets(Route route) => _weights.Raw(route);

    /// <summary>What a published file weighs, in words.</summary>
    public string Poids(Route route) => Francais.Poids(_weights.Raw(route));

    /// <summary>What describes the data files, for programs.</summary>
    public ImmutableArray<FichierView> Descriptions => [.. OfApi(), .. _plan.Files.OfType<DescriptionFile>().Select(View)];

    /// <summary>A territory as the API tells it; nothing when the site publishes no API.</summary>
    public IEnumerable<FichierView> OfRecord(Territoire territoire) => _plan.Api is { } api ? [Json("Cette fiche", api.Of(territoire))] : [];

    private ImmutableArray<Distribution> Of(Edition? edition) => _byEdition.GetValueOrDefault(edition?.Annee ?? 0, []);

    private FichierView View(Distribution file) =>
        new(file.Titre, _plan.Address.Href(file.Fichier.Route), file.Format, Poids(file.Fichier.Route)) { Description = file.Description };

    private IEnumerable<FichierView> OfApi() => _plan.Api is { } api
        ?
        [
            Json("API, point d’entrée", api.The(ApiKind.Index)) with { Description = "éditions, territoires, échelles, mentions, grilles, avec leurs schémas" },
            Json("API, description", api.OpenApi) with { Format = "JSON, OpenAPI 3.1", Description = "toutes ses adresses, et la forme de chaque réponse" },
        ]
        : [];

    private FichierView Json(string titre, PlannedFile file) => new(titre, _plan.Address.Href(file.Route), "JSON", Poids(file.Route));

    private FichierView View(DescriptionFile file)
    {
        var (titre, format, description) = file.Kind switch
        {
            DescriptionKind.DataPackage => ("Descripteur des fichiers", "JSON, Data Package 2.0", "octets, empreintes et colonnes de chaque fichier"),
            DescriptionKind.SchemaPalmares => ("Schéma du palmarès", "JSON, Table Schema", "les colonnes de la table du palmarès"),
            DescriptionKind.SchemaTerritoires => ("Schéma des territoires", "JSON, Table Schema", "les colonnes de la table des territoires"),
            DescriptionKind.Catalogue => ("Catalogue", "DCAT 3, JSON-LD", "à moissonner par data.gouv.fr"),
            _ => throw new ArgumentException($"no words for {file.Kind}", nameof(file)),
        };
        return new(titre, _plan.Address.Href(file.Route), format, Poids(file.Route)) { Description = description };
    }
}
