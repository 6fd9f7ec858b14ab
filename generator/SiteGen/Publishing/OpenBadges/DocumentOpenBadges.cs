using System.Text.Json;
using SiteGen.Planning;

namespace SiteGen.Publishing.OpenBadges;

/// <summary>What every document of Open Badges 2.0 begins with.</summary>
internal static class DocumentOpenBadges
{
    private const string Contexte = "https://w3id.org/openbadges/v2";

    /// <summary>A document is known by its own address.</summary>
    public static ReadOnlyMemory<byte> Write(PlannedFile file, SitePlan plan, string type, Action<Utf8JsonWriter> rest) => JsonFile.Write(
        json =>
        {
            json.WriteStartObject();
            json.WriteString("@context"u8, Contexte);
            json.WriteString("id"u8, plan.Address.Absolute(file.Route));
            json.WriteString("type"u8, type);
            rest(json);
            json.WriteEndObject();
        },
        1536);
}
