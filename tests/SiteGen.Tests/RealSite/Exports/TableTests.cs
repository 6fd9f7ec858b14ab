using System.Globalization;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Tests.RealSite.Exports;

/// <summary>Every table of the real site, read again by a program that did not write it, against what the model says: written here a second time on purpose.</summary>
[Collection(RealSiteTests.Name)]
public sealed class TableTests(RealSiteFixture fixture)
{
    private const string Host = "https://territoire-numerique-libre.org";

    private readonly PublishedSite _site = fixture.Site;

    private PalmaresIndex Index => _site.Result.Plan!.Index;

    [Fact]
    public void The_palmares_is_the_labels_of_the_model() =>
        AssertRows("palmares", Index.Palmares.Editions.Where(e => e.Statut == StatutEdition.Publiee).SelectMany(PalmaresRows));

    [Fact]
    public void The_palmares_of_each_edition_is_its_labels() =>
        Assert.All(Index.Palmares.Editions, e => AssertRows($"palmares-{e.Annee}", PalmaresRows(e)));

    [Fact]
    public void The_territories_are_those_of_the_model() => AssertRows("territoires", Index.Territoires.Select(t =>
    {
        var labels = Index.Palmares.Editions.Where(e => e.Laureats.Any(l => l.Territoire.Id == t.Id)).Select(e => e.Annee).ToList();
        return (string?[])
        [
            t.Id, t.Nom, t.Type.Key(), t.Insee?.Value, t.Siren?.Value, List(t.Departements), List(t.Regions), Degrees(t.Geocode?.Lat), Degrees(t.Geocode?.Lon), t.Geocode?.Precision,
            Number(labels.Count), List(labels.Select(a => Number(a))), List(t.AnciensNoms.Select(n => n.Nom)), $"{Host}/territoires/{t.Id}/",
        ];
    }));

    [Fact]
    public void The_editions_are_those_of_the_model() => AssertRows("editions", Index.Palmares.Editions.Select(e => (string?[])
    [
        Number(e.Annee), Number(e.Rang),
        e.Statut switch { StatutEdition.Publiee => "publiee", StatutEdition.Close => "close", StatutEdition.Ouverte => "ouverte", _ => "annoncee" },
        e.Statut == StatutEdition.Publiee ? e.ListeComplete ? "complete" : "partielle" : null,
        e.Echelle.Id, e.Grille?.Id, Date(e.Candidature?.Ouverture), Date(e.Candidature?.Cloture), Date(e.JuryReunion),
        Date(e.Remise?.Date), e.Remise?.Evenement, e.Remise?.Lieu,
        e.Resultats is { } moment ? moment.ToLocal().ToString(moment.Time is null ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) : null,
        Number(e.Totaux.Candidatures), Number(e.Totaux.Labels), List(e.Totaux.LabelsParmi.Select(n => Number(n))), Number(e.Laureats.Length),
        Index.MisesAJour.Of(e)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), e.Provenance.Reserve, e.Totaux.Provenance.Reserve, $"{Host}/palmares/{e.Annee}/",
    ]));

    [Fact]
    public void The_mentions_are_those_of_the_model() => AssertRows("mentions", Index.Palmares.Editions.SelectMany(e => e.Mentions, (e, m) => (string?[])
    [
        Number(e.Annee), m.Mention.Id, m.Mention.Nom, m.Territoire.Id, m.Territoire.Nom, e.Laureats.Any(l => l.Territoire == m.Territoire) ? "true" : "false",
        m.Provenance.Reserve ?? m.Mention.Provenance.Reserve, List(m.Provenance.Sources.Select(s => s.Id)), $"{Host}/mentions/{m.Mention.Id}/",
    ]));

    /// <summary>No cell of the real site begins as a formula does; the test of a hostile name has some.</summary>
    [Fact]
    public void The_form_for_spreadsheets_says_the_same_behind_a_byte_order_mark()
    {
        var bytes = _site.Files["/donnees/palmares-tableur.csv"];
        var (expected, read) = (CsvTable.Read(_site.Files["/donnees/palmares.csv"]), CsvTable.Read(bytes, ';'));

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(expected.Columns, read.Columns);
        Assert.Equal(expected.Rows, read.Rows);
    }

    private static IEnumerable<string?[]> PalmaresRows(Edition e) => e.Laureats.Select(l => (string?[])
    [
        Number(e.Annee), Number(e.Rang), l.Territoire.Id, l.Territoire.Nom, l.NomPublie, l.Territoire.Type.Key(), l.Territoire.Insee?.Value, l.Territoire.Siren?.Value,
        List(l.Territoire.Departements), List(l.Territoire.Regions), e.Echelle.Id, l.Niveau?.Id, l.Niveau?.Nom, Number(l.Niveau?.Rang), List(l.NiveauParmi.Select(n => n.Id)),
        List(e.Mentions.Where(m => m.Territoire.Id == l.Territoire.Id).Select(m => m.Mention.Id)), List(l.Provenance.Deduit), l.Provenance.Reserve,
        List(l.Provenance.Sources.Select(s => s.Id)), $"{Host}/territoires/{l.Territoire.Id}/",
    ]);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Degrees(double? degrees) => degrees?.ToString("F5", CultureInfo.InvariantCulture);

    private static string? Date(DatePartielle? date) => date is not { } d
        ? null
        : string.Join('-', new[] { d.Year, d.Month, d.Day }.Where(n => n > 0).Select(n => n.ToString("00", CultureInfo.InvariantCulture)));

    private static string List(IEnumerable<string?> values) => string.Join(';', values);

    private void AssertRows(string table, IEnumerable<string?[]> expected)
    {
        var rows = expected.Select(row => Array.ConvertAll(row, cell => cell ?? string.Empty)).ToList();
        Assert.NotEmpty(rows);
        Assert.Equal(rows, CsvTable.Read(_site.Files[$"/donnees/{table}.csv"]).Rows);
    }
}
