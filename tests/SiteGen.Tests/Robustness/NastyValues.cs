using System.Collections.Immutable;

namespace SiteGen.Tests.Robustness;

/// <summary>Values that programs trip on, as an author could write them.</summary>
internal static class NastyValues
{
    /// <summary>Written in the place of a YAML value, without quotes unless they are here.</summary>
    public static readonly ImmutableArray<string> Yaml =
    [
        // nothing, kinds and syntax
        "", "~", "null", "[]", "{}", "''", "\"\"", "[[]]", "[~]", "{a: b}", "[a, b]", "- a", "a: b", ": ", "? ", ",", "\"", "'", "\"a", "'a", "]", "}", "[", "{",
        "|", ">-", "|9", "|\n  a\n  b", "---", "...", "%YAML 1.2", "@a", "`a", "%a", "&a b", "*a", "&a [*a]", "!!int a", "!!str 3", "!tag x", "!<tag:yaml.org,2002:null> x",
        "<<", "{<<: {a: b}}", "# a", "a # b", "a #b", "\ta", "a\tb", "a\rb", "a\r\nb", "a\nb",

        // words that YAML 1.1 reads as something else
        "NO", "on", "012", "0x1F", "1_000", "1:20", "1e3", "true", "non", ".inf", "-.inf", ".nan",

        // numbers and codes
        "0", "-0", "-1", "00", "1", "2", "3.5", "+3", "1e999", "-1e999", "NaN", "Infinity", "1,5", "90", "180", "-180", "361", "1e5", "5e-324", "2147483647", "2147483648",
        "99999999999999999999", "٣", "２０２２", "2A004", "\"00000\"", "\"000000000\"", "\"213101546\"", "\"99999\"", "\"2A\"", "\"2a\"", "\"971\"", "\"999\"",

        // dates and moments
        "0000", "0001", "9999", "10000", "2022-00", "2022-13", "2022-02-30", "2022-2-3", "0001-01-01", "9999-12-31", "0000-00-00", "2022-11-08T18:00", "2022-11-08T25:00",
        "2022-11-08 18:00", "2022-03-27T02:30", "2022-10-30T02:30:00", "0001-01-01T00:00", "9999-12-31T23:59:59", "2022-11-08T18:00:00+99:00", "2022-11-08T18:00Z", "-2022-01-01",

        // addresses and paths
        "http://", "https://", "https://x", "https://é.fr/é?é#é", "https://[::1]/", "https://[", "https://exemple.org:99999/", "HTTPS://EXEMPLE.ORG", "https://a:b@c/", "https:///a", "https://a b/",
        "https://xn--/", "file:///etc/passwd", "javascript:alert(1)", "data:,a", "mailto:a", "urn:a", "//a", "/", "//", "/a", "/a/", "/A/", "/a//b/", "/../a/", "/a/../b/", "/.", "/a.b", "/404.html", "/index.html",
        "/palmares/2022/", "/assets/", "/sitemap.xml", "/palmares", "..", "../../a", "a/b", "a\\b", "C:\\a", "con", "index.html", "%2e%2e%2fa", "a%", "?a", "#a", "[/a/, /a/]", "[/, /palmares/]",

        // words of this data that mean something elsewhere
        "commune", "epci", "autre", "region", "\"01\"", "\"84\"", "publiee", "annoncee", "ouverte", "close", "complete", "partielle", "abbeville", "echirolles", "encouragements", "niveaux-1-5", "medailles",
        "copyleft", "Europe/Paris", "Etc/GMT+12", "Pacific/Apia", "Mars/Phobos", "fr", "tr-TR", "x", "tnl", "[niveau]", "[edition]", "[3, 4]", "[4, 3]", "[3, 3]", "[3]", "[36]", "{or: 3}", "{5: 99999}",

        // characters; the escapes make what UTF-8 cannot hold
        "\"\\uD800\"", "\"\\uDFFFa\"", "\"a\\0b\"", "\"\\x07\"", "\"\\e[31m\"", "\"\\uFFFE\"", "\"\\uFFFF\"", "\"\\U0001F600\"", "\"\\U00110000\"", "\"\\n\"", "\"a\\nb\"", "\"\\r\"", "\"\\N\"", "\"\\L\"", "\"\\_\"", "\"\\z\"", "\"\\UFFFFFFFF\"", "\"\\uDC00\\U00110000\"", "!<> a", "\" \"",
        "a\u00A0b", "\u00A0", "\uFEFF", "a\uFEFFb", "a\u2028b", "a\u0085b", "\u200B", "\u202Ea", "😀", "e\u0301", "İ", "ﬁ", "\u0000", "a\u0001b", "\u007F",
        "<script>alert(1)</script>", "\"a\\\"b\"", "'a\"b'", "&amp;", "\"&<>'\"", "{{a}}", "${a}", "@(1)", "=1+1", "'=HYPERLINK(\"a\")'", "\"a;b,c\"",

        // sizes
        new('a', 300), new('a', 50_000), $"\"{new string('é', 20_000)}\"", new('9', 400), new('[', 5_000), new('{', 5_000), string.Concat(Enumerable.Repeat("{a: ", 1_000)),
        new string('[', 60) + new string(']', 60), new string('[', 5_000) + new string(']', 5_000), $"[{string.Join(", ", Enumerable.Range(0, 3_000))}]", new('-', 400), string.Concat(Enumerable.Repeat("- ", 500)),
        string.Concat(Enumerable.Repeat("a-", 3_000)) + "a", $"/{string.Concat(Enumerable.Repeat("a/", 3_000))}", $"https://{new string('a', 70_000)}/", $"{{{string.Join(", ", Enumerable.Range(0, 2_000).Select(i => $"k{i}: v"))}}}",
    ];

    /// <summary>Written inside a YAML text in double quotes, by two or three: one may do no harm without the other.</summary>
    public static readonly ImmutableArray<string> Escapes =
    [
        "\\x00", "\\x07", "\\x1B", "\\x85", "\\x9F", "\\u2028", "\\uD800", "\\uDBFF", "\\uDC00", "\\uFDD0", "\\uFEFF", "\\uFFFE", "\\uFFFF", "\\U0001FFFF", "\\U00110000", "\\UFFFFFFFF",
        "\\n", "\\r", "\\t", "\\\"", "\\\\", "\\/", "\\_", "\\L", "\\z", "\\", "\\x", "\\u12", "\n", "é", "e\u0301",
    ];

    /// <summary>Written between two characters of any file.</summary>
    public static readonly ImmutableArray<string> Characters =
    [
        "\t", "\r", "\n", "\r\n", "\u0000", "\uFEFF", "\u00A0", "\u0085", "\u2028", "\u2029", "\u000B", "\u000C", "\u200B", "\u202E", "\u001B[31m", "😀", "e\u0301", "\uFFFD", "\uFFFE",
        ":", ": ", "#", " #", "-", "- ", ",", "[", "]", "{", "}", "(", ")", "<", ">", "\"", "'", "`", "|", "&", "*", "!", "%", "@", "?", "\\", "/", "~", "^", "$", "=", " ", "  ", "0", "9", "é",
    ];

    /// <summary>Bytes that are not UTF-8, or begin what does not end.</summary>
    public static readonly ImmutableArray<byte[]> Bytes =
    [
        [0x00], [0x80], [0xBF], [0xC0, 0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0xEF, 0xBB], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xFE, 0xFF], [0xFF, 0xFE], [0xFF], [0xE9], [0x1A], [0x7F],
    ];
}
