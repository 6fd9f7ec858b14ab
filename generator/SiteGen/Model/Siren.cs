using System.Diagnostics.CodeAnalysis;

namespace SiteGen.Model;

/// <summary>The nine-digit number of a legal entity in the SIRENE register, its last digit a Luhn key (ISO/IEC 7812-1).</summary>
public sealed record Siren
{
    private Siren(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse(string text, [NotNullWhen(true)] out Siren? siren)
    {
        siren = text.Length == 9 && text.All(char.IsAsciiDigit) && HasLuhnKey(text) ? new(text) : null;
        return siren is not null;
    }

    public override string ToString() => Value;

    private static bool HasLuhnKey(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            var weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }

        return sum % 10 == 0;
    }
}
