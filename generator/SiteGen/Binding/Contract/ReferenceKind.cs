using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Binding.Contract;

/// <summary>The id of a thing defined elsewhere; whether there is one is asked later, of the register of such things.</summary>
/// <param name="definition">The name of that kind of thing in the schemas.</param>
internal sealed class ReferenceKind(string definition) : ValueKind<string>
{
    public override Located<string>? Read(YamlNode node, Asked asked, DiagnosticBag diagnostics)
    {
        if (Kinds.Text.Read(node, asked, diagnostics) is not { } text)
        {
            return null;
        }

        if (Invisible.IndexIn(text.Value) is >= 0 and var index)
        {
            diagnostics.Add(ContractErrors.InvisibleInValue(text, index));
            return null;
        }

        return text;
    }

    public override JsonObject Schema() => new() { ["$ref"] = $"{JsonSchemas.IdsFile}#/definitions/{definition}" };
}
