using System.Globalization;
using SiteGen.Cli;
using SiteGen.Planning;
using SiteGen.Sources;

namespace SiteGen.Tests.RealSite;

/// <summary>What the editions change against each other, held to the list of laureates drawn up apart from the data.</summary>
public sealed class EditionDiffTests
{
    private static readonly SitePlan Plan =
        SiteBuilder.Plan(SourceSet.FromFolder(Repository.Root), Themes.All, new() { Clock = PublishedSite.Clock }).Plan!;

    private static readonly ILookup<int, IReadOnlyDictionary<string, string>> Expected =
        Csv.Rows(File.ReadAllText(Repository.Path("tests/data-attendue/laureats.csv"))).ToLookup(r => int.Parse(r["annee"], CultureInfo.InvariantCulture));

    /// <summary>Every two editions, the earlier one first.</summary>
    public static IEnumerable<object[]> Pairs { get; } =
        [.. Enumerable.Range(2016, 9).SelectMany(avant => Enumerable.Range(avant + 1, 2025 - avant), (avant, apres) => new object[] { avant, apres })];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Entrants_and_absents_are_those_of_one_list_and_not_of_the_other(int avant, int apres)
    {
        var diff = Between(avant, apres);

        AssertSame(Ids(apres).Except(Ids(avant)).Except(Earlier(apres)), diff.PremieresFois.Select(Id));
        AssertSame(Ids(apres).Except(Ids(avant)).Intersect(Earlier(apres)), diff.Retours.Select(r => Id(r.Label)));
        AssertSame(Ids(avant).Except(Ids(apres)), diff.Absents.Select(Id));
        Assert.All(diff.Retours, r => Assert.Equal(Enumerable.Range(2016, apres - 2016).Last(year => Ids(year).Contains(Id(r.Label))), r.Dernier.Edition.Annee));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Levels_moved_as_the_numbers_of_the_list_did(int avant, int apres)
    {
        var diff = Between(avant, apres);
        var moves =
            from before in Expected[avant]
            join after in Expected[apres] on before["territoire_id"] equals after["territoire_id"]
            select (Id: after["territoire_id"], Move: Move(before["niveau"], after["niveau"]));

        Assert.Equal(
            moves.OrderBy(m => m.Id, StringComparer.Ordinal),
            diff.Maintiens.Select(m => (Id: Id(m.Apres), Move: m.Evolution)).OrderBy(m => m.Id, StringComparer.Ordinal));
    }

    [Fact]
    public void From_2021_to_2022_the_three_that_rose_are_Echirolles_Lyon_and_the_SITIV()
    {
        var diff = Between(2021, 2022);

        Assert.Equal(["echirolles", "lyon", "sitiv"], diff.Maintenus(EvolutionDeNiveau.Progression).Select(m => Id(m.Apres)));
        Assert.Equal((false, true, false), (diff.EntreesCertaines, diff.DepartsCertains, diff.PremieresFoisCertaines));
    }

    [Fact]
    public void From_2024_to_2025_the_scale_changes_and_no_level_rises_or_falls()
    {
        var diff = Between(2024, 2025);

        Assert.Equal(["boe", "colomiers", "echirolles", "morbihan-energies"], diff.Maintenus(EvolutionDeNiveau.NonComparable).Select(m => Id(m.Apres)));
        Assert.Equal(4, diff.Maintiens.Length);
        Assert.Equal((false, false, false), (diff.EntreesCertaines, diff.DepartsCertains, diff.PremieresFoisCertaines));
    }

    /// <summary>A number is a level of the scale of 2016; « or » and the others are of another one.</summary>
    private static EvolutionDeNiveau Move(string avant, string apres) =>
        int.TryParse(avant, CultureInfo.InvariantCulture, out var before) && int.TryParse(apres, CultureInfo.InvariantCulture, out var after)
            ? after > before ? EvolutionDeNiveau.Progression : after < before ? EvolutionDeNiveau.Recul : EvolutionDeNiveau.MemeNiveau
            : EvolutionDeNiveau.NonComparable;

    private static IEnumerable<string> Ids(int year) => Expected[year].Select(r => r["territoire_id"]);

    private static IEnumerable<string> Earlier(int year) => Enumerable.Range(2016, year - 2016).SelectMany(Ids);

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> found) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));

    private static EditionDiff Between(int avant, int apres) =>
        EditionDiff.Between(Plan.Index, Plan.Index.Publiees.Single(e => e.Annee == avant), Plan.Index.Publiees.Single(e => e.Annee == apres));

    private static string Id(Distinction label) => label.Laureat.Territoire.Id;
}
