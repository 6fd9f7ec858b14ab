using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Sources;
using SiteGen.Theming;
using YamlDotNet.RepresentationModel;
using YamlNode = YamlDotNet.RepresentationModel.YamlNode;

namespace SiteGen.Tests.Specs;

/// <summary>A whole small site and what must come of it; <c>tests/specs/base-minimale.yml</c> says how one is written.</summary>
internal sealed record Spec(string Nom, ImmutableSortedDictionary<string, string> Fichiers, SiteOptions Options)
{
    private static readonly string[] Keys = ["nom", "base", "horloge", "adresse", "options", "fichiers", "encodages", "gabarit-en-panne", "theme-abime", "attendu"];
    private static readonly string[] ExpectedKeys = ["diagnostics", "pages", "contient", "absents", "nulle-part"];

    /// <summary>The files that are not in UTF-8, each with its encoding.</summary>
    public required ImmutableSortedDictionary<string, Encoding> Encodages { get; init; }

    /// <summary>Every diagnostic, as printed without its excerpt; empty when all is well.</summary>
    public required string Diagnostics { get; init; }

    /// <summary>Address, selector, and the text of the only element found, or how many are found.</summary>
    public required ImmutableArray<(string Page, string Selector, string? Text, int? Count)> Elements { get; init; }

    /// <summary>Address of a file, and a text that stands in it.</summary>
    public required ImmutableArray<(string File, string Text)> Contents { get; init; }

    /// <summary>Addresses where nothing is published.</summary>
    public required ImmutableArray<string> Absent { get; init; }

    /// <summary>Texts that no output says, nor any address.</summary>
    public required ImmutableArray<string> Nowhere { get; init; }

    /// <summary>The title of the page whose template fails; null when none does.</summary>
    public required string? PageEnPanne { get; init; }

    /// <summary>The mistake that the theme makes; null when it makes none.</summary>
    public required SpoiledTheme? ThemeAbime { get; init; }

    public static Spec Read(YamlNode node)
    {
        var expected = SpecFile.Find(node, "attendu") ?? throw new InvalidDataException($"« attendu » is missing at {node.Start}");
        RefuseOthers(node, Keys);
        RefuseOthers(expected, ExpectedKeys);
        return new(SpecFile.Text(SpecFile.Find(node, "nom")!), SpecFile.Files(node), ReadOptions(node))
        {
            PageEnPanne = SpecFile.Find(node, "gabarit-en-panne") is { } title ? SpecFile.Text(title) : null,
            ThemeAbime = SpecFile.Find(node, "theme-abime") is { } theme ? ReadTheme(theme) : null,
            Encodages = SpecFile.Entries(node, "encodages").ToImmutableSortedDictionary(e => e.Key, e => Encoding.GetEncoding(SpecFile.Text(e.Value)), StringComparer.Ordinal),
            Diagnostics = SpecFile.Find(expected, "diagnostics") is { } text ? SpecFile.Text(text).TrimEnd() : string.Empty,
            Elements = [.. SpecFile.Entries(expected, "pages").SelectMany(p => Selectors(p.Key, p.Value))],
            Contents = [.. SpecFile.Entries(expected, "contient").Select(e => (e.Key, SpecFile.Text(e.Value).TrimEnd()))],
            Absent = Texts(expected, "absents"),
            Nowhere = Texts(expected, "nulle-part"),
        };
    }

    public BuiltSite Build() => Encodages.IsEmpty ? BuiltSite.Of(new TestSite(Fichiers).Sources, Options, Theme) : BuildFromDisk();

    private ITheme? Theme => PageEnPanne is null ? ThemeAbime : new FailingTheme(PageEnPanne);

    /// <summary>The clickable line of each diagnostic, with what it says to do and the other places it names.</summary>
    public static string Print(IEnumerable<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.SelectMany(d =>
            (string[])[d.ToString(), .. d.Hint is null ? [] : new[] { $"  aide : {d.Hint}" }, .. d.Related.Select(r => $"  voir {r.Span} : {r.Message}")]));

    public override string ToString() => Nom;

    /// <summary>A site in memory is made of texts; bytes that are no UTF-8 have to be written first.</summary>
    private BuiltSite BuildFromDisk()
    {
        var root = Directory.CreateTempSubdirectory("site-gen-spec-");
        try
        {
            foreach (var (path, text) in Fichiers)
            {
                var file = Path.Combine(root.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text, Encodages.GetValueOrDefault(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
            }

            return BuiltSite.Of(SourceSet.FromFolder(root.FullName), Options, Theme);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static SiteOptions ReadOptions(YamlNode node)
    {
        var options = Texts(node, "options");
        return TestSite.Options with
        {
            Clock = SpecFile.Find(node, "horloge") is { } clock ? TestSite.At(SpecFile.Text(clock)) : TestSite.Options.Clock,
            BaseUrl = SpecFile.Find(node, "adresse") is { } url ? new(SpecFile.Text(url)) : null,
            Drafts = options.Contains("drafts"),
            Embargo = options.Contains("embargo"),
            Strict = options.Contains("strict"),
            Audit = options.Contains("audit"),
        };
    }

    private static SpoiledTheme ReadTheme(YamlNode node)
    {
        RefuseOthers(node, ["page", "remplacer", "par", "style"]);
        string? Text(string key) => SpecFile.Find(node, key) is { } found ? SpecFile.Text(found) : null;
        return new()
        {
            Titre = Text("page"),
            Changes = Text("remplacer") is { } before ? [(before, Text("par")!)] : [],
            Style = Text("style") ?? string.Empty,
        };
    }

    private static IEnumerable<(string Page, string Selector, string? Text, int? Count)> Selectors(string page, YamlNode selectors) =>
        ((YamlMappingNode)selectors).Children.Select(e => SpecFile.IsPlain(e.Value) && int.TryParse(SpecFile.Text(e.Value), CultureInfo.InvariantCulture, out var count)
            ? (page, SpecFile.Text(e.Key), (string?)null, (int?)count)
            : (page, SpecFile.Text(e.Key), SpecFile.Text(e.Value).Trim(), null));

    private static ImmutableArray<string> Texts(YamlNode map, string key) =>
        SpecFile.Find(map, key) is YamlSequenceNode list ? [.. list.Children.Select(SpecFile.Text)] : [];

    /// <summary>A misspelt key would make a case that checks nothing.</summary>
    private static void RefuseOthers(YamlNode node, string[] keys)
    {
        if (((YamlMappingNode)node).Children.Keys.FirstOrDefault(key => !keys.Contains(SpecFile.Text(key))) is { } unknown)
        {
            throw new InvalidDataException($"« {unknown} » is no key of a specification, at {unknown.Start}");
        }
    }
}
