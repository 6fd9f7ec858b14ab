using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Publishing;

/// <summary>The table of the labels awarded: the one description of its columns, for every file and for <c>list laureats</c>.</summary>
public static class PalmaresTable
{
    /// <summary>In the order of the contract; a cell with several values parts them with « ; ».</summary>
    public static ImmutableArray<Column<PalmaresRow>> Columns { get; } =
    [
        new("annee", r => Number(r.Edition.Annee)),
        new("rang_edition", r => Number(r.Edition.Rang)),
        new("territoire_id", r => r.Laureat.Territoire.Id),
        new("territoire_nom", r => r.Laureat.Territoire.Nom),
        new("nom_publie", r => r.Laureat.NomPublie),
        new("type", r => r.Laureat.Territoire.Type.Key()),
        new("insee", r => r.Laureat.Territoire.Insee?.Value),
        new("siren", r => r.Laureat.Territoire.Siren?.Value),
        new("departements", r => List(r.Laureat.Territoire.Departements)),
        new("regions", r => List(r.Laureat.Territoire.Regions)),
        new("echelle", r => r.Edition.Echelle.Id),
        new("niveau", r => r.Laureat.Niveau?.Id),
        new("niveau_nom", r => r.Laureat.Niveau?.Nom),
        new("niveau_rang", r => r.Laureat.Niveau is { } niveau ? Number(niveau.Rang) : null),
        new("niveau_parmi", r => List(r.Laureat.NiveauParmi.Select(n => n.Id))),
        new("mentions", r => List(r.Label.Mentions.Select(m => m.Id))),
        new("deduit", r => List(r.Laureat.Provenance.Deduit)),
        new("reserve", r => r.Laureat.Provenance.Reserve),
        new("sources", r => List(r.Laureat.Provenance.Sources.Select(s => s.Id))),
        new("url", r => r.Plan.Address.Absolute(r.Plan.Page(r.Laureat.Territoire).Route)),
    ];

    /// <summary>The rows of one edition, or of all from the first to the last, in the order of the lists.</summary>
    public static IEnumerable<PalmaresRow> Rows(SitePlan plan, Edition? edition = null) =>
        (edition is null ? plan.Index.Publiees : [edition]).SelectMany(e => plan.Index.Labels(e)).Select(label => new PalmaresRow(label, plan));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string List(IEnumerable<string> values) => string.Join(';', values);
}
