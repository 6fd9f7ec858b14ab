using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Binding.Contract;

/// <summary>A mapping whose keys are ids of things: levels, sources, scales.</summary>
internal sealed class MapKind<T>(ValueKind<string> id, ValueKind<T> value) : ValueKind<ImmutableArray<Entry<T>>>
{
    public override Located<ImmutableArray<Entry<T>>>? Read(YamlNode node, Asked asked, DiagnosticBag diagnostics)
    {
        if (node is not YamlMapping map)
        {
            diagnostics.Add(ContractErrors.WrongKind(node, "un bloc de clés", asked));
            return null;
        }

        var entries = ImmutableArray.CreateBuilder<Entry<T>>(map.Entries.Count);
        foreach (var (name, child) in map.Entries)
        {
            // A wrong id is told, and stays: what refers to it is not wrong too.
            var read = id.Read(name, new(asked.Key), diagnostics) ?? new(name.Value, name.Span);

            if (child is YamlScalar { IsNull: true })
            {
                diagnostics.Add(ContractErrors.EmptyValue(child.Span, name.Value, isRequired: false));
                entries.Add(new(read, null));
            }
            else
            {
                entries.Add(new(read, value.Read(child, new(name.Value), diagnostics)));
            }
        }

        return new(entries.ToImmutable(), map.Span);
    }

    public override JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["propertyNames"] = id.Schema(),
        ["additionalProperties"] = value.Schema(),
    };
}
