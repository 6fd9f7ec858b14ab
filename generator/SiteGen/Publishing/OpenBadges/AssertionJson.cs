using SiteGen.Planning;
using SiteGen.Publishing.Badges;

namespace SiteGen.Publishing.OpenBadges;

/// <summary>Writes that a territory was awarded a label (a hosted Assertion of Open Badges 2.0).</summary>
/// <remarks>It is not signed: it is true as far as the site that it stands on is, and its narrative says so.</remarks>
internal static class AssertionJson
{
    private const string NonSignee = "Document non signé : il vaut par son adresse, sur ce site.";

    public static ReadOnlyMemory<byte> Write(AssertionFile file, SitePlan plan, NiveauViews niveaux) => DocumentOpenBadges.Write(file, plan, "Assertion", json =>
    {
        var (edition, laureat, _) = file.Distinction;
        var address = plan.Address;
        json.WriteStartObject("recipient"u8);
        json.WriteString("type"u8, "url"u8);
        json.WriteBoolean("hashed"u8, false);
        json.WriteString("identity"u8, laureat.Territoire.Site?.AbsoluteUri ?? address.Absolute(plan.Page(laureat.Territoire).Route));
        json.WriteEndObject();
        json.WriteString("badge"u8, address.Absolute(file.Classe.Route));
        if (plan.Badge(file.Distinction) is { } image)
        {
            json.WriteString("image"u8, address.Absolute(image.Route));
        }

        json.WriteStartObject("verification"u8);
        json.WriteString("type"u8, "hosted"u8);
        json.WriteEndObject();

        // The format asks for a time where the day alone is known: noon, universal time, is on that day from Polynesia to New Caledonia.
        json.WriteString("issuedOn"u8, file.Jour.ToDateTime(new(12, 0), DateTimeKind.Utc));
        json.WriteStartObject("evidence"u8);
        json.WriteString("id"u8, address.Absolute(plan.Page(edition).Route));
        json.WriteString("narrative"u8, Narrative(file, plan, niveaux));
        json.WriteEndObject();
        json.WriteString("narrative"u8, NonSignee);
    });

    /// <summary>« Territoire Numérique Libre 2022, Niveau 2 (niveau déduit) : Claix. », and the doubt that goes with it.</summary>
    private static string Narrative(AssertionFile file, SitePlan plan, NiveauViews niveaux)
    {
        var fait = $"{LibelleDeBadge.Titre(plan, file.Distinction, niveaux)}.";
        return file.Distinction.Laureat.Provenance.Reserve is { } reserve ? $"{fait} {reserve}" : fait;
    }
}
