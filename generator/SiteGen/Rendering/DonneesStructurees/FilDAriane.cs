using System.Text.Json;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.DonneesStructurees;

/// <summary>The way from the home page to a page, which is the last of it.</summary>
internal static class FilDAriane
{
    public static void Write(Utf8JsonWriter json, LayoutView layout, BaseAddress address)
    {
        json.WriteStartObject();
        json.WriteType("BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < layout.Ariane.Length; i++)
        {
            WriteItem(json, i + 1, layout.Ariane[i].Texte, address.Origin + layout.Ariane[i].Href);
        }

        WriteItem(json, layout.Ariane.Length + 1, layout.Titre, layout.Canonique!);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, int position, string nom, string page)
    {
        json.WriteStartObject();
        json.WriteType("ListItem");
        json.WriteNumber("position", position);
        json.WriteString("name", nom);
        json.WriteString("item", page);
        json.WriteEndObject();
    }
}
