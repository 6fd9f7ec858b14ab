using SiteGen.Model;

namespace SiteGen.Tests.Model;

public sealed class MomentTests
{
    [Theory]
    [InlineData("2025-11-19", "2025-11-19T00:00:00")]
    [InlineData("2025-11-19T18:00", "2025-11-19T18:00:00")]
    [InlineData("2025-11-19 18:00", "2025-11-19T18:00:00")]
    [InlineData("2025-11-19T18:00:30", "2025-11-19T18:00:30")]
    public void A_day_may_have_a_time_and_begins_at_midnight_without(string text, string local)
    {
        Assert.True(Moment.TryParse(text, out var moment));

        Assert.Equal(local, moment.ToLocal().ToString("s", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(text.Length > 10, moment.Time is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2025-11")]
    [InlineData("2025-11-19T25:00")]
    [InlineData("2025-11-19T18h00")]
    [InlineData("2025-11-19T18:00Z")]
    [InlineData("2025-11-19T18:00+01:00")]
    public void Anything_else_is_no_moment(string text) => Assert.False(Moment.TryParse(text, out _));
}
