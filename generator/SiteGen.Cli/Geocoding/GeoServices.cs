using System.Diagnostics.CodeAnalysis;

namespace SiteGen.Cli.Geocoding;

/// <summary>Where the national services are: that of the territories, and that of the addresses.</summary>
internal sealed record GeoServices(Uri Decoupage, Uri Adresse)
{
    /// <summary>API Découpage administratif and the address search of the Géoplateforme, which replaced api-adresse.data.gouv.fr; both take 50 requests a second.</summary>
    public static GeoServices National { get; } = new(new("https://geo.api.gouv.fr/"), new("https://data.geopf.fr/geocodage/"));

    /// <summary>The same paths below one address: a mirror, or a test.</summary>
    public static GeoServices Below(Uri address)
    {
        var root = new Uri(address.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
        return new(root, root);
    }

    public static bool TryParse(string text, [NotNullWhen(true)] out GeoServices? services)
    {
        services = Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https") ? Below(url) : null;
        return services is not null;
    }
}
