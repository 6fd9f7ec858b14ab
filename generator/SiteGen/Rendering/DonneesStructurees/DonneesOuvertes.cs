using System.Globalization;
using System.Text.Json;
using SiteGen.Planning;
using SiteGen.Publishing;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.DonneesStructurees;

/// <summary>The open data as a dataset, with a distribution for each data file, as the catalogue has it.</summary>
internal static class DonneesOuvertes
{
    public static void Write(Utf8JsonWriter json, RenderingContext context, DonneesPage page, DonneesView donnees)
    {
        var (label, publiees) = (context.Palmares.Label, context.Index.Publiees);
        var site = donnees.Layout.Site;
        json.WriteStartObject();
        json.WriteType("Dataset");
        json.WriteString("@id", context.Absolute(page) + "#donnees");
        json.WriteString("name", JeuDeDonnees.Titre(context.Plan));
        json.WriteString("description", JeuDeDonnees.Description(context.Plan));
        json.WriteString("url", context.Absolute(page));
        json.WriteKnown("license", site.LicenceDonnees?.Href);
        json.WriteReference("creator", Organisateur.IdOf(context));
        json.WriteReference("publisher", Organisateur.IdOf(context));
        json.WriteKnown("dateModified", context.Index.MisesAJour.DesDonnees);
        json.WriteKnown("temporalCoverage", publiees.Length == 0 ? null : $"{RenderingContext.Year(publiees[0].Annee)}/{RenderingContext.Year(publiees[^1].Annee)}");
        json.WriteNamed("spatialCoverage", "Country", "France");
        json.WriteBoolean("isAccessibleForFree", true);
        json.WriteString("inLanguage", site.Langue);
        json.WriteAll("keywords", JeuDeDonnees.MotsCles(context.Plan));
        json.WriteStartObject("includedInDataCatalog");
        json.WriteType("DataCatalog");
        json.WriteString("name", $"{page.Titre} du label {label.Nom}");
        json.WriteString("url", context.Absolute(page));
        json.WriteEndObject();
        json.WriteStartArray("distribution");
        foreach (var file in JeuDeDonnees.Distributions(context.Plan))
        {
            WriteDistribution(json, context, file);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDistribution(Utf8JsonWriter json, RenderingContext context, Distribution file)
    {
        var route = file.Fichier.Route;
        json.WriteStartObject();
        json.WriteType("DataDownload");
        json.WriteString("name", $"{file.Titre} ({file.Format})");
        json.WriteString("description", file.Description);
        json.WriteString("contentUrl", context.Plan.Address.Absolute(route));
        json.WriteString("encodingFormat", file.MediaType);
        json.WriteString("contentSize", string.Create(CultureInfo.InvariantCulture, $"{context.Fichiers.Octets(route)} B"));
        json.WriteEndObject();
    }
}
