using System.Text.Json;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.DonneesStructurees;

/// <summary>A news item or a press release, with its date as far as it is known.</summary>
internal static class TexteDate
{
    public static void Write(Utf8JsonWriter json, RenderingContext context, PageLibre page, LayoutView layout)
    {
        json.WriteStartObject();
        json.WriteType(page.Page.Type == TypePage.Actualite ? "NewsArticle" : "Article");
        json.WriteString("headline", page.Titre);
        json.WriteKnown("description", page.Page.Description);
        json.WriteKnown("datePublished", page.Page.Date?.ToString());
        json.WriteString("inLanguage", layout.Site.Langue);
        json.WriteString("url", context.Absolute(page));
        json.WriteKnown("image", layout.Site.Partage?.Href);
        json.WriteReference("publisher", Organisateur.IdOf(context));
        json.WriteEndObject();
    }
}
