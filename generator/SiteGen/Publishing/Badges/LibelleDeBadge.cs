using SiteGen.Planning;

namespace SiteGen.Publishing.Badges;

/// <summary>The words of badges: what they say to who does not see them.</summary>
internal static class LibelleDeBadge
{
    /// <summary>« Territoire Numérique Libre 2025, Or »; what was deduced is said.</summary>
    public static string Label(SitePlan plan, Distinction label, NiveauViews niveaux)
    {
        var niveau = niveaux.Of(label.Edition, label.Laureat);
        return FormattableString.Invariant(
            $"{plan.Palmares.Label.Nom} {label.Edition.Annee}{(niveau.EditionDeduite ? " (année déduite)" : null)}, {niveau.Texte}{(niveau.Deduit ? " (niveau déduit)" : null)}");
    }

    /// <summary>« Territoire Numérique Libre 2025, Or : Échirolles »; of two territories of one name, with what tells them apart.</summary>
    public static string Titre(SitePlan plan, Distinction label, NiveauViews niveaux) =>
        $"{Label(plan, label, niveaux)}{Francais.Insecable}: {plan.Page(label.Laureat.Territoire).Titre}";
}
