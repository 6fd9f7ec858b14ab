using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Binding.Contract;

/// <summary>A mapping with the keys of a shape.</summary>
internal sealed class MappingKind(Shape shape) : ValueKind<MapReader>
{
    public override Located<MapReader>? Read(YamlNode node, string key, DiagnosticBag diagnostics) =>
        MapReader.Open(node, shape, diagnostics) is { } map ? new(map, map.Span) : null;

    public override JsonObject Schema() => shape.Schema();
}
