using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Publishing;

/// <summary>How to cite the data: their source, their licence and the day of their last update, as the Licence Ouverte 2.0 asks.</summary>
internal static class Citation
{
    public static string Of(SitePlan plan)
    {
        var label = plan.Palmares.Label;
        var updated = plan.Index.MisesAJour.DesDonnees is { } day ? $", mis à jour le {Francais.Date(DatePartielle.OfDay(day))}" : string.Empty;
        var licence = Licence.Of(label.LicenceDonnees) is { } known ? $", {known.Nom}" : string.Empty;
        return $"{label.Nom}, palmarès{updated}, {plan.Address.Absolute(plan.The<DonneesPage>().Route)}{licence}.";
    }
}
