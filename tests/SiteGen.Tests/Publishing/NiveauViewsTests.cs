using SiteGen.Publishing;
using SiteGen.Theming.Views;

namespace SiteGen.Tests.Publishing;

public sealed class NiveauViewsTests
{
    [Fact]
    public void A_level_is_shown_by_its_name() => Assert.Equal(("Niveau 4", "4"), Show("niveau: 4"));

    [Fact]
    public void A_level_that_nobody_published_is_said_to_be_unknown() => Assert.Equal(("niveau non connu", "?"), Show("reserve: r"));

    [Fact]
    public void The_words_that_all_levels_begin_with_are_said_once() => Assert.Equal(("Niveau 3 ou 4", "3-4"), Show("niveau-parmi: [4, 3]"));

    [Fact]
    public void Three_levels_are_a_list() => Assert.Equal(("Niveau 2, 3 ou 4", "2-3-4"), Show("niveau-parmi: [4, 3, 2]"));

    [Fact]
    public void Levels_that_share_no_word_are_said_whole() =>
        Assert.Equal(
            ("Argent ou Or", "argent-or"),
            Show("niveau-parmi: [or, argent]", "niveaux-1-5: {nom: M, niveaux: [{id: argent, nom: Argent, rang: 1}, {id: or, nom: Or, rang: 2}]}\n"));

    [Fact]
    public void What_was_deduced_is_marked()
    {
        Assert.True(View("niveau: 4, deduit: [niveau]").Deduit);
        Assert.True(View("niveau: 4, deduit: [edition]").EditionDeduite);
        Assert.False(View("niveau: 4").Deduit);
    }

    [Fact]
    public void A_range_that_was_deduced_is_marked_too() => Assert.True(View("niveau-parmi: [3, 4], deduit: [niveau-parmi]").Deduit);

    private static (string, string) Show(string keys, string? echelles = null) => (View(keys, echelles).Texte, View(keys, echelles).Court);

    private static NiveauAfficheView View(string keys, string? echelles = null)
    {
        var site = TestSite.Minimal.With(
            TestSite.Edition2022,
            $"annee: 2022\nrang: 1\nechelle: niveaux-1-5\nstatut: publiee\nliste: partielle\nlaureats: [{{territoire: abbeville, {keys}}}]\n");
        var palmares = (echelles is null ? site : site.With("data/echelles.yaml", echelles)).Bind();
        return new NiveauViews(palmares).Of(palmares.Editions[0], palmares.Editions[0].Laureats[0]);
    }
}
