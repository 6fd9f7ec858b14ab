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
    public List<(YamlScalar Key, YamlNode Value)> Entries { get; } = [];

    public override string Kind => "un bloc de clés";

    /// <summary>The value of a key; null when it is absent. Mappings are short: to look along them is faster than to hash.</summary>
    public YamlNode? Find(string key)
    {
        foreach (var (name, value) in Entries)
        {
            if (name.Value == key)
            {
                return value;
            }
        }

        return null;
    }
}
