using SiteGen.Diagnostics;

namespace SiteGen.Sources;

/// <summary>A node of a YAML document, and where it begins.</summary>
public abstract class YamlNode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;

    /// <summary>What it is, in the words of a message: « un texte », « une liste », « un bloc de clés ».</summary>
    public abstract string Kind { get; }
}

/// <summary>A scalar, always as text: <c>012</c>, <c>NO</c> and <c>12:30</c> are what is written.</summary>
public sealed class YamlScalar(string value, bool isPlain, SourceSpan span) : YamlNode(span)
{
    public string Value { get; } = value;

    /// <summary>Whether it is written without quotes.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>A key with nothing after it, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";

    public override string Kind => IsNull ? "rien" : "un texte";
}

/// <summary>A sequence.</summary>
public sealed class YamlSequence(SourceSpan span) : YamlNode(span)
{
    public List<YamlNode> Items { get; } = [];

    public override string Kind => "une liste";
}

/// <summary>A mapping; entries keep the order of the file, and no key stands twice.</summary>
public sealed class YamlMapping(SourceSpan span) : YamlNode(span)
{
    /// <summary>Most mappings are short, and to look along them is faster than to hash; the others get an index.</summary>
    private const int Short = 24;

    private readonly List<(YamlScalar Key, YamlNode Value)> _entries = [];
    private Dictionary<string, int>? _index;

    public IReadOnlyList<(YamlScalar Key, YamlNode Value)> Entries => _entries;

    public override string Kind => "un bloc de clés";

    /// <summary>Adds a key that is not there yet.</summary>
    public void Add(YamlScalar key, YamlNode value)
    {
        _entries.Add((key, value));
        if (_index is not null)
        {
            _index.Add(key.Value, _entries.Count - 1);
        }
        else if (_entries.Count > Short)
        {
            _index = _entries.Index().ToDictionary(e => e.Item.Key.Value, e => e.Index, StringComparer.Ordinal);
        }
    }

    /// <summary>The value of a key; null when it is absent.</summary>
    public YamlNode? Find(string key) => IndexOf(key) is >= 0 and var index ? _entries[index].Value : null;

    /// <summary>The place where a key is written; null when it is absent.</summary>
    public YamlScalar? FindKey(string key) => IndexOf(key) is >= 0 and var index ? _entries[index].Key : null;

    private int IndexOf(string key)
    {
        if (_index is not null)
        {
            return _index.GetValueOrDefault(key, -1);
        }

        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Key.Value == key)
            {
                return i;
            }
        }

        return -1;
    }
}
