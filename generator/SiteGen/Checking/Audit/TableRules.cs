using AngleSharp.Dom;

namespace SiteGen.Checking.Audit;

/// <summary>Tables (theme 5 of RGAA 4.1.2).</summary>
internal static class TableRules
{
    private static readonly string[] Scopes = ["col", "row", "colgroup", "rowgroup"];

    /// <summary>RGAA 5.4: a table of data has a title.</summary>
    public static void Title(PageLue page)
    {
        foreach (var table in page.Named("table").Where(t => !IsLayout(t) && NomAccessible.Of(t).Length == 0))
        {
            page.Tell(ContenuErrors.TableWithoutTitle(Extrait.Of(table)), table);
        }
    }

    /// <summary>RGAA 5.6 and 5.7: headers are declared, and cells can be tied to them.</summary>
    public static void Headers(PageLue page)
    {
        foreach (var table in page.Named("table").Where(t => !IsLayout(t)))
        {
            var cells = table.QuerySelectorAll("th, td").Where(c => c.Closest("table") == table).ToList();
            var headers = cells.Where(c => c.LocalName == "th" || c.GetAttribute("role") is "columnheader" or "rowheader").ToList();
            if (headers.Count == 0)
            {
                page.Tell(ContenuErrors.TableHeaders(Extrait.Of(table), "n’a pas d’en-têtes"), table);
                continue;
            }

            var referenced = cells.SelectMany(c => c.GetAttribute("headers")?.Split(' ') ?? []).ToHashSet(StringComparer.Ordinal);
            if (headers.Find(h => !IsTied(h, referenced)) is { } header)
            {
                page.Tell(ContenuErrors.TableHeaders(Extrait.Of(table), $"a un en-tête « {Extrait.Of(header)} » dont on ne sait de quelles cellules il est"), header);
            }

            var ids = headers.Select(h => h.Id).ToHashSet(StringComparer.Ordinal);
            if (referenced.FirstOrDefault(id => id.Length > 0 && !ids.Contains(id)) is { } missing)
            {
                page.Tell(ContenuErrors.TableHeaders(Extrait.Of(table), $"a des cellules reliées à « {missing} », qui n’est l’id d’aucun de ses en-têtes"), table);
            }
        }
    }

    /// <summary>RGAA 5.8: a table of layout has none of the elements of data.</summary>
    public static void Layout(PageLue page)
    {
        foreach (var table in page.Named("table").Where(IsLayout))
        {
            var found = table.QuerySelectorAll("caption, th, thead, tfoot, colgroup, [scope], [headers], [axis]").FirstOrDefault(e => e.Closest("table") == table);
            if (found is not null)
            {
                page.Tell(ContenuErrors.LayoutTable(Extrait.Of(table), Extrait.Of(found)), table);
            }
        }
    }

    private static bool IsLayout(IElement table) => table.GetAttribute("role") is "presentation" or "none";

    private static bool IsTied(IElement header, HashSet<string> referenced) =>
        header.GetAttribute("scope") is { } scope ? Scopes.Contains(scope.ToLowerInvariant(), StringComparer.Ordinal)
        : header.GetAttribute("role") is "columnheader" or "rowheader" || (header.Id is { } id && referenced.Contains(id));
}
