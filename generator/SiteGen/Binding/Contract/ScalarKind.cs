using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Binding.Contract;

/// <summary>Reads a text as a value; false when it is not one.</summary>
internal delegate bool TryParse<T>(string text, [NotNullWhen(true)] out T? value);

/// <summary>A value written as one text: a date, a code, an address.</summary>
/// <param name="parse">How the text is read.</param>
/// <param name="error">What is told when it cannot be; it is given the text and the key.</param>
/// <param name="schema">The JSON Schema of the value.</param>
internal sealed class ScalarKind<T>(TryParse<T> parse, Func<Located<string>, string, Diagnostic> error, Func<JsonObject> schema) : ValueKind<T>
{
    public override Located<T>? Read(YamlNode node, Asked asked, DiagnosticBag diagnostics)
    {
        if (Kinds.Text.Read(node, asked, diagnostics) is not { } text)
        {
            return null;
        }

        if (parse(text.Value, out var value))
        {
            return new(value, text.Span);
        }

        diagnostics.Add(Invisible.IndexIn(text.Value) is >= 0 and var index ? ContractErrors.InvisibleInValue(text, index) : error(text, asked.Key));
        return null;
    }

    public override JsonObject Schema() => schema();
}
