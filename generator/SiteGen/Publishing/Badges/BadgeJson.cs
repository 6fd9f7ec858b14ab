using SiteGen.Planning;

namespace SiteGen.Publishing.Badges;

/// <summary>Writes what shields.io draws a badge from (its endpoint schema, version 1).</summary>
internal static class BadgeJson
{
    public static ReadOnlyMemory<byte> Write(BadgeJsonFile file, SitePlan plan, NiveauViews niveaux, string couleur) => JsonFile.Write(
        json =>
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion"u8, 1);
            json.WriteString("label"u8, plan.Palmares.Label.Nom);
            json.WriteString("message"u8, LibelleDeBadge.Court(file.Distinction, niveaux));
            json.WriteString("color"u8, couleur);
            json.WriteNumber("cacheSeconds"u8, 86_400);
            json.WriteEndObject();
        },
        256);
}
