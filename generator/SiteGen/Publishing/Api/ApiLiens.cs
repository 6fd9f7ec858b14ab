using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Publishing.Vocabulary;

namespace SiteGen.Publishing.Api;

/// <summary>The links of each kind of record, whole addresses taken from the plan.</summary>
internal sealed class ApiLiens(SitePlan plan, ApiPlan api)
{
    private const string Json = "application/json";
    private const string JsonSchema = "application/schema+json";
    private const string Html = "text/html";
    private const string Svg = "image/svg+xml";

    /// <summary>Of the entry point: every document that there is one of.</summary>
    public IEnumerable<ApiLien> OfIndex() =>
    [
        .. OfDocument(ApiKind.Index, plan.The<DonneesPage>()),
        Link("service-desc", api.OpenApi.Route, "application/vnd.oai.openapi+json"),
        .. Enum.GetValues<ApiKind>()
            .Where(k => k is not (ApiKind.Index or ApiKind.Edition or ApiKind.Territoire))
            .Select(k => Link(k.ToString().ToLowerInvariant(), api.The(k).Route, Json)),
    ];

    /// <summary>The schemas, for who validates.</summary>
    public IEnumerable<ApiLien> OfSchemas() => api.Schemas.Select(s => Link(s.Kind.ToString().ToLowerInvariant(), s.Route, JsonSchema));

    /// <summary>Of a document that there is one of, and of its page.</summary>
    public IEnumerable<ApiLien> OfDocument(ApiKind kind, PlannedPage? page)
    {
        yield return Link("self", api.The(kind).Route, Json);
        yield return Link("describedby", api.SchemaOf(kind).Route, JsonSchema);
        if (kind != ApiKind.Index)
        {
            yield return Link("up", api.The(ApiKind.Index).Route, Json);
        }

        if (page is not null)
        {
            yield return Link("alternate", page.Route, Html);
        }

        if (Licence.Of(plan.Palmares.Label.LicenceDonnees) is { } licence)
        {
            yield return new("license", licence.Url, Html);
        }
    }

    public IEnumerable<ApiLien> Of(Edition edition) =>
    [
        Link("self", api.Of(edition).Route, Json),
        Link("describedby", api.SchemaOf(ApiKind.Edition).Route, JsonSchema),
        Link("collection", api.The(ApiKind.Editions).Route, Json),
        Link("alternate", plan.Page(edition).Route, Html),
    ];

    public IEnumerable<ApiLien> Of(Territoire territoire) =>
    [
        Link("self", api.Of(territoire).Route, Json),
        Link("describedby", api.SchemaOf(ApiKind.Territoire).Route, JsonSchema),
        Link("collection", api.The(ApiKind.Territoires).Route, Json),
        Link("alternate", plan.Page(territoire).Route, Html),
        .. Icon(plan.Badges[territoire.Id].FirstOrDefault()),
    ];

    public IEnumerable<ApiLien> Of(Distinction label) =>
    [
        Link("edition", api.Of(label.Edition).Route, Json),
        Link("territoire", api.Of(label.Laureat.Territoire).Route, Json),
        .. Icon(plan.Badge(label)),
    ];

    public IEnumerable<ApiLien> Of(Attribution attribution) =>
    [
        Link("edition", api.Of(attribution.Edition).Route, Json),
        Link("territoire", api.Of(attribution.Mention.Territoire).Route, Json),
        Link("alternate", plan.Page(attribution.Mention.Mention).Route, Html),
    ];

    public IEnumerable<ApiLien> Of(Mention mention) => [Link("collection", api.The(ApiKind.Mentions).Route, Json), Link("alternate", plan.Page(mention).Route, Html)];

    /// <summary>Of a scale, and of the editions that use it.</summary>
    public IEnumerable<ApiLien> Of(Echelle echelle) =>
        [Link("collection", api.The(ApiKind.Echelles).Route, Json), .. plan.Palmares.Editions.Where(e => e.Echelle.Id == echelle.Id).Select(e => Link("edition", api.Of(e).Route, Json))];

    /// <summary>Of a grid, and of the editions that use it.</summary>
    public IEnumerable<ApiLien> Of(Grille grille) =>
    [
        Link("collection", api.The(ApiKind.Grilles).Route, Json),
        Link("alternate", plan.The<CriteresPage>().Route, Html),
        .. plan.Palmares.Editions.Where(e => e.Grille?.Id == grille.Id).Select(e => Link("edition", api.Of(e).Route, Json)),
    ];

    public IEnumerable<ApiLien> Of(Axe axe) => [Link("alternate", plan.Page(axe).Route, Html)];

    /// <summary>Of an answer to a search: its page, and its document when it has one.</summary>
    public IEnumerable<ApiLien> Of(PlannedPage page) =>
    [
        Link("alternate", page.Route, Html),
        .. page switch
        {
            EditionPage { Edition: var edition } => [Link("edition", api.Of(edition).Route, Json)],
            TerritoirePage { Territoire: var territoire } => [Link("territoire", api.Of(territoire).Route, Json)],
            _ => (ApiLien[])[],
        },
    ];

    private IEnumerable<ApiLien> Icon(BadgeFile? badge) => badge is null ? [] : [Link("icon", badge.Route, Svg)];

    private ApiLien Link(string rel, Route route, string type) => new(rel, plan.Address.Absolute(route), type);
}
