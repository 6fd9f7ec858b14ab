using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>The name of a territory inside a sentence: elided, contracted, with its article.</summary>
/// <remarks>
/// Spelling does not say whether an h is aspirated (« de Ham », « d’Hyères »), nor whether a name takes an article (« de Paris », « du Nord »).
/// The official lists do, by a <see cref="Liaison"/>; the data does, by <c>article</c>. Spelling decides of the other names, as far as it can.
/// </remarks>
public static partial class NomEnPhrase
{
    /// <summary>« d’Abbeville », « du Havre », « de La Tronche », « des Lilas », « de l’Isère », « du Morbihan ».</summary>
    public static string De(string nom, Liaison? liaison = null) => Parts(nom, liaison) switch
    {
        (Liaison.Le, var rest) => $"du {rest}",
        (Liaison.La, var rest) => $"de la {rest}",
        (Liaison.Les, var rest) => $"des {rest}",
        (Liaison.Elidee, var rest) => $"de l’{rest}",
        (Liaison.Voyelle, _) => $"d’{nom}",
        _ => $"de {nom}",
    };

    /// <summary>« à Abbeville », « au Havre », « à La Tronche », « aux Lilas », « à l’Isère », « au Morbihan »: where a town is, to whom a label goes.</summary>
    public static string A(string nom, Liaison? liaison = null) => Parts(nom, liaison) switch
    {
        (Liaison.Le, var rest) => $"au {rest}",
        (Liaison.La, var rest) => $"à la {rest}",
        (Liaison.Les, var rest) => $"aux {rest}",
        (Liaison.Elidee, var rest) => $"à l’{rest}",
        _ => $"à {nom}",
    };

    public static string De(Territoire territoire) => De(territoire.Nom, territoire.Liaison);

    public static string A(Territoire territoire) => A(territoire.Nom, territoire.Liaison);

    public static string De(Lieu lieu) => De(lieu.Nom, lieu.Liaison);

    /// <summary>
    /// Where a département or a région is the place: « dans l’Isère », « en Haute-Savoie », « en Bretagne », « à Paris », « dans le Grand Est »;
    /// null when no list tells its article.
    /// </summary>
    public static string? Dans(Lieu lieu) => lieu switch
    {
        // Towns and islands.
        { Nom: "Paris" or "La Réunion" or "Mayotte" or "Saint-Pierre-et-Miquelon" or "Saint-Barthélemy" or "Saint-Martin" or "Wallis et Futuna" } => $"à {lieu.Nom}",
        { Nom: "Guadeloupe" or "Martinique" or "Guyane" } => $"en {lieu.Nom}",

        // « dans la Drôme », but « en Haute-Savoie », « en Seine-Maritime », « en Nouvelle-Aquitaine ».
        { Liaison: Liaison.La } when !lieu.Nom.Contains('-', StringComparison.Ordinal) => $"dans la {lieu.Nom}",
        { Liaison: Liaison.Le } => $"dans le {lieu.Nom}",
        { Liaison: Liaison.Les } => $"dans les {lieu.Nom}",
        { Liaison: Liaison.Elidee } => $"dans l’{lieu.Nom}",
        { Liaison: not null } => $"en {lieu.Nom}",
        _ => null,
    };

    /// <summary>The article that a name takes in a sentence, and the name that follows it; the whole name where it takes none, or keeps its own.</summary>
    private static (Liaison Liaison, string Suite) Parts(string nom, Liaison? known) => nom switch
    {
        // Written in the name, the article contracts with the preposition or keeps its capital, whatever a list says.
        _ when nom.StartsWith("Le ", StringComparison.Ordinal) => (Liaison.Le, nom[3..]),
        _ when nom.StartsWith("Les ", StringComparison.Ordinal) => (Liaison.Les, nom[4..]),
        _ when nom.StartsWith("Aux ", StringComparison.Ordinal) => (Liaison.Les, nom[4..]),
        _ when nom.StartsWith("La ", StringComparison.Ordinal) || OwnArticle().IsMatch(nom) => (Liaison.Consonne, nom),
        _ => (known ?? Spelt(nom), nom),
    };

    /// <summary>What spelling tells: the nouns that bodies are named by take their article, vowels elide, and an h is mute unless the name is one of those listed.</summary>
    /// <remarks>
    /// Of the 32,652 communes to which INSEE gives no article, it is wrong on seven, and on 183 of the 661 in H, where INSEE follows no rule either
    /// (« de Hauteville » in the Aisne, « d’Hauteville » in the Marne): a test holds the count.
    /// </remarks>
    private static Liaison Spelt(string nom)
    {
        var folded = Fold(nom);
        return folded switch
        {
            _ when Masculine().IsMatch(folded) => Liaison.Le,
            _ when Feminine().IsMatch(folded) => Liaison.La,
            _ when Elided().IsMatch(folded) => Liaison.Elidee,
            _ => Vowel().IsMatch(folded) && !AspiratedH().IsMatch(folded) ? Liaison.Voyelle : Liaison.Consonne,
        };
    }

    /// <summary>The beginning of a name in small letters without accents: it is all that these rules look at.</summary>
    private static string Fold(string nom)
    {
        var folded = new StringBuilder(nom.Length);
        foreach (var c in nom.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.Replace("œ", "oe").Replace("æ", "ae").ToString();
    }

    [GeneratedRegex("^(?:L[’']|Las |Los )")]
    private static partial Regex OwnArticle();

    /// <summary>Not « Centre-Val de Loire »: a space follows.</summary>
    [GeneratedRegex("^(?:centre|conseil|departement|groupement|parc|pays|pole|sivom|sivu|syndicat|territoire) ")]
    private static partial Regex Masculine();

    [GeneratedRegex("^(?:collectivite|commune|communaute|federation|metropole|mission|regie|region|ville) ")]
    private static partial Regex Feminine();

    [GeneratedRegex("^(?:agence|agglomeration|association|etablissement|eurometropole|office|union|universite) ")]
    private static partial Regex Elided();

    /// <summary>« y » is a vowel before a consonant or alone (« d’Yvetot », « d’Y ») and before « e » (« d’Yerres »), but not in « de Yaoundé ».</summary>
    [GeneratedRegex("^(?:[aeiouh]|y(?![aou]))")]
    private static partial Regex Vowel();

    /// <summary>
    /// « haut » and its kind, aspirated as in any sentence; Ham, Han, Hem; and the names that end as Germanic ones do, which are most of
    /// those that INSEE does not elide.
    /// </summary>
    [GeneratedRegex("^(?:(?:hainaut|halles?|hameaux?|hauteurs?|hautes?|hauts?|havre|ham|han|hem)(?![a-z])|h[a-z]*(?:bach|bourg|ham|heim|hem|wihr|willer)(?![a-z]))")]
    private static partial Regex AspiratedH();
}
