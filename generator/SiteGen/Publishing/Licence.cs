using System.Text.Json;

namespace SiteGen.Publishing;

/// <summary>A licence: its SPDX identifier, its name, and the address of its text.</summary>
internal sealed record Licence(string Id, string Nom, string Url)
{
    /// <summary>Its title in full, by which catalogues recognise it.</summary>
    public string Titre { get; init; } = Nom;

    /// <summary>The address by which catalogues recognise it.</summary>
    public string Reference { get; init; } = Url;

    /// <summary>The licence of an SPDX identifier, with its page there; null for none.</summary>
    public static Licence? Of(string? spdx) => spdx switch
    {
        null => null,
        "etalab-2.0" => new(spdx, "Licence Ouverte 2.0", "https://spdx.org/licenses/etalab-2.0.html")
        {
            Titre = "Licence Ouverte / Open Licence version 2.0",
            Reference = "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
        },
        _ => new(spdx, spdx, $"https://spdx.org/licenses/{Uri.EscapeDataString(spdx)}.html"),
    };

    /// <summary>The list of licences of a data package, of this one alone.</summary>
    public void WriteList(Utf8JsonWriter json)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", Id);
        json.WriteString("title", Titre);
        json.WriteString("path", Url);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
