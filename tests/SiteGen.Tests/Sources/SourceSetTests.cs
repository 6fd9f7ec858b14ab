using SiteGen.Sources;

namespace SiteGen.Tests.Sources;

public sealed class SourceSetTests
{
    [Fact]
    public void Files_stand_in_ordinal_order_of_their_paths()
    {
        var set = SourceSet.FromText([new("data/b.yaml", ""), new("content/é.md", ""), new("content/z.md", ""), new("data/B.yaml", "")]);

        Assert.Equal(["content/z.md", "content/é.md", "data/B.yaml", "data/b.yaml"], set.Files.Select(f => f.Path));
    }

    [Fact]
    public void A_folder_gives_data_and_content_without_hidden_files()
    {
        var root = Directory.CreateTempSubdirectory("site-gen-").FullName;
        try
        {
            foreach (var path in new[] { "data/editions/2022.yaml", "content/index.md", "content/.brouillon.md", "content/.git/x.md", "autre/x.md" })
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
                File.WriteAllText(Path.Combine(root, path), "x");
            }

            Assert.Equal(["content/index.md", "data/editions/2022.yaml"], SourceSet.FromFolder(root).Files.Select(f => f.Path));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    [Theory]
    [InlineData(1, "un")]
    [InlineData(2, "deux")]
    [InlineData(3, "")]
    [InlineData(4, null)]
    public void A_line_is_asked_by_its_number_from_one(int number, string? line)
    {
        var file = SourceSet.FromText([new("data/a.yaml", "un\r\ndeux\n")]).Find("data/a.yaml")!;

        Assert.Equal(line, file.Line(number));
    }
}
