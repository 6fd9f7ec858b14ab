using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Binding.Contract;

/// <summary>A list, which may be written as its only value.</summary>
internal sealed class OneOrMoreKind<T>(ValueKind<T> item) : ValueKind<ImmutableArray<Located<T>>>
{
    private readonly ListKind<T> _list = new(item);

    public override Located<ImmutableArray<Located<T>>>? Read(YamlNode node, Asked asked, DiagnosticBag diagnostics)
    {
        if (node is YamlSequence)
        {
            return _list.Read(node, asked, diagnostics);
        }

        return item.Read(node, asked, diagnostics) is { } only ? new([only], only.Span) : null;
    }

    public override JsonObject Schema() => new() { ["anyOf"] = new JsonArray(item.Schema(), _list.Schema()) };
}
