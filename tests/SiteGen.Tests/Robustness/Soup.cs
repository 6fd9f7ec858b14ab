using System.Collections.Immutable;

namespace SiteGen.Tests.Robustness;

/// <summary>The words of a syntax thrown together by chance: short texts, many, where mutations of good ones seldom go.</summary>
internal static class Soup
{
    private const int MostWords = 25;

    public static readonly ImmutableArray<string> Yaml =
    [
        "a", "b: ", "c:", "- ", "-", "? ", ": ", ":", ",", "[", "]", "{", "}", "\"", "'", "#", " #", "&a ", "*a", "!!str ", "!t ", "!<", ">", "!", "|", "|2", ">-", "|+\n", "%", "%YAML 1.2\n", "%TAG ! a\n", "@", "`",
        "---", "--- ", "...", "\n", "\n", "\n", "\n  ", "\n    ", "\n\t", "\t", " ", "  ", "\r", "\r\n", "\0", "\uFEFF", "\u0085", "\u2028", "é", "😀", "\u0001", "\uFFFE", "\\", "\\x4", "\\x07", "\\u", "\\uD800", "\\uDC00",
        "\\uFFFE", "\\U00110000", "\\U0001F600", "\\UFFFFFFFF", "\\n", "\\\n", "\\ ", "\\z", "''", "\"\"", "~", "null", "<<: ", "1", ".", "a b", "a:b", "a#b", "a\n", "b: c\n", "- a\n", "[a, b]\n", "{a: b}\n",
    ];

    /// <summary>Without the characters that no text may hold: their page is refused before it is rendered.</summary>
    public static readonly ImmutableArray<string> Markdown =
    [
        "a", "b ", "\n", "\n", "\n\n", " ", "  ", "    ", "\t", "\r", "\r\n", "\u00A0", "é", "😀", "# ", "## ", "###", "=", "===\n", "-", "---\n", "- ", "+ ", "* ", "1. ", "1) ", "> ", ">", "|", "|-", "|a|b|\n", "|-|-|\n", ":-:", "+---+\n", "```", "~~~", "`", "``",
        "*", "**", "_", "__", "[", "]", "](", "(", ")", "[a](b)", "[a](/)", "[a][b]", "[b]: c\n", "[b]: ", "<c d>", "![", "![](a)", "![a](b.png)", "[^", "[^1]", "[^1]: ", "\n:   ", ": ", "{", "}", "{#a}", "{.b}", "{c=d}", "{a=\"", "<", ">", "<a", "<a>", "</a>", "<!--", "-->", "<http://a>", "<javascript:a>", "<a@b>", "http://a", "javascript:", "//",
        "&", "&amp;", "&#0;", "&#x110000;", "\\", "\"", "'", "$", "@", "!", "?", "%zz", "%", "#a", "../", "a.md", "mailto:a", "~", "^", "\\|",
    ];

    public static string Of(ImmutableArray<string> words, int number)
    {
        var random = new Random(unchecked(number * 48_271));
        return string.Concat(Enumerable.Range(0, random.Next(1, random.Next(2, MostWords))).Select(_ => random.Pick(words)));
    }
}
