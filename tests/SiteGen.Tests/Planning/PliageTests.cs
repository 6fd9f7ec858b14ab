using System.Text.Json;
using SiteGen.Planning;

namespace SiteGen.Tests.Planning;

/// <summary>The rule that the scripts of the map and of the search follow too: the browser tests read the same list.</summary>
public sealed class PliageTests
{
    private static readonly Dictionary<string, string> Words = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Repository.Path("tests/data-attendue/pliage.json")))!;

    [Fact]
    public void Names_fold_to_letters_and_digits_in_words() =>
        Assert.Equal(Words, Words.Keys.ToDictionary(w => w, w => Pliage.Of(w), StringComparer.Ordinal));

    [Fact]
    public void What_is_folded_stays_as_it_is() => Assert.All(Words.Values, w => Assert.Equal(w, Pliage.Of(w)));

    [Fact]
    public void A_long_name_is_folded_whole() => Assert.Equal(new string('a', 300) + string.Concat(Enumerable.Repeat("oe", 300)), Pliage.Of(new string('À', 300) + new string('Œ', 300)));
}
