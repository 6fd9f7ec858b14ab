using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Binding.Contract;

/// <summary>A mapping whose keys are ids of things: levels, sources, scales.</summary>
internal sealed class MapKind<T>(ValueKind<string> id, ValueKind<T> value) : ValueKind<ImmutableArray<Entry<T>>>
{
    public override Located<ImmutableArray<Entry<T>>>? Read(YamlNode node, string key, DiagnosticBag diagnostics)
    {
        if (node is not YamlMapping map)
        {
            diagnostics.Add(ContractErrors.WrongKind(node, "un bloc de clés", key));
            return null;
        }

        var entries = ImmutableArray.CreateBuilder<Entry<T>>(map.Entries.Count);
        foreach (var (name, child) in map.Entries)
        {
            if (id.Read(name, key, diagnostics) is not { } read)
            {
                continue;
            }

            if (child is YamlScalar { IsNull: true })
            {
                diagnostics.Add(ContractErrors.EmptyValue(child.Span, name.Value));
                entries.Add(new(read, null));
            }
            else
            {
                entries.Add(new(read, value.Read(child, name.Value, diagnostics)));
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
