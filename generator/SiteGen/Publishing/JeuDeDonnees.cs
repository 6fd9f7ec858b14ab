using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Planning;

namespace SiteGen.Publishing;

/// <summary>The open data as a whole, in the words of every description of them: data package, catalogue, structured data.</summary>
internal static class JeuDeDonnees
{
    public static string Titre(SitePlan plan) => $"Palmarès du label {plan.Palmares.Label.Nom}";

    /// <summary>Two sentences: search engines for data leave out a dataset that is told in fewer than fifty characters.</summary>
    public static string Description(SitePlan plan)
    {
        var period = plan.Index.Publiees is [var first, .., var last]
            ? string.Create(CultureInfo.InvariantCulture, $", de {first.Annee} à {last.Annee}")
            : plan.Index.Publiees is [var only] ? string.Create(CultureInfo.InvariantCulture, $", en {only.Annee}") : string.Empty;
        return $"Les territoires distingués par le label {plan.Palmares.Label.Nom}{period}, édition par édition. "
            + $"Pour chacun, ce qui est connu{Francais.Insecable}: son niveau, ses mentions, ses codes officiels, sa place sur une carte, et les sources de chaque fait.";
    }

    public static ImmutableArray<string> MotsCles(SitePlan plan) =>
        [.. ((string?[])[plan.Palmares.Label.Nom, plan.Palmares.Label.Sigle, "palmarès", "label", "territoires"]).OfType<string>()];

    /// <summary>Every data file, in the order of the plan.</summary>
    public static IEnumerable<Distribution> Distributions(SitePlan plan) => plan.Files.Select(Distribution.Of).OfType<Distribution>();
}
