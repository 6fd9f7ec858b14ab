using SiteGen.Diagnostics;

namespace SiteGen.Tests.Diagnostics;

public sealed class SourceSpanTests
{
    [Fact]
    public void Places_stand_in_the_order_of_file_line_and_column()
    {
        SourceSpan[] inOrder = [default, new("a.yaml", 2, 9), new("a.yaml", 10, 1), new("a.yaml", 10, 2), new("b.yaml", 1, 1)];

        Assert.Equal(inOrder, inOrder.Reverse().Order());
        Assert.True(inOrder[1] < inOrder[2]);
        Assert.True(inOrder[2] >= inOrder[1]);
    }

    [Fact]
    public void Files_stand_in_ordinal_order_so_that_every_machine_prints_the_same() =>
        Assert.True(new SourceSpan("content/z.md", 1, 1) < new SourceSpan("content/é.md", 1, 1));

    [Fact]
    public void A_place_is_printed_as_editors_make_clickable() =>
        Assert.Equal("data/editions/2022.yaml:31:37", new SourceSpan("data/editions/2022.yaml", 31, 37, 3).ToString());

    [Fact]
    public void The_default_place_is_nowhere()
    {
        Assert.True(default(SourceSpan).IsNowhere);
        Assert.Equal("(aucun fichier)", default(SourceSpan).ToString());
        Assert.False(SourceSpan.AtStartOf("data/site.yaml").IsNowhere);
    }
}
