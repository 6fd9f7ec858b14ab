using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SiteGen.Publishing.Fields;

/// <summary>What the values of a field look like: their type, and what else holds of every one of them.</summary>
public sealed record FieldForm(FieldType Type)
{
    /// <summary>A regular expression of the whole value, in what XML Schema, ECMA-262 and .NET share; without anchors.</summary>
    public string? Pattern { get; init; }

    /// <summary>The only values there are; empty when they are not counted.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    public bool IsUnique { get; init; }

    public string? Example { get; init; }

    /// <summary>The expression of a list of such values parted by semicolons; null when any text may stand in it.</summary>
    public string? ListPattern =>
        OnePattern is { } one ? $"^(?:{one})(?:;(?:{one}))*$" : null;

    private string? OnePattern =>
        Type == FieldType.Entier ? "-?[0-9]+"
        : Values.IsEmpty ? Pattern
        : string.Join('|', Values.Select(Regex.Escape));
}
