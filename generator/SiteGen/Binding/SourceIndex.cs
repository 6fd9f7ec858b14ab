using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Binding.Contract;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>The sources that facts may cite: those shared by all files, and those of one edition; it notes which are cited.</summary>
internal sealed class SourceIndex
{
    private readonly Register<Reference> _own = new("une source", Referent.Source);
    private readonly SourceIndex? _shared;

    /// <summary>Editions are bound side by side, and all of them cite the shared sources.</summary>
    private readonly ConcurrentDictionary<string, bool> _cited = new(StringComparer.Ordinal);

    private volatile bool _hasWrongCitation;

    private SourceIndex(SourceIndex? shared) => _shared = shared;

    public ImmutableArray<Reference> Own => _own.Items;

    /// <summary>Those that no fact cites; none while a citation is wrong, which is told, for it may be of one of them.</summary>
    public IEnumerable<Reference> Uncited => _hasWrongCitation ? [] : Own.Where(r => !_cited.ContainsKey(r.Id));

    private bool IsWhole => _own.IsWhole && _shared?.IsWhole != false;

    /// <summary>Binds the entries of a map id → source; an id that the shared ones have already is reported.</summary>
    public static SourceIndex Bind(ImmutableArray<Entry<MapReader>> entries, bool isWhole, SourceIndex? shared, DiagnosticBag diagnostics)
    {
        var index = new SourceIndex(shared);
        index._own.IsWhole = isWhole;
        foreach (var (id, value) in entries)
        {
            if (shared?._own.PlaceOf(id.Value) is { } first)
            {
                // Which of the two a fact means would depend on the file it stands in.
                diagnostics.Add(ContractErrors.DuplicateId(id, first, "une source commune à tous les fichiers"));
            }

            index._own.Add(id, value is { } map ? BindSource(id, map.Value) : null, diagnostics);
        }

        return index;
    }

    /// <summary>Finds a source and notes that it is cited; null, and reported, when there is none.</summary>
    public Reference? Cite(Located<string> id, DiagnosticBag diagnostics)
    {
        for (var index = this; index is not null; index = index._shared)
        {
            if (index._own.PlaceOf(id.Value) is not null)
            {
                index._cited.TryAdd(id.Value, true);
                return index._own.Find(id.Value);
            }
        }

        _hasWrongCitation = true;
        if (IsWhole)
        {
            diagnostics.Add(ContractErrors.UnknownReference(id, Referent.Source, [.. _own.Ids, .. _shared?._own.Ids ?? []]));
        }

        return null;
    }

    /// <summary>The sources, the doubt and the deductions that a mapping carries.</summary>
    public Provenance ProvenanceOf(MapReader map)
    {
        var cited = map.All(Facts.Sources);
        _hasWrongCitation |= cited.Length < map.CountOf(Facts.Sources) || (cited.IsEmpty && map.Has(Facts.Sources));
        var reserve = map.Text(Facts.Reserve);
        var deductions = Deductions(map);
        return cited.IsEmpty && reserve is null && deductions.IsEmpty
            ? Provenance.None
            : new([.. cited.Select(id => Cite(id, map.Diagnostics)).OfType<Reference>()], reserve, deductions);
    }

    /// <summary>As <see cref="ProvenanceOf"/>, for an edition, whose <c>sources</c> defines them rather than cites them.</summary>
    public static Provenance ProvenanceOfEdition(MapReader map) => new([], map.Text(EditionKeys.Reserve), Deductions(map));

    private static Reference BindSource(Located<string> id, MapReader map) => new(id.Value, map.Required(SourceKeys.Titre), id.Span)
    {
        Url = map.Read(SourceKeys.Url)?.Value,
        Document = map.Text(SourceKeys.Document),
        Date = map.Read(SourceKeys.Date)?.Value,
        Licence = map.Text(SourceKeys.Licence),
    };

    private static ImmutableArray<string> Deductions(MapReader map)
    {
        var deductions = map.All(Facts.Deduit);
        foreach (var name in deductions)
        {
            if (name.Value != "edition" && !map.Has(name.Value))
            {
                map.Diagnostics.Add(ContractErrors.UnknownDeduction(name, map.Knows(name.Value), map.WrittenKeys));
            }
        }

        return [.. deductions.Select(d => d.Value)];
    }
}
