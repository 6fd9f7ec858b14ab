namespace SiteGen.Publishing.Fields;

/// <summary>Where one schema finds another: <c>#/$defs/</c> in a schema that stands alone, <c>#/components/schemas/</c> in an OpenAPI description.</summary>
internal sealed record SchemaReferences(string Prefix)
{
    public string To(Shape shape) => Prefix + shape.Name;
}
