using System.Globalization;

namespace SiteGen.Checking.Audit;

/// <summary>What the structure, the forms and the navigation of a page can lack (themes 9, 11, 12 and 13 of RGAA 4.1.2).</summary>
internal static class StructureErrors
{
    /// <summary>A page without a first heading, or with several.</summary>
    public static Defaut FirstHeadings(int nombre) =>
        new("SG526", "9.1", nombre == 0 ? "la page n’a pas de titre de premier niveau (h1)" : string.Create(CultureInfo.InvariantCulture, $"la page a {nombre} titres de premier niveau (h1)"),
            "une page a un seul h1, son titre ; les parties commencent par h2");

    /// <summary>A heading two levels below the one before.</summary>
    public static Defaut SkippedLevel(int niveau, string titre, int precedent) =>
        new("SG527", "9.1", string.Create(CultureInfo.InvariantCulture, $"le titre « {titre} » est de niveau {niveau} et vient {(precedent == 0 ? "en premier" : $"après un titre de niveau {precedent}")}"),
            string.Create(CultureInfo.InvariantCulture, $"écrivez-le de niveau {precedent + 1}{(precedent > 0 ? $" (en Markdown : « {new string('#', precedent + 1)} »)" : string.Empty)}"));

    /// <summary>A heading that says nothing.</summary>
    public static Defaut EmptyHeading(string titre) =>
        new("SG528", "9.1", $"le titre « {titre} » est vide", "écrivez-le, ou ôtez-le");

    /// <summary>A page whose great parts cannot be told apart.</summary>
    public static Defaut Landmarks(string faute) =>
        new("SG529", "9.2", faute, "une page a un <header>, un <main> et un <footer>, et chacun de ses <nav> a un nom (aria-label) qui le distingue");

    /// <summary>A list that holds something else than its items.</summary>
    public static Defaut WrongList(string enfant, string parent) =>
        new("SG530", "9.3", $"« {enfant} » n’a pas sa place dans « {parent} »", "<ul> et <ol> ne contiennent que des <li>, <dl> que des <dt> suivis de <dd>");

    /// <summary>A field that does not say what to write in it.</summary>
    public static Defaut FieldWithoutLabel(string field) =>
        new("SG531", "11.1", $"le champ « {field} » n’a pas d’étiquette", "écrivez <label for=\"id du champ\">…</label> ; placeholder n’en est pas une");

    /// <summary>Fields that belong together, and do not say it.</summary>
    public static Defaut GroupWithoutLegend(string group, string faute) =>
        new("SG532", "11.5, 11.6", $"« {group} » {faute}", "réunissez ces champs dans un <fieldset> qui commence par <legend>…</legend>");

    /// <summary>A field that says badly what it is for.</summary>
    public static Defaut WrongAutocomplete(string field, string value) =>
        new("SG533", "11.13", $"autocomplete=\"{value}\" n’est pas une valeur connue, dans « {field} »", "reprenez une valeur de HTML : name, email, tel, organization, street-address, postal-code, off…");

    /// <summary>Ways around the site that are fewer than two, or not where they are on other pages.</summary>
    public static Defaut Navigation(string criteres, string faute) =>
        new("SG534", criteres, faute, "chaque page a au moins deux systèmes de navigation (menu, plan du site, recherche), à la même place et dans le même ordre que les autres");

    /// <summary>A page whose content cannot be reached at once.</summary>
    public static Defaut SkipLink(string faute) =>
        new("SG535", "12.6, 12.7", faute, "le premier lien de la page mène au contenu : <a href=\"#contenu\">Aller au contenu</a> et <main id=\"contenu\">");

    /// <summary>An order of the keyboard that is not that of reading.</summary>
    public static Defaut PositiveTabindex(string element, string value) =>
        new("SG536", "12.8", $"tabindex=\"{value}\" change l’ordre du clavier, dans « {element} »", "ôtez-le, ou écrivez 0 ; l’ordre de lecture est celui de la page");

    /// <summary>A link that opens a window without saying so; RGAA 3 asked for it (13.2), no criterion of RGAA 4.1.2 does.</summary>
    public static Defaut NewWindow(string link) =>
        new("SG537", null, $"le lien « {link} » ouvre une fenêtre sans le dire", "ôtez target, ou ajoutez « (nouvelle fenêtre) » à son intitulé");

    /// <summary>A page that reloads, moves or speaks by itself.</summary>
    public static Defaut MovesAlone(string criteres, string element) =>
        new("SG538", criteres, $"« {element} » agit sans que le lecteur l’ait demandé", "laissez le lecteur décider : ni rechargement différé, ni lecture automatique, ni texte défilant");

    /// <summary>A file that one downloads without knowing what it is; RGAA 3 asked for it (13.6), no criterion of RGAA 4.1.2 does.</summary>
    public static Defaut DownloadUnsaid(string link, string manque) =>
        new("SG539", null, $"le lien de téléchargement « {link} » ne dit pas {manque}", "écrivez-le dans l’intitulé, comme « Règlement (PDF, 120 ko) », et la langue du document quand ce n’est pas celle de la page");
}
