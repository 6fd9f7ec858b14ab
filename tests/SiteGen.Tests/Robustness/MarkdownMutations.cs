using System.Collections.Immutable;

namespace SiteGen.Tests.Robustness;

/// <summary>What authors, and those who paste from elsewhere, put into a Markdown page.</summary>
internal static class MarkdownMutations
{
    public static readonly ImmutableArray<Mutation> All = [Insert, Insert, Insert, Insert, InsertWithin, InsertWithin, FrontMatter, ReplaceLink, ReplaceLink, MutateFence];

    private static readonly ImmutableArray<string> Addresses =
    [
        "", "#", "#a", "#%", "?", "?a#b", "/", "//", "///", "/#", "/palmares/2022", "/palmares/2022/#a", "/palmares/2022/#laureats", "/PALMARES/", "/palmares/2022/index.html", "/a", "/é/", "/a b/", "<a b>", "/%zz", "/%00",
        ".", "..", "../", "../../../../a.md", "./index.md", "../index.md#a", "index.md", "faq.md?a", "photo.png", "/documents/a.pdf", "/donnees/palmares.csv", "//exemple.org/a", "http://", "https://", "https://exemple.org",
        "https://[", "https://exemple.org:99999", "HTTP://A", "javascript:alert(1)", " javascript:alert(1)", "JAVASCRIPT&colon;alert(1)", "java\nscript:a", "data:text/html,a", "vbscript:a", "mailto:", "tel:", "a:b", ":", "\\", "C:\\a",
        "/palmares/2022/\u00A0", "/\u202E/", "\u0000", "a\u0001", "\uFEFF", "/😀/", "\"", "'", "&quot;", "&#0;", "(a)", "(", "\\)", "<", "<>", "[a]", "a\tb", new('a', 20_000), new('/', 3_000), string.Concat(Enumerable.Repeat("../", 2_000)),
    ];

    private static readonly ImmutableArray<string> Blocks =
    [
        "# Titre", "## ", "##", "####### a", "## 😀", "## é è", "## a {#a}", "## a {#laureats}", "## a {#contenu}", "## a {.b c=d onclick=\"e\"}", "## a {", "## a {#}", "## a { #a b=\"c }", "## <b>a</b>", "## [a](b)", "## ![a](b)", "Titre\n=====", "Titre\n---", "## a\n\n## a\n\n## a-1\n\n## a",
        "> ## a", "- ## a", "- - - # a", "1. a\n1) b", "- a\n\n\n- b", "-\n-\n-", "* * *", "***", "---", "- [ ] a",
        "| a | b |\n|---|---|\n| c |", "| a |\n|---|---|\n| b | c | d |", "|a|\n|-|", "|\n|-|", "a|b\n-|-", "|a|b|\n|:-:|-:|\n|`|`|\\||", "+---+\n| a |\n+---+",
        "terme\n:   a", "terme\n:", ":   a", "terme\n:   a\n\n    - b\n\n    :   c", "a[^1]\n\n[^1]: b", "[^a]: [^a]", "a[^1] b[^1]\n\n[^1]: c\n[^1]: d", "[^]", "[^1]:", "a[^é]\n\n[^é]: > # b", "[^a]: - [^b]\n[^b]: [^a]\n\n[^a] [^b]",
        "[a]: /b\n\n[a]", "[a]: <\n\n[a]", "[a]: javascript:b\n\n[a]", "[a]: b 'c\n\n[a] [a][] [b][a] ![a]", "[A]: /x\n[a]: /y", "![](a.png)", "![ ](a.png)", "![a](a.png)", "![a](https://exemple.org/a.png)", "![a](//exemple.org/a.png)", "![`a`](b)", "[![](a)](b)", "[![a](b)](c)",
        "<div>", "<div", "</div>", "<script>alert(1)</script>", "<!-- a", "<!--->", "<?php", "<![CDATA[", "<a href=\"b", "<img src=x onerror=a>", "<http://a>", "<javascript:a>", "<a@b.c>", "<http://[>", "<é:a>", "<http://é>", "&#0;", "&#x110000;", "&#xD800;", "&nbsp;", "&a;", "\\", "a\\",
        "```", "```\na", "~~~ a\n~~~", "``` {.a #b}", "    a", "\ta", "`", "``a`", "*a _b* c_", "**", "**a*", "***a**", "_ _", "a  \nb", "{.a}", "{#a}", "a {b=c}", "{{a}}", "[a](b){.c target=d}", "[a](b){onclick=\"c\"}", "$a$", "@a", "http://a.b", "www.a.b", "\u00A0", "\u2028", "\u0085a", "\rb", "\f", "\u000B", "\u0000", "😀",
        new('>', 300), new('>', 5_000), string.Concat(Enumerable.Repeat("> ", 120)), string.Concat(Enumerable.Repeat("- ", 100)), string.Concat(Enumerable.Repeat("- ", 3_000)), string.Concat(Enumerable.Repeat("1. ", 500)), new('[', 5_000), string.Concat(Enumerable.Repeat("![", 3_000)),
        new('*', 5_000), string.Concat(Enumerable.Repeat("*a ", 5_000)), string.Concat(Enumerable.Repeat("_a*b", 3_000)), new('`', 5_001), string.Concat(Enumerable.Range(1, 400).Select(n => new string('`', n) + ' ')), new('<', 5_000), string.Concat(Enumerable.Repeat("<!--", 3_000)), string.Concat(Enumerable.Repeat("[a](", 3_000)), string.Concat(Enumerable.Repeat("[a](b", 2_000)),
        new('|', 3_000), $"{new string('|', 400)}\n{string.Concat(Enumerable.Repeat("|-", 400))}|\n{new string('|', 400)}", $"|a|\n|-|\n{string.Concat(Enumerable.Repeat("|b|\n", 3_000))}", string.Concat(Enumerable.Repeat("## a\n\n", 1_500)), string.Concat(Enumerable.Repeat("a\n: b\n\n", 500)), string.Concat(Enumerable.Range(0, 700).Select(n => $"a[^{n}]\n\n[^{n}]: b\n\n")),
        string.Concat(Enumerable.Repeat("&", 5_000)), string.Concat(Enumerable.Repeat("{", 3_000)), string.Concat(Enumerable.Repeat("a{", 2_000)), string.Concat(Enumerable.Repeat("[^", 2_000)), string.Concat(Enumerable.Repeat("\\", 5_001)), string.Concat(Enumerable.Repeat("[a]: b\n", 2_000)), string.Concat(Enumerable.Range(0, 400).Select(n => $"{new string(' ', n)}- a\n")), string.Concat(Enumerable.Repeat("**a [b ", 1_000)),
        $"{string.Concat(Enumerable.Repeat("[", 60))}a{string.Concat(Enumerable.Repeat("](b)", 60))}", $"{string.Concat(Enumerable.Repeat("**a ", 100))}{string.Concat(Enumerable.Repeat("**", 100))}", $"a{new string('\u0301', 3_000)}",
    ];

