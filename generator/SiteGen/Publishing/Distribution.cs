using System.Globalization;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Publishing;

/// <summary>A data file as its readers know it: the one description of it, for the pages that link it, the data package and the catalogue.</summary>
/// <param name="Fichier">The file.</param>
/// <param name="Name">Its name in the data package, unique: <c>palmares-2022.csv</c>.</param>
/// <param name="Titre">What it is about.</param>
/// <param name="Format">Its format as people call it.</param>
/// <param name="MediaType">Its media type (RFC 6838).</param>
/// <param name="Description">What stands in it, in a few French words.</param>
internal sealed record Distribution(DataFile Fichier, string Name, string Titre, string Format, string MediaType, string Description)
{
    public Edition? Edition => Fichier.Edition;

    /// <summary>Whether it is text, which is UTF-8 then.</summary>
    public bool IsText => MediaType != Ods;

    /// <summary>The data file, or null for a file that describes others or that serves programs alone.</summary>
    public static Distribution? Of(PlannedFile file)
    {
        if (file is not DataFile data)
        {
            return null;
        }

        var quoi = data.Edition is { } edition ? string.Create(CultureInfo.InvariantCulture, $"Palmarès {edition.Annee}") : "Palmarès, toutes éditions";
        var name = data.Route.Path[(data.Route.Path.LastIndexOf('/') + 1)..];
        return data.Kind switch
        {
            DataFileKind.PalmaresCsv => new(data, name, quoi, "CSV", "text/csv", "une ligne par label"),
            DataFileKind.PalmaresOds when data.Edition is null => new(data, name, quoi, "ODS", Ods, "une feuille pour tout, puis une par édition"),
            DataFileKind.PalmaresOds => new(data, name, quoi, "ODS", Ods, "une ligne par label"),
            DataFileKind.PalmaresTableur => new(data, name, quoi, "CSV pour tableur", "text/csv", "le même, avec des points-virgules, pour un double clic"),
            DataFileKind.PalmaresGeoJson => new(data, name, quoi, "GeoJSON", GeoJson, "un point par territoire lauréat"),
            DataFileKind.TerritoiresCsv => new(data, name, "Territoires", "CSV", "text/csv", "une ligne par territoire"),
            DataFileKind.TerritoiresGeoJson => new(data, name, "Territoires", "GeoJSON", GeoJson, "un point par territoire, avec tous ses labels"),
            DataFileKind.EditionsCsv => new(data, name, "Éditions", "CSV", "text/csv", "une ligne par édition"),
            DataFileKind.MentionsCsv => new(data, name, "Mentions", "CSV", "text/csv", "une ligne par mention donnée"),
            _ => null,
        };
    }

    private const string Ods = "application/vnd.oasis.opendocument.spreadsheet";
    private const string GeoJson = "application/geo+json";
}
