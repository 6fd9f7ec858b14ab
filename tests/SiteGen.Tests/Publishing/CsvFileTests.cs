using System.Collections.Immutable;
using System.Text;
using SiteGen.Publishing.Tables;

namespace SiteGen.Tests.Publishing;

public sealed class CsvFileTests
{
    private static readonly ImmutableArray<Column<string?[]>> Columns = [new("un", r => r[0]), new("deux", r => r[1])];

    [Fact]
    public void A_table_is_a_header_and_a_line_per_row_each_ended_as_RFC_4180_says() =>
        Assert.Equal("un,deux\r\na,b\r\nc,d\r\n", Write(["a", "b"], ["c", "d"]));

    [Fact]
    public void A_table_without_rows_is_its_header() => Assert.Equal("un,deux\r\n", Write());

    [Theory]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("dit « \"oui\" »", "\"dit « \"\"oui\"\" »\"")]
    [InlineData("deux\nlignes", "\"deux\nlignes\"")]
    [InlineData("deux\r\nlignes", "\"deux\r\nlignes\"")]
    [InlineData("a;b", "a;b")]
    [InlineData("l’été", "l’été")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Only_what_would_be_misread_is_quoted(string? cell, string written) =>
        Assert.Equal($"un,deux\r\n{written},fin\r\n", Write([cell, "fin"]));

    [Fact]
    public void The_bytes_are_UTF_8_without_a_byte_order_mark() =>
        Assert.Equal("un,deux\r\né,\r\n"u8.ToArray(), CsvFile.Write(Columns, [["é", null]]).ToArray());

    private static string Write(params string?[][] rows) => Encoding.UTF8.GetString(CsvFile.Write(Columns, rows).Span);
}
