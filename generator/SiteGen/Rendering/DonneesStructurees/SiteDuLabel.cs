using System.Text.Json;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.DonneesStructurees;

/// <summary>The site as a whole, with the address that searches it where a script does.</summary>
internal static class SiteDuLabel
{
    public static void Write(Utf8JsonWriter json, RenderingContext context, AccueilPage page, LayoutView layout)
    {
        var label = context.Palmares.Label;
        json.WriteStartObject();
        json.WriteType("WebSite");
        json.WriteString("@id", context.Absolute(page) + "#site");
        json.WriteString("name", label.Nom);
        json.WriteKnown("alternateName", label.Sigle);
        json.WriteString("url", context.Absolute(page));
        json.WriteString("inLanguage", layout.Site.Langue);
        json.WriteKnown("description", label.Description ?? label.Accroche);
        json.WriteReference("publisher", Organisateur.IdOf(context));
        if (context.Plan.RechercheHref is not null)
        {
            json.WriteStartObject("potentialAction");
            json.WriteType("SearchAction");
            json.WriteStartObject("target");
            json.WriteType("EntryPoint");
            json.WriteString("urlTemplate", context.Absolute(context.Plan.The<RecherchePage>()) + "?q={mots}");
            json.WriteEndObject();
            json.WriteString("query-input", "required name=mots");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
