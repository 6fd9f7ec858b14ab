using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>Who replaces whom: each exists, and none comes back to itself.</summary>
internal static class ReplacementRule
{
    /// <summary>Every replacement leads to a territory that exists, and none leads back.</summary>
    public static void Check(IReadOnlyList<Replacement> replacements, Register<Territoire> territoires, DiagnosticBag diagnostics)
    {
        foreach (var replacement in replacements)
        {
            _ = territoires.Find(replacement.Written, diagnostics);
        }

        var newer = replacements.ToLookup(r => r.Older.Value, r => r.Newer, StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in replacements.Where(r => !told.Contains(r.Older.Value)))
        {
            if (PathBack(start, newer) is { } cycle)
            {
                told.UnionWith(cycle);
                diagnostics.Add(TerritoireErrors.ReplacementCycle(start.Written.Span, cycle));
            }
        }
    }

    /// <summary>The ids from a territory through those that replaced it back to itself; null when none leads back.</summary>
    private static List<string>? PathBack(Replacement start, ILookup<string, string> newer)
    {
        var cameFrom = new Dictionary<string, string>(StringComparer.Ordinal) { [start.Newer] = start.Older.Value };
        var pending = new Queue<string>([start.Newer]);
        while (pending.TryDequeue(out var id))
        {
            if (id == start.Older.Value)
            {
                var path = new List<string> { id };
                do
                {
                    path.Add(cameFrom[path[^1]]);
                }
                while (path[^1] != id);

                path.Reverse();
                return path;
            }

            foreach (var next in newer[id].Where(n => cameFrom.TryAdd(n, id)))
            {
                pending.Enqueue(next);
            }
        }

        return null;
    }
}
