using System.Globalization;

namespace SiteGen.Checking.Audit;

/// <summary>What images, frames, colours, tables and links can lack (themes 1, 2, 3, 5 and 6 of RGAA 4.1.2).</summary>
internal static class ContenuErrors
{
    /// <summary>An image without a text for who does not see it, or one said to be both decoration and information.</summary>
    public static Defaut ImageWithoutAlternative(string image) =>
        new("SG504", "1.1, 1.2", $"l’image « {image} » n’a pas de texte de remplacement",
            "décrivez-la par alt=\"…\" (pour un <svg>, role=\"img\" et un <title> ou aria-label), ou écrivez alt=\"\" (aria-hidden=\"true\") si elle n’est que décoration");

    /// <summary>A caption that an assistive technology does not tie to its image.</summary>
    public static Defaut CaptionApart(string figure, string legende) =>
        new("SG505", "1.9", $"la figure « {figure} » et sa légende « {legende} » ne sont pas reliées",
            "donnez à <figure> role=\"figure\" et un aria-label qui répète <figcaption>, ou un aria-labelledby qui y mène");

    /// <summary>A frame that does not say what it holds.</summary>
    public static Defaut FrameWithoutTitle(string frame) =>
        new("SG506", "2.1", $"le cadre « {frame} » n’a pas de titre", "dites ce qu’il contient par title=\"…\"");

    /// <summary>Two colours that meet and are too near.</summary>
    public static Defaut LowContrast(string couleurs, double ratio, double attendu, bool isText) =>
        Contrast(
            isText,
            $"{couleurs} : le contraste est de {Decimals(ratio, "0.00")}, il faut {Decimals(attendu, "0.0")} pour {(isText ? "un texte" : "un signe ou un grand texte")}",
            "éloignez les deux couleurs l’une de l’autre dans la feuille de style");

    /// <summary>A pair of colours that the theme declares and that cannot be judged.</summary>
    public static Defaut UnknownColour(string propriete, string? valeur, string feuille) =>
        Contrast(
            isText: true,
            valeur is null ? $"{feuille} ne déclare pas « {propriete} », dont le thème annonce le contraste" : $"« {propriete}: {valeur} » n’est pas une couleur dont le contraste se calcule",
            "écrivez-la #rrggbb ou rgb(…), ou corrigez la liste des contrastes du thème");

    private static string Decimals(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture).Replace('.', ',');

    private static Defaut Contrast(bool isText, string message, string hint) => new("SG507", isText ? "3.2" : "3.3", message, hint);

    /// <summary>A table whose subject is nowhere said.</summary>
    public static Defaut TableWithoutTitle(string table) =>
        new("SG508", "5.4", $"le tableau « {table} » n’a pas de titre", "écrivez <caption>…</caption> au début du tableau, ou nommez-le par aria-label ou aria-labelledby");

    /// <summary>A table whose cells cannot be tied to their headers.</summary>
    public static Defaut TableHeaders(string table, string faute) =>
        new("SG509", "5.6, 5.7", $"le tableau « {table} » {faute}", "écrivez chaque en-tête <th scope=\"col\"> ou <th scope=\"row\">, ou reliez les cellules par id et headers");

    /// <summary>A table that is there for the layout, and says it holds data.</summary>
    public static Defaut LayoutTable(string table, string element) =>
        new("SG510", "5.8", $"le tableau de mise en page « {table} » contient « {element} », réservé aux données",
            "ôtez <caption>, <th>, <thead>, scope et headers, ou role=\"presentation\" si le tableau contient des données");

    /// <summary>A link that says nothing.</summary>
    public static Defaut LinkWithoutName(string link) =>
        new("SG511", "6.2", $"le lien « {link} » n’a pas d’intitulé", "écrivez où il mène, entre <a> et </a> ou dans l’alt de son image ; en Markdown : [où il mène](adresse)");

    /// <summary>A link that says nothing out of its sentence.</summary>
    public static Defaut VagueLink(string nom, string adresse) =>
        Defaut.Warning("SG512", "6.1", $"l’intitulé « {nom} » du lien vers « {adresse} » ne dit pas où il mène", "écrivez ce que l’on y trouvera : les lecteurs d’écran énumèrent les liens hors de leur phrase");

    /// <summary>Links of one name that lead to different places.</summary>
    public static Defaut SameNameElsewhere(string nom, string premiere, string seconde) =>
        new("SG513", "6.1", $"deux liens « {nom} » mènent l’un à « {premiere} », l’autre à « {seconde} »", "donnez à chacun un intitulé qui le distingue, au besoin par aria-label");

    /// <summary>What is heard of a link or a button is not what is seen.</summary>
    public static Defaut NameWithoutVisibleText(string element, string nom, string vu) =>
        new("SG514", "6.1, 11.9", $"« {element} » se nomme « {nom} », ce qui ne contient pas son texte visible « {vu} »", "reprenez le texte visible, tel quel, dans aria-label, aria-labelledby ou title");
}
