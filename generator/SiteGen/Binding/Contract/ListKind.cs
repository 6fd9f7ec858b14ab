using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Binding.Contract;

/// <summary>A list of values of one kind; those that are wrong are reported and left out.</summary>
internal sealed class ListKind<T>(ValueKind<T> item) : ValueKind<ImmutableArray<Located<T>>>
{
    public override Located<ImmutableArray<Located<T>>>? Read(YamlNode node, Asked asked, DiagnosticBag diagnostics)
    {
        if (node is not YamlSequence sequence)
        {
            diagnostics.Add(ContractErrors.WrongKind(node, "une liste", asked));
            return null;
        }

        var values = ImmutableArray.CreateBuilder<Located<T>>(sequence.Items.Count);
        foreach (var child in sequence.Items)
        {
            if (item.Read(child, new(asked.Key), diagnostics) is { } value)
            {
                values.Add(value);
            }
        }

        return new(values.ToImmutable(), sequence.Span);
    }

    public override JsonObject Schema() => new() { ["type"] = "array", ["items"] = item.Schema() };
}
