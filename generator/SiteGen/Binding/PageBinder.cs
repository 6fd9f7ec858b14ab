using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Binding;

/// <summary>Binds the front matter of a Markdown page.</summary>
internal static partial class PageBinder
{
    private const string Folder = "content/";
    private const string Extension = ".md";

    private static readonly FrozenDictionary<string, TypePage> Types = new Dictionary<string, TypePage>
    {
        ["page"] = TypePage.Page,
        ["actualite"] = TypePage.Actualite,
        ["communique"] = TypePage.Communique,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static PageRedigee? Bind(SourceFile file, DiagnosticBag diagnostics)
    {
        var syntax = new DiagnosticBag();
        var source = FrontMatter.Read(file, syntax);
        diagnostics.AddRange(syntax.ToImmutable());
        if (source?.Yaml is null)
        {
            if (!syntax.HasErrors)
            {
                diagnostics.Add(DataErrors.MissingKey(SourceSpan.AtStartOf(file.Path), "titre", Shapes.Page));
            }

            return null;
        }

        if (MapReader.Open(source.Yaml, Shapes.Page, diagnostics) is not { } map)
        {
            return null;
        }

        return new(file.Path, map.Required("titre"), BindChemin(map, file), map.SpanOf("titre"))
        {
            Description = map.Value("description"),
            Date = map.Date("date"),
            Alias = BindAlias(map),
            Brouillon = map.Boolean("brouillon") ?? false,
            Type = map.Choice("type", Types) ?? TypePage.Page,
            Corps = source.Body,
            PremiereLigne = source.BodyLine,
        };
    }

    /// <summary>Addresses of the past, each of the form <c>/dossier/page/</c>.</summary>
    public static ImmutableArray<Located<string>> BindAlias(MapReader map)
    {
        var alias = map.Texts("alias");
        foreach (var route in alias.Where(a => !RoutePattern().IsMatch(a.Value)))
        {
            map.Diagnostics.Add(DataErrors.BadRoute(route));
        }

        return alias;
    }

    private static string BindChemin(MapReader map, SourceFile file)
    {
        if (map.Text("chemin") is { } chemin)
        {
            if (!RoutePattern().IsMatch(chemin.Value))
            {
                map.Diagnostics.Add(DataErrors.BadRoute(chemin));
            }

            return chemin.Value;
        }

        var path = file.Path[Folder.Length..^Extension.Length];
        var route = path == "index" ? "/" : path.EndsWith("/index", StringComparison.Ordinal) ? $"/{path[..^"index".Length]}" : $"/{path}/";
        if (!RoutePattern().IsMatch(route))
        {
            map.Diagnostics.Add(DataErrors.BadRoute(new(route, SourceSpan.AtStartOf(file.Path))));
        }

        return route;
    }

    [GeneratedRegex("^/(?:[a-z0-9_-][a-z0-9._-]*/)*(?:[a-z0-9_-][a-z0-9._-]*)?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex RoutePattern();
}
