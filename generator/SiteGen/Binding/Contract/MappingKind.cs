using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Binding.Contract;

/// <summary>A mapping with the keys of a shape.</summary>
internal sealed class MappingKind(Shape shape) : ValueKind<MapReader>
{
    public Shape Shape { get; } = shape;

    public override Located<MapReader>? Read(YamlNode node, Asked asked, DiagnosticBag diagnostics) =>
        MapReader.Open(node, Shape, diagnostics, asked) is { } map ? new(map, map.Span) : null;

    public override JsonObject Schema() => Shape.Schema();
}
