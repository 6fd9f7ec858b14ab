using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>The kinds of documents of the API.</summary>
public enum ApiKind
{
    Index,
    Editions,
    Edition,
    Territoires,
    Territoire,
    Echelles,
    Mentions,
    Grilles,
    Recherche,
}

/// <summary>A document of the API.</summary>
public sealed record ApiFile(ApiKind Kind, Route Route, SourceSpan Origin) : PlannedFile(Route, Origin)
{
    /// <summary>That it is about, when it is about one.</summary>
    public Edition? Edition { get; init; }

    /// <summary>That it is about, when it is about one.</summary>
    public Territoire? Territoire { get; init; }
}

/// <summary>The JSON Schema of a kind of document of the API.</summary>
public sealed record ApiSchemaFile(ApiKind Kind, Route Route) : PlannedFile(Route, default);

/// <summary>The OpenAPI description of the API.</summary>
public sealed record OpenApiFile(Route Route) : PlannedFile(Route, default);
