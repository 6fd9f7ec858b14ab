using SiteGen.Planning;

namespace SiteGen.Publishing.Badges;

/// <summary>The words of badges: what they say to who does not see them, and the name of the frame that shows one.</summary>
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

    /// <summary>« 2025 · Or », beside the name of the label.</summary>
    public static string Court(Distinction label, NiveauViews niveaux)
    {
        var niveau = niveaux.Of(label.Edition, label.Laureat);
        return FormattableString.Invariant(
            $"{label.Edition.Annee}{(niveau.EditionDeduite ? " (année déduite)" : null)} · {niveau.Texte}{(niveau.Deduit ? " (déduit)" : null)}");
    }

    /// <summary>« Le label Territoire Numérique Libre d’Échirolles »: what the frame shows, whatever the last label is.</summary>
    public static string DuCadre(SitePlan plan, Model.Territoire territoire) => $"Le label {plan.Palmares.Label.Nom} {NomEnPhrase.De(territoire)}";
}
