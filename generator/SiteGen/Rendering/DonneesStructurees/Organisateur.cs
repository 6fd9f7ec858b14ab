using System.Text.Json;
using SiteGen.Planning;

namespace SiteGen.Rendering.DonneesStructurees;

/// <summary>The body that runs the label, told once in a graph and named elsewhere by its id; nothing of it when the data name none.</summary>
internal sealed class Organisateur(RenderingContext context)
{
    /// <summary>Null when nobody is known to run the label.</summary>
    public string? Id { get; } = IdOf(context);

    /// <summary>The same id on every page, so that programs know it for one body.</summary>
    public static string? IdOf(RenderingContext context) =>
        context.Palmares.Label.Organisateur is null ? null : context.Absolute(context.Plan.The<AccueilPage>()) + "#organisateur";

    public void Write(Utf8JsonWriter json)
    {
        if (context.Palmares.Label.Organisateur is { } organisateur)
        {
            json.WriteStartObject();
            json.WriteType("Organization");
            json.WriteKnown("@id", Id);
            json.WriteString("name", organisateur.Nom);
            json.WriteKnown("url", organisateur.Url?.AbsoluteUri);
            json.WriteEndObject();
        }
    }
}
