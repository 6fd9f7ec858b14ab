using System.Text.Json;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Rendering.DonneesStructurees;

/// <summary>A label awarded, as a certification: who issued it, when, and a rating where its level is known for one level.</summary>
/// <remarks>It has no end: nothing in the data says one.</remarks>
internal static class Certification
{
    public static void Write(Utf8JsonWriter json, RenderingContext context, Distinction distinction, string about)
    {
        var (edition, laureat, _) = distinction;
        var annee = RenderingContext.Year(edition.Annee);
        json.WriteStartObject();
        json.WriteType("Certification");
        json.WriteString("name", $"{context.Palmares.Label.Nom} {annee}, {context.Niveau(distinction).Texte}");
        json.WriteString("certificationIdentification", annee);
        json.WriteReference("about", about);
        json.WriteReference("issuedBy", Organisateur.IdOf(context));
        json.WriteKnown("validFrom", laureat.Provenance.EstDeduit("edition") ? null : MisesAJour.Announced(edition));
        json.WriteKnown("description", Doutes(laureat));
        if (laureat.Niveau is { } niveau)
        {
            WriteRating(json, edition.Echelle, niveau, laureat.Provenance.EstDeduit("niveau"));
        }

        json.WriteKnown("logo", context.Plan.Badge(distinction) is { } badge ? context.Plan.Address.Absolute(badge.Route) : null);
        json.WriteString("url", context.Absolute(context.Plan.Page(edition)));
        json.WriteEndObject();
    }

    private static void WriteRating(Utf8JsonWriter json, Echelle echelle, Niveau niveau, bool deduit)
    {
        json.WriteStartObject("certificationRating");
        json.WriteType("Rating");
        json.WriteString("name", niveau.Nom);
        json.WriteNumber("ratingValue", niveau.Rang);
        json.WriteNumber("bestRating", echelle.Niveaux[^1].Rang);
        json.WriteNumber("worstRating", echelle.Niveaux[0].Rang);
        json.WriteKnown("ratingExplanation", deduit ? "Niveau déduit d’autres faits publiés : aucune source ne l’énonce." : null);
        json.WriteEndObject();
    }

    /// <summary>What a reader of the page is told beside the label: its reserve, and a year that was deduced.</summary>
    private static string? Doutes(Laureat laureat)
    {
        var annee = laureat.Provenance.EstDeduit("edition") ? "Année déduite d’autres faits publiés : aucune source ne l’énonce." : null;
        string[] doutes = [.. new[] { laureat.Provenance.Reserve, annee }.OfType<string>()];
        return doutes.Length == 0 ? null : string.Join(' ', doutes);
    }
}
