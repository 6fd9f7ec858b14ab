using System.Buffers;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Binding.Contract;

/// <summary>A text as it is written: <c>012</c>, <c>NO</c> and <c>12:30</c> stay what they are.</summary>
internal sealed class TextKind : ValueKind<string>
{
    /// <summary>Control characters other than tab and line feed, which no page and no feed may hold (XML 1.0, section 2.2).</summary>
    private static readonly SearchValues<char> Control =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not '\t' and not '\n')]);

    public override Located<string>? Read(YamlNode node, string key, DiagnosticBag diagnostics)
    {
        if (node is not YamlScalar { IsNull: false } scalar)
        {
            diagnostics.Add(ContractErrors.WrongKind(node, "un texte", key));
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Value))
        {
            diagnostics.Add(ContractErrors.EmptyValue(scalar.Span, key));
            return null;
        }

        if (scalar.Value.AsSpan().IndexOfAny(Control) is >= 0 and var index)
        {
            diagnostics.Add(ContractErrors.ControlCharacter(scalar.Span, key, scalar.Value[index]));
            return null;
        }

        return new(scalar.Value, scalar.Span);
    }

    public override JsonObject Schema() => new() { ["type"] = "string" };
}
