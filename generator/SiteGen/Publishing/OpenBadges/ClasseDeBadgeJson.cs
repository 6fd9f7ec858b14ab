using SiteGen.Planning;

namespace SiteGen.Publishing.OpenBadges;

/// <summary>Writes what a badge attests (a BadgeClass of Open Badges 2.0): a level, or a scale for the labels whose level is not known exactly.</summary>
internal static class ClasseDeBadgeJson
{
    public static ReadOnlyMemory<byte> Write(ClasseDeBadgeFile file, SitePlan plan) => DocumentOpenBadges.Write(file, plan, "BadgeClass", json =>
    {
        json.WriteString("name"u8, $"{plan.Palmares.Label.Nom}, {file.Niveau?.Nom ?? $"échelle {Francais.Guillemets(file.Echelle.Nom)}"}");
        json.WriteString("description"u8, Description(file, plan));
        json.WriteString("image"u8, plan.Address.Absolute(file.Dessin.Route));
        json.WriteStartObject("criteria"u8);
        json.WriteString("id"u8, plan.Address.Absolute(plan.The<CriteresPage>().Route));
        json.WriteEndObject();
        json.WriteString("issuer"u8, plan.Address.Absolute(plan.Emetteur!.Route));
    });

    private static string Description(ClasseDeBadgeFile file, SitePlan plan)
    {
        var label = plan.Palmares.Label.Nom;
        var echelle = Francais.Guillemets(file.Echelle.Nom);
        return file.Niveau is { } niveau
            ? $"Le label {label}, {niveau.Nom}, dans l’échelle {echelle}.{(niveau.Description is { } sens ? $" {sens}" : null)}"
            : $"Le label {label} dans l’échelle {echelle}, sans niveau : celui d’un lauréat dont le niveau n’est pas connu exactement.";
    }
}
