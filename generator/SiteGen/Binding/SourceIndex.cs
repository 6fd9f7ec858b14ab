using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>The sources that facts may cite: those of one edition before those shared by all files; it notes which are cited.</summary>
internal sealed class SourceIndex
{
    private readonly Dictionary<string, Reference> _own;
    private readonly SourceIndex? _shared;

    /// <summary>Editions are bound side by side, and all of them cite the shared sources.</summary>
    private readonly ConcurrentDictionary<string, bool> _cited = new(StringComparer.Ordinal);

    private SourceIndex(IEnumerable<Reference> own, SourceIndex? shared)
    {
        Own = [.. own];
        _own = Own.ToDictionary(r => r.Id, StringComparer.Ordinal);
        _shared = shared;
    }

    public ImmutableArray<Reference> Own { get; }

    public IEnumerable<Reference> Uncited => Own.Where(r => !_cited.ContainsKey(r.Id));

    /// <summary>Binds a map id → source, under a key of a mapping.</summary>
    public static SourceIndex Bind(IEnumerable<(Located<string> Key, Sources.YamlNode Value)> entries, SourceIndex? shared, DiagnosticBag diagnostics)
    {
        var sources = new List<Reference>();
        foreach (var (id, node) in entries)
        {
            if (MapReader.Open(node, Shapes.Source, diagnostics) is { } map)
            {
                sources.Add(new(id.Value, map.Required("titre"), id.Span)
                {
                    Url = map.Url("url"),
                    Document = map.Value("document"),
                    Date = map.Date("date"),
                    Licence = map.Value("licence"),
                });
            }
        }

        return new(sources, shared);
    }

    public Reference? Cite(Located<string> id, DiagnosticBag diagnostics)
    {
        for (var index = this; index is not null; index = index._shared)
        {
            if (index._own.TryGetValue(id.Value, out var source))
            {
                index._cited.TryAdd(id.Value, true);
                return source;
            }
        }

        var known = _own.Keys.Concat(_shared?._own.Keys ?? Enumerable.Empty<string>());
        diagnostics.Add(DataErrors.UnknownReference(id, ReferenceKind.Source, known));
        return null;
    }

    /// <summary>The sources, the doubt and the deductions that a mapping carries.</summary>
    public Provenance ProvenanceOf(MapReader map)
    {
        if (!map.Has("sources") && !map.Has("reserve") && !map.Has("deduit"))
        {
            return Provenance.None;
        }

        var sources = ImmutableArray.CreateBuilder<Reference>();
        foreach (var id in map.Texts("sources"))
        {
            if (Cite(id, map.Diagnostics) is { } source)
            {
                sources.Add(source);
            }
        }

        return new(sources.ToImmutable(), map.Value("reserve"), Deductions(map));
    }

    /// <summary>As <see cref="ProvenanceOf"/>, for an edition, whose <c>sources</c> defines them rather than cites them.</summary>
    public static Provenance ProvenanceOfEdition(MapReader map) => new([], map.Value("reserve"), Deductions(map));

    private static ImmutableArray<string> Deductions(MapReader map)
    {
        var deductions = map.Texts("deduit");
        foreach (var name in deductions)
        {
            if (name.Value != "edition" && !map.Has(name.Value))
            {
                map.Diagnostics.Add(DataErrors.UnknownDeduction(name, map.WrittenKeys));
            }
        }

        return [.. deductions.Select(d => d.Value)];
    }
}
