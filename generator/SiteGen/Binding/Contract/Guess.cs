using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Model;

namespace SiteGen.Binding.Contract;

/// <summary>What an author most likely meant by a value that has not the form expected; null when nothing can be told.</summary>
internal static partial class Guess
{
    private static readonly string[] Mois =
        ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

    /// <summary><c>8/11/2022</c>, <c>2022/11/08</c>, « 8 novembre 2022 », « novembre 2022 » → ISO 8601.</summary>
    public static string? Date(string text)
    {
        if (DayFirst().Match(text) is { Success: true } french)
        {
            return Iso(french.Groups["a"].Value, french.Groups["m"].Value, french.Groups["j"].Value);
        }

        if (Model.Moment.TryParse(text, out var moment))
        {
            return DatePartielle.OfDay(moment.Day).ToString();
        }

        if (YearFirst().Match(text) is { Success: true } slashes)
        {
            return Iso(slashes.Groups["a"].Value, slashes.Groups["m"].Value, slashes.Groups["j"].Value);
        }

        if (InWords().Match(Slug.Of(text)) is { Success: true } words && Array.IndexOf(Mois, words.Groups["m"].Value) is >= 0 and var month)
        {
            return Iso(words.Groups["a"].Value, (month + 1).ToString(CultureInfo.InvariantCulture), words.Groups["j"].Value);
        }

        return null;
    }

    /// <summary>A date in another form, or a moment with its offset or written « 18h30 ».</summary>
    public static string? Moment(string text)
    {
        if (DateAndTime().Match(text) is not { Success: true } match)
        {
            return Date(text);
        }

        var day = match.Groups["jour"].Value;
        var minutes = match.Groups["min"].Value is { Length: > 0 } written ? written : "00";
        var moment = $"{Date(day) ?? day}T{match.Groups["h"].Value.PadLeft(2, '0')}:{minutes}";
        return Model.Moment.TryParse(moment, out _) ? moment : null;
    }

    /// <summary><c>1 234</c> → <c>1234</c>, <c>84 %</c> → <c>84</c>.</summary>
    public static string? Integer(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c))).TrimEnd('%') is { Length: > 0 } digits && digits.All(char.IsAsciiDigit) ? digits : null;

    /// <summary><c>46,99</c> → <c>46.99</c>.</summary>
    public static string? Decimal(string text) =>
        text.Replace(',', '.') is var number && double.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? number : null;

    /// <summary><c>www.exemple.fr</c> → <c>https://www.exemple.fr</c>.</summary>
    public static string? Url(string text) => HostAndPath().IsMatch(text) ? $"https://{text}" : null;

    /// <summary><c>https://www.wikidata.org/wiki/Q166925</c> → <c>Q166925</c>.</summary>
    public static string? Wikidata(string text) => Item().Match(text) is { Success: true } match ? $"Q{match.Groups[1].Value}" : null;

    /// <summary><c>FR</c>, <c>fr_FR</c> → <c>fr</c>.</summary>
    public static string? Langue(string text) => text.Split('_', '-')[0].ToLowerInvariant() is { Length: 2 or 3 } code && code.All(char.IsAsciiLetter) && code != text ? code : null;

    /// <summary>The host of an address.</summary>
    public static string? Host(string text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Host.Contains('.', StringComparison.Ordinal) ? url.Host : null;

    /// <summary><c>Palmarès/2022</c> → <c>/palmares/2022/</c>.</summary>
    public static string? Route(string text)
    {
        text = Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url.AbsolutePath : text;
        var parts = text.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(p => Slug.Of(Path.GetExtension(p) is ".md" or ".html" ? Path.GetFileNameWithoutExtension(p) : p)).ToList();
        return parts.Count > 0 && parts.TrueForAll(p => p.Length > 0) && !text.Contains(':', StringComparison.Ordinal) ? $"/{string.Join('/', parts)}/" : null;
    }

    /// <summary>A code without its leading zero, or with letters in lower case or between guillemets.</summary>
    public static string? Insee(string text)
    {
        var code = string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        code = code.Length is 1 or 4 && code.All(char.IsAsciiDigit) ? $"0{code}" : code;
        return code != text && CodeGeo.TryParse(code, out _) ? code : null;
    }

    private static string? Iso(string year, string month, string day)
    {
        var iso = $"{year}-{month.PadLeft(2, '0')}{(day.Length > 0 ? $"-{day.PadLeft(2, '0')}" : string.Empty)}";
        return DatePartielle.TryParse(iso, out _) ? iso : null;
    }

    [GeneratedRegex("^(?<j>[0-9]{1,2})[/.-](?<m>[0-9]{1,2})[/.-](?<a>[0-9]{4})$")]
    private static partial Regex DayFirst();

    [GeneratedRegex("^(?<a>[0-9]{4})[/.-](?<m>[0-9]{1,2})[/.-](?<j>[0-9]{1,2})$")]
    private static partial Regex YearFirst();

    /// <summary>In the letters of an address: <c>le-1er-decembre-2020</c>.</summary>
    [GeneratedRegex("^(?:(?:[a-z]+-)??(?<j>[0-9]{1,2})(?:er)?-)?(?<m>[a-z]+)-(?<a>[0-9]{4})$")]
    private static partial Regex InWords();

    [GeneratedRegex("^(?<jour>[0-9/.-]+)[T ,à]+(?<h>[0-9]{1,2})(?:[h:](?<min>[0-9]{2})?)?(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:?[0-9]{2})?$")]
    private static partial Regex DateAndTime();

    [GeneratedRegex("^[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[a-z]{2,}(?:/[^ ]*)?$")]
    private static partial Regex HostAndPath();

    [GeneratedRegex("(?:^|[Qq])([1-9][0-9]*)$")]
    private static partial Regex Item();
}
