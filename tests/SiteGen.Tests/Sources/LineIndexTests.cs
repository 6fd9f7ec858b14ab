using SiteGen.Sources;

namespace SiteGen.Tests.Sources;

public sealed class LineIndexTests
{
    private static readonly LineIndex Lines = new("un\r\nd\ré\u2028ux\n");

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 1, 3)]
    [InlineData(4, 2, 1)]
    [InlineData(8, 2, 5)]
    [InlineData(10, 2, 7)]
    [InlineData(11, 3, 1)]
    [InlineData(99, 3, 1)]
    public void An_offset_is_a_place_on_a_line_that_ends_as_in_an_editor(int offset, int line, int column) =>
        Assert.Equal((line, column), Lines.PlaceOf(offset));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(2, 1)]
    [InlineData(5, 5)]
    [InlineData(11, 1)]
    public void No_stretch_is_longer_than_the_rest_of_its_line(int offset, int room) => Assert.Equal(room, Lines.Room(Lines.PlaceOf(offset)));
}
