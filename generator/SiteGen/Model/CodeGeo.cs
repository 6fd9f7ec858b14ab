using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace SiteGen.Model;

/// <summary>An INSEE code of the Code officiel géographique. It is text, never a number: "01053" and "2A004" are codes.</summary>
public sealed partial record CodeGeo
{
    private CodeGeo(string value) => Value = value;

    /// <summary>Two or three characters for a département or a région, five for a commune.</summary>
    public string Value { get; }

    public static bool TryParse(string text, [NotNullWhen(true)] out CodeGeo? code)
    {
        code = Pattern().IsMatch(text) ? new(text) : null;
        return code is not null;
    }

    public override string ToString() => Value;

    [GeneratedRegex("^(?:[0-9]{2,3}|2[AB]|(?:[0-9]{2}|2[AB])[0-9]{3})\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
