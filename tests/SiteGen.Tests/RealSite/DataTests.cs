using System.Globalization;
using SiteGen.Cli;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Sources;

namespace SiteGen.Tests.RealSite;

/// <summary>The data holds to the lists drawn up apart from it, row by row and both ways.</summary>
public sealed class DataTests
{
    private static readonly SitePlan Plan =
        SiteBuilder.Plan(SourceSet.FromFolder(Repository.Root), Themes.All, new() { Clock = PublishedSite.Clock }).Plan!;

    [Fact]
    public void The_site_has_10_editions_58_territories_and_105_labels()
    {
        Assert.Equal(Enumerable.Range(2016, 10), Plan.Palmares.Editions.Select(e => e.Annee));
        Assert.Equal(58, Plan.Palmares.Territoires.Length);
        Assert.Equal(105, Plan.Palmares.Editions.Sum(e => e.Laureats.Length));
    }

    [Fact]
    public void The_laureates_are_those_of_the_expected_list()
    {
        var bound = Plan.Palmares.Editions.SelectMany(e => e.Laureats, (e, l) => string.Join(
            '|',
            e.Annee.ToString(CultureInfo.InvariantCulture),
            l.NomPublie,
            l.Territoire.Id,
            l.Niveau?.Id,
            string.Join(';', l.NiveauParmi.Select(n => n.Id)),
            string.Join(';', l.Provenance.Deduit),
            string.Join(';', e.Mentions.Where(m => m.Territoire.Id == l.Territoire.Id).Select(m => m.Mention.Id))));

        AssertSameRows("laureats.csv", ["annee", "nom_publie", "territoire_id", "niveau", "niveau_parmi", "deduit", "mentions"], bound);
    }

    [Fact]
    public void The_territories_are_those_of_the_expected_list()
    {
        var bound = Plan.Palmares.Territoires.Select(t => string.Join(
            '|',
            t.Id,
            t.Nom,
            t.Type.Key(),
            t.Insee?.Value,
            t.Siren?.Value,
            string.Join(';', t.Departements),
            string.Join(';', t.Regions),
            t.Geocode?.Lat.ToString("0.00000", CultureInfo.InvariantCulture),
            t.Geocode?.Lon.ToString("0.00000", CultureInfo.InvariantCulture)));

        AssertSameRows("territoires.csv", ["id", "nom", "type", "insee", "siren", "departements", "regions", "lat", "lon"], bound);
    }

    private static void AssertSameRows(string file, string[] columns, IEnumerable<string> bound)
    {
        var expected = Csv.Rows(File.ReadAllText(Repository.Path($"tests/data-attendue/{file}")))
            .Select(row => string.Join('|', columns.Select(c => row[c])))
            .ToList();
        var found = bound.ToList();
        Faults.AssertNone(expected.Except(found));
        Faults.AssertNone(found.Except(expected));
        Assert.Equal(expected.Count, found.Count);
    }
}
