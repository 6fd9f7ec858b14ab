using SiteGen.Planning;

namespace SiteGen.Publishing.Badges;

/// <summary>Writes how to show the framed page of a territory (oEmbed 1.0, a fixed answer of the type « rich »).</summary>
/// <remarks>A static host reads no parameter: the answer is always in JSON, and of one size.</remarks>
internal static class OEmbedJson
{
    /// <summary>What the link of discovery calls it (oEmbed 1.0, section 4).</summary>
    public const string MediaType = "application/json+oembed";

    public static ReadOnlyMemory<byte> Write(OEmbedFile file, SitePlan plan) => JsonFile.Write(
        json =>
        {
            var label = plan.Palmares.Label;
            json.WriteStartObject();
            json.WriteString("type"u8, "rich"u8);
            json.WriteString("version"u8, "1.0"u8);
            json.WriteString("title"u8, LibelleDeBadge.DuCadre(plan, file.Page.Territoire));
            if (label.Organisateur is { } organisateur)
            {
                json.WriteString("author_name"u8, organisateur.Nom);
                if (organisateur.Url is { } url)
                {
                    json.WriteString("author_url"u8, url.AbsoluteUri);
                }
            }

            json.WriteString("provider_name"u8, label.Nom);
            json.WriteString("provider_url"u8, plan.Address.Absolute(plan.The<AccueilPage>().Route));
            json.WriteNumber("cache_age"u8, 86_400);
            json.WriteNumber("width"u8, Extraits.LargeurDuCadre);
            json.WriteNumber("height"u8, Extraits.HauteurDuCadre);
            json.WriteString("html"u8, Extraits.Cadre(plan, file.Page));
            json.WriteEndObject();
        },
        1024);
}
