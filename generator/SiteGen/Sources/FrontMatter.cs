using SiteGen.Diagnostics;

namespace SiteGen.Sources;

/// <summary>A Markdown file cut in two: the YAML between its <c>---</c> lines, and the body after them.</summary>
public sealed record FrontMatter(YamlNode? Yaml, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>Cuts a file; null when it has no front matter or cannot be read, with the reason in the bag.</summary>
    public static FrontMatter? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (file.ReadText(diagnostics) is not { } text)
        {
            return null;
        }

        var lines = text.Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            diagnostics.Add(SourceErrors.NoFrontMatter(SourceSpan.AtStartOf(file.Path), Array.Find(lines, l => l.Trim().Length > 0) ?? string.Empty));
            return null;
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end < 0)
        {
            diagnostics.Add(SourceErrors.UnclosedFrontMatter(SourceSpan.AtStartOf(file.Path) with { Length = Fence.Length }));
            return null;
        }

        var yaml = YamlReader.Read(file.Path, string.Join('\n', lines[1..end]), 1, diagnostics);
        return new(yaml, string.Join('\n', lines[(end + 1)..]), end + 2);
    }
}
