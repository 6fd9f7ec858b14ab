using System.Collections.Immutable;
using SiteGen.Binding.Contract;
using SiteGen.Diagnostics;

namespace SiteGen.Binding;

/// <summary>The things of one kind that data may refer to by id, those that are wrong included: a mistake there is told once, and not at each reference.</summary>
/// <param name="what">What one of them is, in a message: « un territoire ».</param>
/// <param name="referent">How other data refers to them; null for what is only looked for here.</param>
internal sealed class Register<T>(string what, Referent? referent = null)
    where T : class
{
    private readonly Dictionary<string, (SourceSpan Place, T? Item)> _entries = new(StringComparer.Ordinal);
    private readonly ImmutableArray<T>.Builder _items = ImmutableArray.CreateBuilder<T>();

    /// <summary>Whether all of them could be read; when not, an unknown id may be one that is not known to be there.</summary>
    public bool IsWhole { get; set; } = true;

    public IReadOnlyCollection<string> Ids => _entries.Keys;

    /// <summary>Those that are right, in the order of their files.</summary>
    public ImmutableArray<T> Items => _items.ToImmutable();

    /// <summary>Notes a thing under its id, null when the thing is wrong; false for a second one of the same id, which is reported.</summary>
    public bool Add(Located<string> id, T? item, DiagnosticBag diagnostics)
    {
        if (!_entries.TryAdd(id.Value, (id.Span, item)))
        {
            diagnostics.Add(ContractErrors.DuplicateId(id, _entries[id.Value].Place, what));
            return false;
        }

        if (item is not null)
        {
            _items.Add(item);
        }

        // An id that is malformed, which is told, is known under the form it should have too.
        _entries.TryAdd(Slug.Of(id.Value), (id.Span, null));
        return true;
    }

    /// <summary>The thing of an id; null when there is none, which is reported, or when it is wrong, which is reported already.</summary>
    public T? Find(Located<string>? id, DiagnosticBag diagnostics)
    {
        if (id is not { } name)
        {
            return null;
        }

        if (_entries.TryGetValue(name.Value, out var found))
        {
            return found.Item;
        }

        if (IsWhole && referent is not null)
        {
            diagnostics.Add(ContractErrors.UnknownReference(name, referent, _entries.Keys));
        }

        return null;
    }

    /// <summary>Where an id is defined, rightly or wrongly; null when it is not.</summary>
    public SourceSpan? PlaceOf(string id) => _entries.TryGetValue(id, out var found) ? found.Place : null;

    public T? Find(string id) => _entries.TryGetValue(id, out var found) ? found.Item : null;
}
