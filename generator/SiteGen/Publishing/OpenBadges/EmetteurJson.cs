using SiteGen.Planning;

namespace SiteGen.Publishing.OpenBadges;

/// <summary>Writes who gives the label, as far as the data know it (a Profile of Open Badges 2.0).</summary>
internal static class EmetteurJson
{
    public static ReadOnlyMemory<byte> Write(EmetteurFile file, SitePlan plan) => DocumentOpenBadges.Write(file, plan, "Profile", json =>
    {
        var label = plan.Palmares.Label;
        json.WriteString("name"u8, label.NomDuResponsable);
        json.WriteString("url"u8, label.Organisateur?.Url?.AbsoluteUri ?? plan.Address.Absolute(plan.The<AccueilPage>().Route));
        if (label.Contact.Courriel is { } courriel)
        {
            json.WriteString("email"u8, courriel);
        }

        json.WriteString("description"u8, label.Organisateur is null ? label.Accroche ?? label.Nom : $"Organisateur du label {label.Nom}.");
    });
}
