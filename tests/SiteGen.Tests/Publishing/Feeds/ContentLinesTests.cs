using System.Text;
using SiteGen.Publishing.Feeds;

namespace SiteGen.Tests.Publishing.Feeds;

public sealed class ContentLinesTests
{
    /// <summary>Whatever the text, each line is short enough and whole, and unfolding gives it back.</summary>
    [Fact]
    public void Any_text_is_folded_and_comes_back()
    {
        string[] pieces = ["a", "é", "😀", "—", "\\", ";", ",", "\n", "\\n", " ", new('x', 70), new('é', 37)];
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            var text = "t" + string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));
            var lines = new ContentLines();
            lines.Add("BEGIN", "VCALENDAR");
            lines.AddText("SUMMARY", text);
            lines.Add("END", "VCALENDAR");

            Assert.Equal(text, CalendarReader.Read(lines.ToBytes()).Text("SUMMARY"));
        }
    }

    [Theory]
    [InlineData(75 - 8, 1)]
    [InlineData(76 - 8, 2)]
    public void A_line_of_75_octets_is_whole_and_one_of_76_is_two(int letters, int expected)
    {
        var lines = new ContentLines();
        lines.AddText("SUMMARY", new('x', letters));

        Assert.Equal(expected, Encoding.UTF8.GetString(lines.ToBytes()).Split("\r\n").Length - 1);
    }
}
