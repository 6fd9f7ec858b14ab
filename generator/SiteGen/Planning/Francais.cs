using System.Globalization;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>French as pages write it: dates, numbers, plurals, collation. It never asks the machine's culture.</summary>
public static class Francais
{
    /// <summary>No-break space, before « : » and inside guillemets.</summary>
    public const char Insecable = '\u00A0';

    /// <summary>Narrow no-break space, between thousands and before « ; ! ? ».</summary>
    public const char FineInsecable = '\u202F';

    private static readonly string[] Mois =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    /// <summary>French order: « Échirolles » among the E, case and accents counting last.</summary>
    public static StringComparer Collation { get; } = StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), ignoreCase: true);

    /// <summary>« 8 novembre 2022 », « 1er décembre 2020 », « juillet 2016 », « 2016 ».</summary>
    public static string Date(DatePartielle date) => date switch
    {
        { Month: 0 } => Annee(date.Year),
        { Day: 0 } => $"{Mois[date.Month - 1]} {Annee(date.Year)}",
        { Day: 1 } => $"1er {Mois[date.Month - 1]} {Annee(date.Year)}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Mois[date.Month - 1]} {date.Year}"),
    };

    /// <summary>« le 8 novembre 2022 », « en juillet 2016 », « en 2016 ».</summary>
    public static string QuandDate(DatePartielle date) => $"{(date.Day > 0 ? "le" : "en")} {Date(date)}";

    /// <summary>A count with its thousands apart: « 36 000 ».</summary>
    public static string Nombre(int number)
    {
        var digits = Math.Abs(number).ToString("#,0", CultureInfo.InvariantCulture).Replace(',', FineInsecable);
        return number < 0 ? $"−{digits}" : digits;
    }

    /// <summary>A number and its noun in agreement: « 1 label », « 23 labels », « 0 label ».</summary>
    public static string Compte(int number, string singular, string? plural = null) =>
        $"{Nombre(number)}{Insecable}{(Math.Abs(number) < 2 ? singular : plural ?? singular + "s")}";

    /// <summary>« 1re », « 7e ».</summary>
    /// <remarks>
    /// Letters on the line, as for « 1er décembre »: the same text then serves in a title, a description, a file and a page, and is copied and
    /// heard as one word, which <c>&lt;sup&gt;</c> is not everywhere.
    /// </remarks>
    public static string Ordinal(int number) => number == 1 ? "1re" : $"{Nombre(number)}e";

    /// <summary>« a, b et c ».</summary>
    public static string Liste(IReadOnlyList<string> words, string last = "et") => words.Count switch
    {
        0 => string.Empty,
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[^1]}",
    };

    /// <summary>A text that begins a sentence.</summary>
    public static string Majuscule(string text) => text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];

    /// <summary>A sentence that goes on after a colon.</summary>
    public static string Minuscule(string text) => text.Length == 0 ? text : char.ToLower(text[0], CultureInfo.InvariantCulture) + text[1..];

    /// <summary>A text between guillemets, with the no-break spaces that go inside them.</summary>
    public static string Guillemets(string text) => $"«{Insecable}{text}{Insecable}»";

    /// <summary>The first letter of a name as an index files it: « É » under E, « Œ » under O, a digit under #.</summary>
    public static string Initiale(string nom)
    {
        foreach (var c in nom.Normalize(System.Text.NormalizationForm.FormD))
        {
            if (c is 'œ' or 'Œ')
            {
                return "O";
            }

            if (char.IsAsciiLetter(c))
            {
                return char.ToUpperInvariant(c).ToString();
            }
        }

        return "#";
    }

    /// <summary>« 4,2 km », « 12 km », « moins de 1 km »; metres in.</summary>
    public static string Distance(double metres) => metres switch
    {
        < 50 => "même commune",
        < 1_000 => $"moins de 1{Insecable}km",
        < 9_950 => $"{(metres / 1000).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',')}{Insecable}km",
        _ => $"{Nombre((int)Math.Round(metres / 1000))}{Insecable}km",
    };

    /// <summary>A weight in words: « 820 octets », « 12 ko », « 1,4 Mo »; bytes in, decimal units out.</summary>
    public static string Poids(long bytes) => bytes switch
    {
        < 1_000 => Compte((int)bytes, "octet"),
        < 999_500 => $"{Math.Max(1, (int)Math.Round(bytes / 1000.0))}{Insecable}ko",
        _ => $"{(bytes / 1_000_000.0).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',')}{Insecable}Mo",
    };

    private static string Annee(int year) => year.ToString(CultureInfo.InvariantCulture);
}
