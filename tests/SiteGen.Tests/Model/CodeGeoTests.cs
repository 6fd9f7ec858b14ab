using SiteGen.Model;

namespace SiteGen.Tests.Model;

public sealed class CodeGeoTests
{
    [Theory]
    [InlineData("01053")]
    [InlineData("2A004")]
    [InlineData("2B033")]
    [InlineData("97411")]
    [InlineData("38")]
    [InlineData("2A")]
    [InlineData("974")]
    [InlineData("01")]
    public void A_code_is_kept_as_it_is_written(string text)
    {
        Assert.True(CodeGeo.TryParse(text, out var code));
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1053")]
    [InlineData("2a004")]
    [InlineData("2C004")]
    [InlineData("010530")]
    [InlineData(" 01053")]
    [InlineData("01053\n")]
    [InlineData("٠١٠٥٣")]
    [InlineData("1A004")]
    [InlineData("3B")]
    public void Anything_else_is_no_code(string text) => Assert.False(CodeGeo.TryParse(text, out _));
}
