using System.Text.Json.Serialization.Metadata;

namespace SiteGen.Cli.Geocoding;

/// <summary>The questions that are put to the services, in the terms of their documentation.</summary>
internal sealed class GeoQuestions(GeoClient client)
{
    /// <summary>More homonyms than any name has; the service puts those of the very name first.</summary>
    private const string Most = "limit=30";

    public Task<GeoAnswer<CommuneGeo>> CommuneAsync(string code, CancellationToken cancellation) =>
        AskAsync(client.Services.Decoupage, $"communes/{Text(code)}?fields={CommuneGeo.Fields}&format=json", GeoJsonContext.Default.CommuneGeo, cancellation);

    /// <summary>The communes of about that name, in a département when it is known.</summary>
    public Task<GeoAnswer<CommuneGeo[]>> CommunesAsync(string nom, string? departement, CancellationToken cancellation) =>
        AskListAsync(client.Services.Decoupage, $"communes?nom={Text(nom)}{In(departement)}&fields={CommuneGeo.Fields}&format=json&{Most}", GeoJsonContext.Default.CommuneGeoArray, cancellation);

    /// <summary>The intercommunality of that SIREN, alone in its list.</summary>
    public Task<GeoAnswer<EpciGeo[]>> EpciAsync(string siren, CancellationToken cancellation) =>
        AskListAsync(client.Services.Decoupage, $"epcis?code={Text(siren)}&fields={EpciGeo.Fields}&format=json", GeoJsonContext.Default.EpciGeoArray, cancellation);

    /// <summary>The intercommunalities of about that name, in a département when it is known.</summary>
    public Task<GeoAnswer<EpciGeo[]>> EpcisAsync(string nom, string? departement, CancellationToken cancellation) =>
        AskListAsync(client.Services.Decoupage, $"epcis?nom={Text(nom)}{In(departement)}&fields={EpciGeo.Fields}&format=json&{Most}", GeoJsonContext.Default.EpciGeoArray, cancellation);

    /// <summary>The communes of about that name in the Base adresse nationale.</summary>
    public Task<GeoAnswer<AdressesGeo>> MunicipalitesAsync(string nom, CancellationToken cancellation) =>
        AskListAsync(client.Services.Adresse, $"search?q={Text(nom)}&type=municipality&autocomplete=0&limit=20", GeoJsonContext.Default.AdressesGeo, cancellation);

    private static string In(string? departement) => departement is null ? string.Empty : $"&codeDepartement={Text(departement)}";

    private static string Text(string text) => Uri.EscapeDataString(text);

    private Task<GeoAnswer<T>> AskAsync<T>(Uri service, string question, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : class => client.GetAsync(new Uri(service, question), type, cancellation);

    /// <summary>A search that finds nothing answers with an empty list: a 404 is an address where no service is.</summary>
    private async Task<GeoAnswer<T>> AskListAsync<T>(Uri service, string question, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : class
    {
        var answer = await AskAsync(service, question, type, cancellation);
        return answer is { Value: null, Fault: null } ? new(null, $"{service.Host} n’a pas ce service à cette adresse ({new Uri(service, question).AbsolutePath})") : answer;
    }
}
