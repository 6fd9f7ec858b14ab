using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Publishing;

/// <summary>The table of the territories: the one description of its columns.</summary>
public static class TerritoiresTable
{
    public static ImmutableArray<Column<(Territoire Territoire, SitePlan Plan)>> Columns { get; } =
    [
        new("id", r => r.Territoire.Id),
        new("nom", r => r.Territoire.Nom),
        new("type", r => r.Territoire.Type.Key()),
        new("insee", r => r.Territoire.Insee?.Value),
        new("siren", r => r.Territoire.Siren?.Value),
        new("departements", r => string.Join(';', r.Territoire.Departements)),
        new("regions", r => string.Join(';', r.Territoire.Regions)),
        new("lat", r => Degrees(r.Territoire.Geocode?.Lat)),
        new("lon", r => Degrees(r.Territoire.Geocode?.Lon)),
        new("precision", r => r.Territoire.Geocode?.Precision),
        new("labels", r => r.Plan.Index.History(r.Territoire).Length.ToString(CultureInfo.InvariantCulture)),
        new("editions", r => string.Join(';', r.Plan.Index.History(r.Territoire).Select(d => d.Edition.Annee.ToString(CultureInfo.InvariantCulture)))),
        new("anciens_noms", r => string.Join(';', r.Territoire.AnciensNoms.Select(n => n.Nom))),
        new("url", r => r.Plan.Address.Absolute(r.Plan.Page(r.Territoire).Route)),
    ];

    /// <summary>All territories, in French order.</summary>
    public static IEnumerable<(Territoire Territoire, SitePlan Plan)> Rows(SitePlan plan) => plan.Index.Territoires.Select(t => (t, plan));

    /// <summary>Five decimals: about a metre.</summary>
    private static string? Degrees(double? degrees) => degrees?.ToString("0.00000", CultureInfo.InvariantCulture);
}
