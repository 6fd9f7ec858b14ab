using System.Text.Json;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Rendering.DonneesStructurees;

/// <summary>A territory as schema.org tells it: a body with its codes, its place, and a certification for each label known.</summary>
internal static class OrganismeLabellise
{
    public static void Write(Utf8JsonWriter json, RenderingContext context, TerritoirePage page)
    {
        var territoire = page.Territoire;
        var id = context.Absolute(page) + "#territoire";
        json.WriteStartObject();
        json.WriteType(territoire.Type is TypeTerritoire.Association or TypeTerritoire.Autre ? "Organization" : "GovernmentOrganization");
        json.WriteString("@id", id);
        json.WriteString("name", territoire.Nom);
        json.WriteAll(
            "alternateName",
            [.. territoire.AnciensNoms.Select(n => n.Nom).Prepend(territoire.NomOfficiel).OfType<string>().Where(n => n != territoire.Nom).Distinct(StringComparer.Ordinal)]);
        json.WriteKnown("url", territoire.Site?.AbsoluteUri);
        json.WriteKnown("sameAs", territoire.Wikidata is { } wikidata ? $"https://www.wikidata.org/entity/{wikidata}" : null);
        WriteIdentifiers(json, territoire);
        WritePlace(json, context.Index, territoire);

        var history = context.Index.History(territoire);
        if (!history.IsEmpty)
        {
            json.WriteStartArray("hasCertification");
            foreach (var distinction in history)
            {
                Certification.Write(json, context, distinction, id);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteIdentifiers(Utf8JsonWriter json, Territoire territoire)
    {
        (string Nom, string? Value)[] codes = [("INSEE", territoire.Insee?.Value), ("SIREN", territoire.Siren?.Value)];
        if (Array.TrueForAll(codes, c => c.Value is null))
        {
            return;
        }

        json.WriteStartArray("identifier");
        foreach (var (nom, value) in codes.Where(c => c.Value is not null))
        {
            json.WriteStartObject();
            json.WriteType("PropertyValue");
            json.WriteString("propertyID", nom);
            json.WriteString("value", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Where it is, and what it serves: a point that stands for the whole territory is not the place of its seat, and the reverse.</summary>
    private static void WritePlace(Utf8JsonWriter json, PalmaresIndex index, Territoire territoire)
    {
        if (territoire.Geocode is { } point)
        {
            var isWhole = point.Precision == "territoire";
            json.WriteStartObject(isWhole ? "areaServed" : "location");
            json.WriteType(isWhole ? "AdministrativeArea" : "Place");
            json.WriteKnown("name", isWhole ? territoire.Nom : point.Precision == "siege" ? territoire.Siege?.Nom : null);
            json.WriteStartObject("geo");
            json.WriteType("GeoCoordinates");
            json.WriteNumber("latitude", point.Lat);
            json.WriteNumber("longitude", point.Lon);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        // Of a body of several départements, only its seat has an address, and the data do not say in which of them.
        var several = territoire.Departements.Length > 1 || territoire.Regions.Length > 1;
        string[] regions = several ? [] : [.. territoire.Departements.Select(index.Departement).Concat(territoire.Regions.Select(index.Region)).OfType<Lieu>().Select(l => l.Nom)];
        if (regions.Length > 0)
        {
            json.WriteStartObject("address");
            json.WriteType("PostalAddress");
            json.WriteKnown("addressLocality", territoire.Siege?.Nom);
            json.WriteAll("addressRegion", regions);
            json.WriteEndObject();
        }
    }
}
