using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Binding.Contract;

/// <summary>A text as it is written: <c>012</c>, <c>NO</c> and <c>12:30</c> stay what they are.</summary>
internal sealed class TextKind : ValueKind<string>
{
    public override Located<string>? Read(YamlNode node, Asked asked, DiagnosticBag diagnostics)
    {
        if (node is not YamlScalar { IsNull: false } scalar)
        {
            diagnostics.Add(ContractErrors.WrongKind(node, "un texte", asked));
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Value))
        {
            diagnostics.Add(ContractErrors.EmptyValue(scalar.Span, asked.Key, asked.IsRequired));
            return null;
        }

        return new(scalar.Value, scalar.Span);
    }

    public override JsonObject Schema() => new() { ["type"] = "string" };
}
