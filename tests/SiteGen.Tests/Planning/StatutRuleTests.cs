namespace SiteGen.Tests.Planning;

public sealed class StatutRuleTests
{
    [Theory]
    [InlineData("annoncee", "2026-09-01T12:00:00Z", null)]
    [InlineData("annoncee", "2026-09-20T12:00:00Z", "les candidatures de 2026 sont ouvertes (le 18 septembre 2026) et l’édition est encore « annoncee »")]
    [InlineData("annoncee", "2026-10-20T12:00:00Z", "les candidatures de 2026 sont closes (le 18 octobre 2026) et l’édition est encore « annoncee »")]
    [InlineData("ouverte", "2026-09-01T12:00:00Z", "les candidatures de 2026 n’ouvrent que le 18 septembre 2026 et l’édition est déjà « ouverte »")]
    [InlineData("ouverte", "2026-10-18T12:00:00Z", null)]
    [InlineData("ouverte", "2026-10-19T12:00:00Z", "les candidatures de 2026 sont closes (le 18 octobre 2026) et l’édition est encore « ouverte »")]
    [InlineData("close", "2026-10-01T12:00:00Z", "les candidatures de 2026 ne sont closes que le 18 octobre 2026 et l’édition est déjà « close »")]
    [InlineData("close", "2026-11-01T12:00:00Z", null)]
    public void A_state_that_the_calendar_contradicts_is_a_warning(string statut, string clock, string? message)
    {
        var diagnostics = Edition2026(statut).Build(TestSite.Options with { Clock = TestSite.At(clock) }).Result.Diagnostics;

        Assert.Equal(message is null ? [] : [$"data/editions/2026.yaml:4:9: warning SG350: {message}"], diagnostics.Select(d => d.ToString()));
    }

    /// <summary>23:30 in Paris on the last day is still that day, though it is 21:30 elsewhere; half past midnight is not.</summary>
    [Theory]
    [InlineData("2026-10-18T21:30:00Z", 0)]
    [InlineData("2026-10-18T22:30:00Z", 1)]
    public void A_day_is_one_of_the_site_s_zone(string clock, int warnings) =>
        Assert.Equal(warnings, Edition2026("ouverte").Build(TestSite.Options with { Clock = TestSite.At(clock) }).Result.Diagnostics.Length);

    private static TestSite Edition2026(string statut) => TestSite.Minimal.With(
        "data/editions/2026.yaml",
        $"annee: 2026\nrang: 2\nechelle: niveaux-1-5\nstatut: {statut}\ncandidature: {{ouverture: 2026-09-18, cloture: 2026-10-18}}\n");
}
