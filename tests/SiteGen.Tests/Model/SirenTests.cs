using SiteGen.Model;

namespace SiteGen.Tests.Model;

public sealed class SirenTests
{
    [Theory]
    [InlineData("732829320")]
    [InlineData("356000000")]
    [InlineData("218000016")]
    public void Nine_digits_with_a_right_key_are_a_number(string text)
    {
        Assert.True(Siren.TryParse(text, out var siren));
        Assert.Equal(text, siren.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("732829321")]
    [InlineData("723829320")]
    [InlineData("73282932")]
    [InlineData("7328293200")]
    [InlineData("732 829 320")]
    [InlineData("73282932A")]
    [InlineData("٧٣٢٨٢٩٣٢٠")]
    public void Anything_else_is_no_number(string text) => Assert.False(Siren.TryParse(text, out _));

    [Fact]
    public void One_wrong_digit_is_always_seen() =>
        Assert.All(
            Enumerable.Range(0, 9).SelectMany(place => Enumerable.Range(1, 9), (place, step) => (place, step)),
            slip =>
            {
                var digits = "732829320".ToCharArray();
                digits[slip.place] = (char)('0' + ((digits[slip.place] - '0' + slip.step) % 10));
                Assert.False(Siren.TryParse(new(digits), out _), new(digits));
            });
}
