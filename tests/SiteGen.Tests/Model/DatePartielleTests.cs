using SiteGen.Model;

namespace SiteGen.Tests.Model;

public sealed class DatePartielleTests
{
    [Theory]
    [InlineData("2022-11-08", 2022, 11, 8)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("2016-07", 2016, 7, 0)]
    [InlineData("2016", 2016, 0, 0)]
    public void A_date_is_read_as_far_as_it_is_known(string text, int year, int month, int day)
    {
        Assert.True(DatePartielle.TryParse(text, out var date));

        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2022-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2022-13")]
    [InlineData("2022-1-8")]
    [InlineData("08/11/2022")]
    [InlineData("22")]
    [InlineData("2022-11-08 ")]
    [InlineData("2022-11-08T18:00")]
    [InlineData("8 novembre 2022")]
    public void Anything_else_is_no_date(string text) => Assert.False(DatePartielle.TryParse(text, out _));

    [Fact]
    public void A_year_comes_before_its_months_and_a_month_before_its_days()
    {
        string[] inOrder = ["2015-12-31", "2016", "2016-07", "2016-07-01", "2016-08", "2017"];

        Assert.Equal(inOrder, inOrder.Reverse().Select(Date).Order().Select(d => d.ToString()));
        Assert.True(Date("2016") < Date("2016-01"));
        Assert.True(Date("2016-07") >= Date("2016-07"));
    }

    [Fact]
    public void Only_a_date_known_to_the_day_is_a_day()
    {
        Assert.True(Date("2022-11-08").TryGetDay(out var day));
        Assert.Equal(new DateOnly(2022, 11, 8), day);
        Assert.False(Date("2022-11").TryGetDay(out _));
    }

    private static DatePartielle Date(string text) => DatePartielle.TryParse(text, out var date) ? date : throw new FormatException(text);
}
