using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Cli;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Tests.RealSite;

/// <summary>The evening of the next results, on which nobody should have to argue with a budget.</summary>
public sealed class NextEditionTests
{
    private static readonly SourceSet Sources = SourceSet.FromFolder(Repository.Root);

    private static readonly ImmutableArray<Territoire> Territoires =
        SiteBuilder.Plan(Sources, Themes.All, new() { Clock = PublishedSite.Clock }).Plan!.Palmares.Territoires;

    /// <summary>More laureates than any edition had, 37 being the most; and a second such edition, a year later.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_whole_edition_of_forty_laureates_keeps_to_the_budgets(int editions)
    {
        var sources = Enumerable.Range(2026, editions).Aggregate(Sources, (all, annee) => all.With($"data/editions/{annee}.yaml", Edition(annee)));
        var clock = new DateTimeOffset(2026 + editions, 12, 31, 12, 0, 0, TimeSpan.Zero);

        var result = SiteBuilder.Build(sources, Themes.All, new() { Clock = clock }, _ => { });

        Faults.AssertNone(result.Diagnostics.Where(d => d.IsError).Select(d => d.ToString()));
        Assert.Equal(40, result.Plan!.Palmares.Editions[^1].Laureats.Length);
    }

    private static byte[] Edition(int annee)
    {
        var niveaux = new[] { "or", "argent", "bronze", "badge" };
        var laureats = Territoires.Take(40).Select((t, i) => $"  - {{territoire: {t.Id}, niveau: {niveaux[i % 4]}, sources: [s1]}}\n");
        return Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            annee: {{annee}}
            rang: {{annee - 2015}}
            echelle: badge-bronze-argent-or
            statut: publiee
            liste: complete
            remise: {date: {{annee}}-11-18, evenement: Congrès, lieu: Paris, sources: [s1]}
            totaux: {labels: 40, sources: [s1]}
            sources: {s1: {titre: Communiqué} }
            laureats:
            {{string.Concat(laureats)}}
            """));
    }
}
