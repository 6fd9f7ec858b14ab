using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Binding;

/// <summary>Reads the typed values of one mapping; whatever is wrong with them is reported once, where it is written.</summary>
internal sealed partial class MapReader
{
    private readonly YamlMapping _map;
    private readonly Shape _shape;
    private readonly DiagnosticBag _diagnostics;

    private MapReader(YamlMapping map, Shape shape, DiagnosticBag diagnostics) =>
        (_map, _shape, _diagnostics) = (map, shape, diagnostics);

    public SourceSpan Span => _map.Span;

    public DiagnosticBag Diagnostics => _diagnostics;

    /// <summary>Opens a mapping, reporting unknown and missing keys; null when the node is something else.</summary>
    public static MapReader? Open(YamlNode node, Shape shape, DiagnosticBag diagnostics)
    {
        if (node is not YamlMapping map)
        {
            diagnostics.Add(DataErrors.WrongKind(node, "un bloc de clés", shape.Nom));
            return null;
        }

        foreach (var (key, _) in map.Entries)
        {
            if (!shape.Keys.Contains(key.Value))
            {
                diagnostics.Add(DataErrors.UnknownKey(key, shape));
            }
        }

        var reader = new MapReader(map, shape, diagnostics);
        foreach (var required in shape.Required)
        {
            if (reader.Find(required) is null)
            {
                diagnostics.Add(DataErrors.MissingKey(map.Span, required, shape));
            }
        }

        return reader;
    }

    /// <summary>The place of a key's value, or of the mapping when the key is absent.</summary>
    public SourceSpan SpanOf(string key) => Find(key)?.Span ?? Span;

    public IEnumerable<string> WrittenKeys => _map.Entries.Select(e => e.Key.Value);

    public bool Has(string key) => Find(key) is not null;

    /// <summary>The value of a key as written; null when it is absent, or empty, which is reported.</summary>
    public YamlNode? Node(string key)
    {
        var node = Find(key);
        if (node is YamlScalar { IsNull: true })
        {
            _diagnostics.Add(DataErrors.EmptyValue(node.Span, key));
            return null;
        }

        return node;
    }

    public Located<string>? Text(string key) => Node(key) is { } node ? AsText(node, key) : null;

    public string? Value(string key) => Text(key)?.Value;

    /// <summary>The text of a key that the shape requires; empty when it is missing, which is already reported.</summary>
    public string Required(string key) => Value(key) ?? string.Empty;

    public Located<string>? Id(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (!IdPattern().IsMatch(text.Value))
        {
            _diagnostics.Add(DataErrors.BadId(text));
        }

        return text;
    }

    public int? Integer(string key) => Text(key) is { } text ? AsInteger(text) : null;

    public double? Number(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (double.TryParse(text.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        _diagnostics.Add(DataErrors.BadNumber(text, "un nombre, avec un point pour les décimales"));
        return null;
    }

    public bool? Boolean(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (text.Value is "true" or "false" or "oui" or "non")
        {
            return text.Value is "true" or "oui";
        }

        _diagnostics.Add(DataErrors.UnknownValue(text, key, ["oui", "non"]));
        return null;
    }

    public DatePartielle? Date(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (DatePartielle.TryParse(text.Value, out var date))
        {
            return date;
        }

        _diagnostics.Add(DataErrors.BadDate(text));
        return null;
    }

    public Uri? Url(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text.Value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && !text.Value.Contains(' ', StringComparison.Ordinal))
        {
            return url;
        }

        _diagnostics.Add(DataErrors.BadUrl(text));
        return null;
    }

    /// <summary>One of a few words, through the table that gives them a meaning.</summary>
    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (choices.TryGetValue(text.Value, out var choice))
        {
            return choice;
        }

        _diagnostics.Add(DataErrors.UnknownValue(text, key, choices.Keys.Order(StringComparer.Ordinal)));
        return null;
    }

    public MapReader? Map(string key, Shape shape) => Node(key) is { } node ? Open(node, shape, _diagnostics) : null;

    /// <summary>The items of a list; none when the key is absent or is not a list, which is reported.</summary>
    public IReadOnlyList<YamlNode> Items(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlSequence sequence:
                return sequence.Items;
            case { } other:
                _diagnostics.Add(DataErrors.WrongKind(other, "une liste", key));
                return [];
        }
    }

    /// <summary>The mappings of a list, each of that shape.</summary>
    public IEnumerable<MapReader> Maps(string key, Shape shape)
    {
        foreach (var item in Items(key))
        {
            if (Open(item, shape, _diagnostics) is { } map)
            {
                yield return map;
            }
        }
    }

    /// <summary>The texts of a list.</summary>
    public ImmutableArray<Located<string>> Texts(string key)
    {
        var items = Items(key);
        if (items.Count == 0)
        {
            return [];
        }

        var texts = ImmutableArray.CreateBuilder<Located<string>>(items.Count);
        foreach (var item in items)
        {
            if (AsText(item, key) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>The entries of a mapping whose keys are ids of other things: levels, sources.</summary>
    public IEnumerable<(Located<string> Key, YamlNode Value)> Entries(string key)
    {
        if (Node(key) is not { } node)
        {
            yield break;
        }

        if (node is not YamlMapping map)
        {
            _diagnostics.Add(DataErrors.WrongKind(node, "un bloc de clés", key));
            yield break;
        }

        foreach (var (name, value) in map.Entries)
        {
            yield return (new(name.Value, name.Span), value);
        }
    }

    public int? AsInteger(Located<string> text)
    {
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        _diagnostics.Add(DataErrors.BadNumber(text, "un nombre entier"));
        return null;
    }

    public Located<string>? AsText(YamlNode node, string key)
    {
        if (node is YamlScalar { IsNull: false } scalar)
        {
            return new(scalar.Value, scalar.Span);
        }

        _diagnostics.Add(DataErrors.WrongKind(node, "un texte", key));
        return null;
    }

    private YamlNode? Find(string key)
    {
        foreach (var (name, value) in _map.Entries)
        {
            if (name.Value == key)
            {
                return value;
            }
        }

        return null;
    }

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
