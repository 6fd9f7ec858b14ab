using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>Where the documents of the API stand; their version is in the path, and an address never changes.</summary>
public sealed class ApiPlan
{
    private const string Root = "/api/v1/";

    private readonly FrozenDictionary<ApiKind, ApiFile> _documents;
    private readonly FrozenDictionary<ApiKind, ApiSchemaFile> _schemas;
    private readonly FrozenDictionary<int, ApiFile> _editions;
    private readonly FrozenDictionary<string, ApiFile> _territoires;

    private ApiPlan(ImmutableArray<PlannedFile> files)
    {
        var documents = files.OfType<ApiFile>().ToLookup(f => f.Kind);
        _documents = documents.Where(g => g.Key is not (ApiKind.Edition or ApiKind.Territoire)).ToFrozenDictionary(g => g.Key, g => g.First());
        _editions = documents[ApiKind.Edition].ToFrozenDictionary(f => f.Edition!.Annee);
        _territoires = documents[ApiKind.Territoire].ToFrozenDictionary(f => f.Territoire!.Id, StringComparer.Ordinal);
        _schemas = files.OfType<ApiSchemaFile>().ToFrozenDictionary(f => f.Kind);
        OpenApi = files.OfType<OpenApiFile>().First();
    }

    public OpenApiFile OpenApi { get; }

    /// <summary>The schemas, in the order of the kinds.</summary>
    public IEnumerable<ApiSchemaFile> Schemas => _schemas.Values.OrderBy(s => s.Kind);

    /// <summary>The document of a kind that there is one of.</summary>
    public ApiFile The(ApiKind kind) => _documents[kind];

    public ApiFile Of(Edition edition) => _editions[edition.Annee];

    public ApiFile Of(Territoire territoire) => _territoires[territoire.Id];

    public ApiSchemaFile SchemaOf(ApiKind kind) => _schemas[kind];

    /// <summary>The plan of the API; null when the site publishes none.</summary>
    internal static ApiPlan? Of(ImmutableArray<PlannedFile> files) => files.Any(f => f is OpenApiFile) ? new(files) : null;

    /// <summary>Every file of the API.</summary>
    internal static IEnumerable<PlannedFile> Files(PalmaresIndex index) =>
    [
        .. Enum.GetValues<ApiKind>().Where(k => k is not (ApiKind.Edition or ApiKind.Territoire)).Select(k => new ApiFile(k, new($"{Root}{NameOf(k)}.json"), default)),
        .. index.Palmares.Editions.Select(e => new ApiFile(ApiKind.Edition, new(string.Create(CultureInfo.InvariantCulture, $"{Root}editions/{e.Annee}.json")), e.Span) { Edition = e }),
        .. index.Territoires.Select(t => new ApiFile(ApiKind.Territoire, new($"{Root}territoires/{t.Id}.json"), t.Span) { Territoire = t }),
        .. Enum.GetValues<ApiKind>().Select(k => new ApiSchemaFile(k, new($"{Root}schemas/{NameOf(k)}.json"))),
        new OpenApiFile(new($"{Root}openapi.json")),
    ];

    private static string NameOf(ApiKind kind) => kind.ToString().ToLowerInvariant();
}
