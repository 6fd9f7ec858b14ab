using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Binding.Contract;

/// <summary>A number between two bounds, included.</summary>
/// <param name="least">The lower bound.</param>
/// <param name="most">The upper bound.</param>
/// <param name="styles">What the number may be written with.</param>
/// <param name="schemaType">« integer » or « number ».</param>
internal sealed class NumberKind<T>(T least, T most, NumberStyles styles, string schemaType) : ValueKind<T>
    where T : struct, INumber<T>
{
    private string Bounds => FormattableString.Invariant($"de {least} à {most}");

    public override Located<T>? Read(YamlNode node, Asked asked, DiagnosticBag diagnostics)
    {
        if (Kinds.Text.Read(node, asked, diagnostics) is not { } text)
        {
            return null;
        }

        if (!T.TryParse(text.Value, styles, CultureInfo.InvariantCulture, out var number))
        {
            diagnostics.Add(
                text.Value.All(char.IsAsciiDigit) ? ContractErrors.OutOfRange(text, asked.Key, Bounds)
                : schemaType == "integer" ? ContractErrors.BadNumber(text, "un nombre entier", "des chiffres seuls", Guess.Integer(text.Value))
                : ContractErrors.BadNumber(text, "un nombre", "des chiffres, et un point pour les décimales", Guess.Decimal(text.Value)));
            return null;
        }

        // Written so that a number that is none (« NaN ») is out of any range.
        if (!(number >= least && number <= most))
        {
            diagnostics.Add(ContractErrors.OutOfRange(text, asked.Key, Bounds));
            return null;
        }

        return new(number, text.Span);
    }

    public override JsonObject Schema() => new()
    {
        ["type"] = schemaType,
        ["minimum"] = JsonValue.Create(double.CreateChecked(least)),
        ["maximum"] = JsonValue.Create(double.CreateChecked(most)),
    };
}