    /// <summary>A block of its own, between two lines of the body.</summary>
    private static Change Insert(string text, Random random)
    {
        var lines = Enumerable.Range(0, text.Length).Where(i => text[i] == '\n').Select(i => i + 1).Where(i => i >= BodyOf(text)).Append(text.Length).ToList();
        var (at, block) = (random.Pick(lines), random.Pick(Blocks));
        return Change.Splice(text, at..at, random.Next(2) == 0 ? $"\n{block}\n\n" : $"{block}\n", $"« {Change.Shown(block)} » inserted");
    }

    /// <summary>In the middle of a sentence.</summary>
    private static Change InsertWithin(string text, Random random)
    {
        var at = random.Next(Math.Min(BodyOf(text), text.Length), text.Length + 1);
        var piece = random.Next(2) == 0 ? random.Pick(Blocks) : $"{random.Pick(["", "!"])}[{random.Pick(["", "a", " ", "a]", "![b](c)"])}]({random.Pick(Addresses)})";
        return Change.Splice(text, at..at, piece, $"« {Change.Shown(piece)} » inserted");
    }

    private static Change? ReplaceLink(string text, Random random)
    {
        var links = Enumerable.Range(0, Math.Max(0, text.Length - 1)).Where(i => text[i] == ']' && text[i + 1] == '(').Select(i => i + 2).ToList();
        if (links.Count == 0)
        {
            return null;
        }

        var (start, address) = (random.Pick(links), random.Pick(Addresses));
        var end = text.IndexOf(')', start);
        return Change.Splice(text, start..(end < 0 ? text.Length : end), address, $"link becomes « {Change.Shown(address)} »");
    }

    /// <summary>A mutation of the front matter as YAML.</summary>
    private static Change? FrontMatter(string text, Random random)
    {
        var body = BodyOf(text);
        return body > 8 && random.Pick(YamlMutations.All)(text[4..(body - 4)], random) is { } change
            ? new($"---\n{change.Text}{text[(body - 4)..]}", $"front matter, {change.Description}")
            : null;
    }

    private static Change MutateFence(string text, Random random)
    {
        var fence = random.Pick(["", "--", "----", " ---", "--- ", "---\r", "...", "---\n---", "***", "---\n...", "\uFEFF---", "\n---"]);
        var at = random.Next(2) == 0 ? text.IndexOf("---", StringComparison.Ordinal) : text.LastIndexOf("---", StringComparison.Ordinal);
        return at < 0 ? Change.Splice(text, 0..0, fence + "\n", "fence inserted") : Change.Splice(text, at..(at + 3), fence, $"fence becomes « {Change.Shown(fence)} »");
    }

    /// <summary>Where the text of the page begins: after the second fence, or at the start without one.</summary>
    private static int BodyOf(string text)
    {
        var fence = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", StringComparison.Ordinal) : -1;
        return fence < 0 ? 0 : fence + 5;
    }
}
