using System.Globalization;
using System.Text.Json;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Publishing.Catalogue;

/// <summary>Writes the catalogue of the data as DCAT 3 (W3C) in JSON-LD, as data.gouv.fr harvests it: licence, size and hash stand on the distributions.</summary>
internal static class DcatFile
{
    private const string Media = "http://www.iana.org/assignments/media-types/";
    private const string Authority = "http://publications.europa.eu/resource/authority/";

    /// <summary>No document of contexts is fetched to read the file.</summary>
    private static readonly (string Prefix, string Iri)[] Context =
    [
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("spdx", "http://spdx.org/rdf/terms#"),
        ("vcard", "http://www.w3.org/2006/vcard/ns#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    public static ReadOnlyMemory<byte> Write(SitePlan plan, FileWeights weights) => JsonFile.WriteIndented(json =>
    {
        var label = plan.Palmares.Label;
        var home = plan.Address.Absolute(plan.The<DonneesPage>().Route);
        json.WriteStartObject();
        json.WriteStartObject("@context");
        foreach (var (prefix, iri) in Context)
        {
            json.WriteString(prefix, iri);
        }

        json.WriteEndObject();
        WriteNode(json, $"{home}#catalogue", "dcat:Catalog");
        WriteText(json, "dct:title", $"Données ouvertes du label {label.Nom}");
        WriteText(json, "dct:description", $"Les données publiées par le site du label {label.Nom}.");
        WriteReference(json, "dct:language", $"{Authority}language/FRA");
        WriteReference(json, "foaf:homepage", home);
        WriteDay(json, "dct:modified", plan.Index.MisesAJour.DesDonnees);
        WritePublisher(json, plan);
        json.WriteStartObject("dcat:dataset");
        WriteDataset(json, plan, home, weights);
        json.WriteEndObject();
        if (plan.Api is { } api)
        {
            json.WriteStartObject("dcat:service");
            WriteService(json, plan, api, home);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    });

    private static void WriteService(Utf8JsonWriter json, SitePlan plan, ApiPlan api, string home)
    {
        WriteNode(json, $"{home}#api", "dcat:DataService");
        WriteText(json, "dct:title", $"API du label {plan.Palmares.Label.Nom}");
        WriteReference(json, "dcat:endpointURL", plan.Address.Absolute(api.The(ApiKind.Index).Route));
        WriteReference(json, "dcat:endpointDescription", plan.Address.Absolute(api.OpenApi.Route));
        WriteReference(json, "dcat:servesDataset", $"{home}#palmares");
        if (Licence.Of(plan.Palmares.Label.LicenceDonnees) is { } licence)
        {
            WriteReference(json, "dct:license", licence.Reference);
        }
    }

    private static void WriteDataset(Utf8JsonWriter json, SitePlan plan, string home, FileWeights weights)
    {
        var (label, publiees) = (plan.Palmares.Label, plan.Index.Publiees);
        WriteNode(json, $"{home}#palmares", "dcat:Dataset");
        json.WriteString("dct:identifier", $"{home}#palmares");
        WriteText(json, "dct:title", JeuDeDonnees.Titre(plan));
        WriteText(json, "dct:description", $"{JeuDeDonnees.Description(plan)}\n\n{Citation.Of(plan)}");
        json.WriteStartArray("dcat:keyword");
        foreach (var keyword in JeuDeDonnees.MotsCles(plan))
        {
            WriteTextValue(json, keyword);
        }

        json.WriteEndArray();
        WriteReference(json, "dcat:landingPage", home);
        WriteReference(json, "dct:language", $"{Authority}language/FRA");
        WriteDay(json, "dct:issued", plan.Index.MisesAJour.PremiersResultats);
        WriteDay(json, "dct:modified", plan.Index.MisesAJour.DesDonnees);
        if (IsYearly(plan))
        {
            WriteReference(json, "dct:accrualPeriodicity", $"{Authority}frequency/ANNUAL");
        }

        if (!publiees.IsEmpty)
        {
            json.WriteStartObject("dct:temporal");
            json.WriteString("@type", "dct:PeriodOfTime");
            WriteDay(json, "dcat:startDate", new(publiees[0].Annee, 1, 1));
            WriteDay(json, "dcat:endDate", new(publiees[^1].Annee, 12, 31));
            json.WriteEndObject();
        }

        WriteReference(json, "dct:spatial", $"{Authority}country/FRA");
        WritePublisher(json, plan);
        WriteContact(json, label);
        json.WriteStartArray("dcat:distribution");
        foreach (var file in JeuDeDonnees.Distributions(plan))
        {
            json.WriteStartObject();
            WriteDistribution(json, file, plan, weights);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDistribution(Utf8JsonWriter json, Distribution file, SitePlan plan, FileWeights weights)
    {
        var address = plan.Address.Absolute(file.Fichier.Route);
        WriteNode(json, $"{address}#distribution", "dcat:Distribution");
        json.WriteString("dct:identifier", file.Name);
        WriteText(json, "dct:title", $"{file.Titre} ({file.Format})");
        WriteText(json, "dct:description", $"{Francais.Majuscule(file.Description)}.");
        WriteReference(json, "dcat:accessURL", address);
        WriteReference(json, "dcat:downloadURL", address);
        WriteReference(json, "dcat:mediaType", Media + file.MediaType);
        json.WriteString("dct:format", Path.GetExtension(file.Name)[1..]);
        if (Licence.Of(plan.Palmares.Label.LicenceDonnees) is { } licence)
        {
            WriteReference(json, "dct:license", licence.Reference);
            json.WriteString("dct:rights", licence.Titre);
        }

        var (issued, modified) = file.Edition is { } edition
            ? (MisesAJour.Announced(edition), plan.Index.MisesAJour.Of(edition))
            : (plan.Index.MisesAJour.PremiersResultats, plan.Index.MisesAJour.DesDonnees);
        WriteDay(json, "dct:issued", issued);
        WriteDay(json, "dct:modified", modified);
        json.WriteStartObject("dcat:byteSize");
        json.WriteString("@type", "xsd:nonNegativeInteger");
        json.WriteString("@value", weights.Raw(file.Fichier.Route).ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
        json.WriteStartObject("spdx:checksum");
        json.WriteString("@type", "spdx:Checksum");
        WriteReference(json, "spdx:algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
        json.WriteString("spdx:checksumValue", weights.Sha256(file.Fichier.Route));
        json.WriteEndObject();
    }

    /// <summary>Whether every year from the first edition to the last has one.</summary>
    private static bool IsYearly(SitePlan plan) =>
        plan.Palmares.Editions is [var first, _, ..] editions && editions[^1].Annee - first.Annee == editions.Length - 1;

    private static void WritePublisher(Utf8JsonWriter json, SitePlan plan)
    {
        var label = plan.Palmares.Label;
        json.WriteStartObject("dct:publisher");
        WriteNode(json, $"{plan.Address.Absolute(plan.The<AccueilPage>().Route)}#organisateur", "foaf:Organization");
        json.WriteString("foaf:name", label.NomDuResponsable);
        if (label.Organisateur?.Url is { } url)
        {
            WriteReference(json, "foaf:homepage", url.AbsoluteUri);
        }

        json.WriteEndObject();
    }

    private static void WriteContact(Utf8JsonWriter json, Label label)
    {
        if (label.Courriel is { } courriel)
        {
            json.WriteStartObject("dcat:contactPoint");
            json.WriteString("@type", "vcard:Organization");
            json.WriteString("vcard:fn", label.NomDuResponsable);
            WriteReference(json, "vcard:hasEmail", $"mailto:{courriel}");
            json.WriteEndObject();
        }
    }

    private static void WriteNode(Utf8JsonWriter json, string id, string type)
    {
        json.WriteString("@id", id);
        json.WriteString("@type", type);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WritePropertyName(name);
        WriteTextValue(json, text);
    }

    private static void WriteTextValue(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject();
        json.WriteString("@language", "fr");
        json.WriteString("@value", text);
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, string name, string iri)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", iri);
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } known)
        {
            json.WriteStartObject(name);
            json.WriteString("@type", "xsd:date");
            json.WriteString("@value", known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }
    }
}
