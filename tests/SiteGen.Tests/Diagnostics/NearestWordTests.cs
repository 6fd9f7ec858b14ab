using SiteGen.Diagnostics;

namespace SiteGen.Tests.Diagnostics;

public sealed class NearestWordTests
{
    [Theory]
    [InlineData("nivau", "niveau")]
    [InlineData("neveau", "niveau")]
    [InlineData("nvieau", "niveau")]
    [InlineData("Niveau", "niveau")]
    [InlineData("niveauparmi", "niveau-parmi")]
    public void A_slip_of_the_hand_finds_the_word(string written, string meant) =>
        Assert.Equal(meant, NearestWord.Of(written, ["territoire", "niveau", "niveau-parmi"]));

    [Theory]
    [InlineData("rang")]
    [InlineData("")]
    [InlineData("communauté")]
    public void A_word_that_looks_like_no_other_finds_none(string written) =>
        Assert.Null(NearestWord.Of(written, ["territoire", "niveau", "niveau-parmi"]));

    [Fact]
    public void Of_two_words_equally_near_the_first_in_the_alphabet_is_found_whatever_their_order()
    {
        Assert.Equal("bar", NearestWord.Of("ba", ["bas", "bar"]));
        Assert.Equal("bar", NearestWord.Of("ba", ["bar", "bas"]));
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("chat", "chat", 0)]
    [InlineData("chat", "chats", 1)]
    [InlineData("chat", "hcat", 1)]
    [InlineData("chien", "niche", 4)]
    public void The_distance_counts_letters_added_dropped_changed_and_swapped(string a, string b, int distance)
    {
        Assert.Equal(distance, NearestWord.Distance(a, b));
        Assert.Equal(distance, NearestWord.Distance(b, a));
    }
}
