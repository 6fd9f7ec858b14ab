using System.Text.Json;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Rendering.DonneesStructurees;

/// <summary>The ceremony of an edition, as an event: its day, and its place when that is known.</summary>
internal static class CeremonieDeRemise
{
    public static void Write(Utf8JsonWriter json, RenderingContext context, EditionPage page, Remise remise)
    {
        json.WriteStartObject();
        json.WriteType("Event");
        json.WriteString("@id", context.Absolute(page) + "#remise");
        json.WriteString("name", $"Remise du label {context.Palmares.Label.Nom} {RenderingContext.Year(page.Edition.Annee)}");
        json.WriteKnown("startDate", remise.Date?.ToString());
        json.WriteKnown("description", remise.Provenance.Reserve);
        if (remise.Lieu is { } lieu)
        {
            json.WriteNamed("location", "Place", lieu);
        }

        if (remise.Evenement is { } evenement)
        {
            json.WriteNamed("superEvent", "Event", evenement);
        }

        json.WriteReference("organizer", Organisateur.IdOf(context));
        json.WriteString("url", context.Absolute(page));
        json.WriteEndObject();
    }
}
