namespace SiteGen.Checking.Audit;

/// <summary>What the code of a page can get wrong (themes 7, 8 and 10 of RGAA 4.1.2).</summary>
internal static class CodeErrors
{
    /// <summary>A role, an attribute, a value or an id that ARIA does not know.</summary>
    public static Defaut WrongAria(string element, string faute) =>
        new("SG515", "7.1", $"{faute} dans « {element} »", "reprenez un rôle, un attribut ou une valeur de WAI-ARIA 1.2, et l’id d’un élément de la page ; le plus souvent, une balise HTML suffit");

    /// <summary>The keyboard stops where a screen reader says nothing.</summary>
    public static Defaut HiddenYetFocusable(string element) =>
        new("SG516", "7.1, 10.8", $"« {element} » est caché aux lecteurs d’écran, mais le clavier s’y arrête", "ôtez aria-hidden, ou rendez l’élément inatteignable (tabindex=\"-1\", disabled)");

    /// <summary>A button that does not say what it does.</summary>
    public static Defaut ButtonWithoutName(string button) =>
        new("SG517", "7.1, 11.9", $"le bouton « {button} » n’a pas d’intitulé", "écrivez ce qu’il fait dans l’élément, dans value ou dans aria-label");

    /// <summary>A page that does not begin by its type.</summary>
    public static Defaut WithoutDoctype(string debut) =>
        new("SG518", "8.1", $"la page commence par « {debut} », et non par son type", "écrivez <!doctype html> tout au début du gabarit");

    /// <summary>Elements that do not stand in each other as HTML wants.</summary>
    public static Defaut WrongNesting(string faute, string extrait) =>
        new("SG519", "8.2", $"{faute}, près de « {extrait} »", "corrigez les balises : les navigateurs réparent chacun à leur manière");

    /// <summary>An id that two elements have.</summary>
    public static Defaut IdTwice(string id, string premier, string second) =>
        new("SG520", "8.2", $"l’id « {id} » est porté par « {premier} » et par « {second} »", "un id est unique dans sa page : changez l’un des deux");

    /// <summary>A page that does not say its language, or says another.</summary>
    public static Defaut PageLanguage(string? lang, string langue) =>
        new("SG521", "8.3, 8.4", lang is null ? "la page ne dit pas sa langue" : $"la page se dit en « {lang} », et le site en « {langue} »", $"écrivez <html lang=\"{langue}\">, ou corrigez « langue » dans data/site.yaml");

    /// <summary>A passage whose language or direction is none.</summary>
    public static Defaut WrongLanguage(string attribut, string element) =>
        new("SG522", "8.8, 8.10", $"{attribut} n’existe pas, dans « {element} »", "lang est un code comme fr, en, br ou pt-BR ; dir vaut ltr, rtl ou auto");

    /// <summary>A page without a title, or with one that says nothing of it.</summary>
    public static Defaut PageTitle(string? titre, string site) =>
        new("SG523", "8.5, 8.6", titre is null ? "la page n’a pas de <title>" : $"le titre « {titre} » ne dit pas de quelle page de quel site il s’agit", $"écrivez <title>titre de la page – {site}</title>");

    /// <summary>Pages that a list of tabs or of bookmarks does not tell apart.</summary>
    public static Defaut SameTitle(string titre, string autre) =>
        new("SG524", "8.6", $"le titre « {titre} » est déjà celui de la page {autre}", "changez « titre » de l’une des deux");

    /// <summary>Looks that stand in the page rather than in the stylesheet.</summary>
    public static Defaut Presentation(string faute, string element) =>
        new("SG525", "8.9, 10.1", $"{faute} sert à la présentation, dans « {element} »", "dites-le par une classe et la feuille de style");
}
