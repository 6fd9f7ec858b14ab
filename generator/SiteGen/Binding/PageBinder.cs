using SiteGen.Binding.Contract;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Binding;

/// <summary>Binds the front matter of a Markdown page.</summary>
internal static class PageBinder
{
    private const string Folder = "content/";
    private const string Extension = ".md";

    public static PageRedigee? Bind(SourceFile file, DiagnosticBag diagnostics)
    {
        var syntax = new DiagnosticBag();
        var source = FrontMatter.Read(file, syntax);
        diagnostics.AddRange(syntax.ToImmutable());
        if (source?.Yaml is null)
        {
            if (!syntax.HasErrors)
            {
                diagnostics.Add(ContractErrors.MissingKey(SourceSpan.AtStartOf(file.Path), PageKeys.Titre.Name, PageKeys.Shape));
            }

            return null;
        }

        if (MapReader.Open(source.Yaml, PageKeys.Shape, diagnostics) is not { } map)
        {
            return null;
        }

        if (map.Read(PageKeys.Type) is { Value: not TypePage.Page } && !map.Has(PageKeys.Date))
        {
            diagnostics.Add(FileErrors.NewsWithoutDate(map.SpanOf(PageKeys.Titre), map.Required(PageKeys.Titre)));
        }

        return new(file.Path, map.Required(PageKeys.Titre), BindChemin(map, file), map.SpanOf(PageKeys.Titre))
        {
            Description = map.Text(PageKeys.Description),
            Date = map.Read(PageKeys.Date)?.Value,
            Alias = map.All(PageKeys.Alias),
            Brouillon = map.Read(PageKeys.Brouillon)?.Value ?? false,
            Type = map.Read(PageKeys.Type)?.Value ?? TypePage.Page,
            Corps = source.Body,
            PremiereLigne = source.BodyLine,
        };
    }

    private static string BindChemin(MapReader map, SourceFile file)
    {
        if (map.Has(PageKeys.Chemin))
        {
            return map.Required(PageKeys.Chemin);
        }

        var path = file.Path[Folder.Length..^Extension.Length];
        var route = path == "index" ? "/" : path.EndsWith("/index", StringComparison.Ordinal) ? $"/{path[..^"index".Length]}" : $"/{path}/";
        if (!Kinds.IsRoute(route))
        {
            map.Diagnostics.Add(ContractErrors.BadRoute(new(route, SourceSpan.AtStartOf(file.Path))));
        }

        return route;
    }
}
