using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net.Mail;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding.Contract;

/// <summary>The kinds of values that the data contract has.</summary>
internal static partial class Kinds
{
    // Bodies of expressions: those that decide end in \z, because « $ » also matches before a last line feed; those of the schemas
    // end in « $ », because ECMA-262 has no \z.
    private const string IdPattern = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private const string CodePattern = "[0-9]{2,3}|2[AB]|(?:[0-9]{2}|2[AB])[0-9]{3}";
    private const string RoutePattern = "/(?:[a-z0-9_-][a-z0-9._-]*/)*(?:[a-z0-9_-][a-z0-9._-]*)?";
    private const string WikidataPattern = "Q[1-9][0-9]*";
    private const string BaseUrlPattern = "https?://[A-Za-z0-9.:-]+(?:/[A-Za-z0-9._~-]+)*/?";
    private const string HostPattern = "[a-z0-9-]+(?:\\.[a-z0-9-]+)+";

    /// <summary>BCP 47 (RFC 5646), as far as a site in one language needs it.</summary>
    private const string LanguePattern = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*";

    /// <summary>The <c>idstring</c> of SPDX 3.0, annex B.</summary>
    private const string LicencePattern = "[A-Za-z0-9.-]+\\+?";

    public static readonly ValueKind<string> Text = new TextKind();

    /// <summary>A year, in four digits.</summary>
    public static readonly ValueKind<int> Annee = Integer(1900, 2100);

    public static readonly ValueKind<string> Id = Matching(IdRegex(), IdPattern, "lettres minuscules sans accent, chiffres, traits d’union", (text, _) => ContractErrors.BadId(text));

    public static readonly ValueKind<string> Langue = Malformed(LangueRegex(), LanguePattern, "un code de langue", "fr, par exemple", Guess.Langue);
    public static readonly ValueKind<string> Licence = Malformed(LicenceRegex(), LicencePattern, "un identifiant SPDX de licence", "etalab-2.0 ou CC-BY-4.0, par exemple", _ => null);
    public static readonly ValueKind<string> Wikidata = Malformed(WikidataRegex(), WikidataPattern, "un identifiant Wikidata", "la lettre Q suivie d’un nombre", Guess.Wikidata);
    public static readonly ValueKind<string> Host = Malformed(HostRegex(), HostPattern, "un nom d’hôte", "statique.example.org, sans https:// ni chemin", Guess.Host);

    public static readonly ValueKind<string> Courriel = new ScalarKind<string>(
        TryParseCourriel, (text, _) => ContractErrors.Malformed(text, "une adresse de courriel", "nom@domaine.fr", null), () => new() { ["type"] = "string", ["format"] = "email" });

    /// <summary>A path of the site: <c>/dossier/page/</c>.</summary>
    public static readonly ValueKind<string> Route = Matching(RouteRegex(), RoutePattern, "/dossier/page/, en minuscules sans accent ni espace", (text, _) => ContractErrors.BadRoute(text));

    public static readonly ValueKind<Uri> Url = new ScalarKind<Uri>(
        TryParseUrl, (text, _) => ContractErrors.BadUrl(text), () => Pattern("https?://[^ ]+", "https://…"));

    public static readonly ValueKind<DatePartielle> Date = new ScalarKind<DatePartielle>(
        DatePartielle.TryParse, (text, _) => ContractErrors.BadDate(text), () => TextOrYear("[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?", "AAAA-MM-JJ, AAAA-MM ou AAAA"));

    public static readonly ValueKind<Moment> Moment = new ScalarKind<Moment>(
        Model.Moment.TryParse, (text, _) => ContractErrors.BadMoment(text), () => Pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?)?", "AAAA-MM-JJ ou AAAA-MM-JJTHH:MM"));

    /// <summary>The address that those of all pages begin with.</summary>
    public static readonly ValueKind<Uri> BaseUrl = new ScalarKind<Uri>(
        TryParseBaseUrl,
        (text, _) => TryParseUrl(text.Value, out Uri? _)
            ? ContractErrors.Malformed(text, "une adresse de site", "https://exemple.fr/ ou https://exemple.fr/dossier/", null)
            : ContractErrors.BadUrl(text),
        () => Pattern(BaseUrlPattern, "https://exemple.fr/ ou https://exemple.fr/dossier/"));

    /// <summary>An address that is only asked for over TLS.</summary>
    public static readonly ValueKind<Uri> UrlHttps = new ScalarKind<Uri>(
        TryParseUrlHttps, (text, _) => ContractErrors.Malformed(text, "une adresse en https", "https://…", null), () => Pattern("https://[^ ]+", "https://…"));

    /// <summary>Where a weakness is reported: by mail, or on a page.</summary>
    public static readonly ValueKind<Uri> ContactDeSecurite = new ScalarKind<Uri>(
        TryParseContactDeSecurite,
        (text, _) => ContractErrors.Malformed(text, "un contact de sécurité", "mailto:nom@domaine.fr ou https://…", TryParseCourriel(text.Value, out var courriel) ? $"mailto:{courriel}" : null),
        () => Pattern("mailto:[^ @]+@[^ @]+|https://[^ ]+", "mailto:nom@domaine.fr ou https://…"));

    /// <summary>A day, known whole.</summary>
    public static readonly ValueKind<DateOnly> Jour = new ScalarKind<DateOnly>(
        TryParseJour, (text, _) => ContractErrors.Malformed(text, "un jour", "AAAA-MM-JJ", null), () => Pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}", "AAAA-MM-JJ"));

    /// <summary>A time zone of the IANA database.</summary>
    public static readonly ValueKind<string> Fuseau = new ScalarKind<string>(TryParseFuseau, (text, _) => ContractErrors.UnknownZone(text), () => new() { ["type"] = "string" });

    public static readonly ValueKind<CodeGeo> Insee = new ScalarKind<CodeGeo>(
        CodeGeo.TryParse,
        (text, _) => ContractErrors.BadInsee(text, "un code INSEE", "5 caractères pour une commune (« 01053 », « 2A004 »), 2 ou 3 pour un département ou une région"),
        () => Pattern(CodePattern, "un code INSEE entre guillemets, avec ses zéros de tête"));

    /// <summary>The code of a département or a région.</summary>
    public static readonly ValueKind<string> CodeDeLieu = new ScalarKind<string>(
        TryParseCodeDeLieu,
        (text, _) => ContractErrors.BadInsee(text, "un code de département ni de région", "deux ou trois caractères (« 80 », « 2A », « 974 »)"),
        () => Pattern("[0-9]{2,3}|2[AB]", "un code de département ou de région entre guillemets"));

    public static readonly ValueKind<Siren> Siren = new ScalarKind<Siren>(
        Model.Siren.TryParse, (text, _) => ContractErrors.BadSiren(text), () => Pattern("[0-9]{9}", "neuf chiffres entre guillemets, sans espace"));

    public static readonly ValueKind<bool> Boolean = Choice(("oui", true), ("non", false), ("true", true), ("false", false));

    public static readonly ValueKind<string> Territoire = new ReferenceKind(Referent.Territoire.Key);
    public static readonly ValueKind<string> Mention = new ReferenceKind(Referent.Mention.Key);
    public static readonly ValueKind<string> Source = new ReferenceKind(Referent.Source.Key);
    public static readonly ValueKind<string> Echelle = new ReferenceKind(Referent.Echelle.Key);
    public static readonly ValueKind<string> Grille = new ReferenceKind(Referent.Grille.Key);

    /// <summary>A level of whatever scale: an edition's own scale decides.</summary>
    public static readonly ValueKind<string> Niveau = new ReferenceKind("niveau");

    /// <summary>A whole number between two bounds, included.</summary>
    public static ValueKind<int> Integer(int least, int most) => new NumberKind<int>(least, most, NumberStyles.AllowLeadingSign, "integer");

    /// <summary>A number with decimals between two bounds, included.</summary>
    public static ValueKind<double> Number(double least, double most) =>
        new NumberKind<double>(least, most, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, "number");

    /// <summary>One of a few words.</summary>
    public static ValueKind<T> Choice<T>(params ImmutableArray<(string Word, T Value)> choices)
        where T : struct
    {
        var table = choices.ToDictionary(c => c.Word, c => c.Value, StringComparer.Ordinal);
        return new ScalarKind<T>(
            table.TryGetValue,
            (text, key) => ContractErrors.UnknownValue(text, key, choices.Select(c => c.Word)),
            () => new() { ["enum"] = new JsonArray([.. choices.Select(c => (JsonNode)c.Word)]) });
    }

    /// <summary>One of a few words that mean themselves.</summary>
    public static ValueKind<string> Word(params ImmutableArray<string> words) => new ScalarKind<string>(
        (string text, [NotNullWhen(true)] out string? word) => (word = words.Contains(text) ? text : null) is not null,
        (text, key) => ContractErrors.UnknownValue(text, key, words),
        () => new() { ["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w)]) });

    public static ValueKind<ImmutableArray<Located<T>>> ListOf<T>(ValueKind<T> item) => new ListKind<T>(item);

    public static ValueKind<ImmutableArray<Located<T>>> OneOrMore<T>(ValueKind<T> item) => new OneOrMoreKind<T>(item);

    public static ValueKind<ImmutableArray<Entry<T>>> MapOf<T>(ValueKind<string> id, ValueKind<T> value) => new MapKind<T>(id, value);

    public static ValueKind<MapReader> Mapping(Shape shape) => new MappingKind(shape);

    public static ValueKind<ImmutableArray<Located<MapReader>>> Mappings(Shape shape) => ListOf(Mapping(shape));

    /// <summary>Whether a path can be an address of the site.</summary>
    public static bool IsRoute(string path) => RouteRegex().IsMatch(path);

    private static ScalarKind<string> Matching(Regex regex, string pattern, string expected, Func<Located<string>, string, Diagnostic> error) => new(
        (string text, [NotNullWhen(true)] out string? value) => (value = regex.IsMatch(text) ? text : null) is not null, error, () => Pattern(pattern, expected));

    private static ScalarKind<string> Malformed(Regex regex, string pattern, string what, string expected, Func<string, string?> guess) =>
        Matching(regex, pattern, expected, (text, _) => ContractErrors.Malformed(text, what, expected, guess(text.Value)));

    /// <summary>A text of a form, with what an editor says when it has not that form (an extension that editors of YAML and JSON know).</summary>
    private static JsonObject Pattern(string pattern, string expected) =>
        new() { ["type"] = "string", ["pattern"] = $"^(?:{pattern})$", ["patternErrorMessage"] = $"attendu : {expected}" };

    /// <summary>A year alone is a number to an editor, which reads YAML by its own rules.</summary>
    private static JsonObject TextOrYear(string pattern, string expected)
    {
        var schema = Pattern(pattern, expected);
        schema["type"] = new JsonArray("string", "integer");
        return schema;
    }

    private static bool TryParseCourriel(string text, [NotNullWhen(true)] out string? value)
    {
        value = MailAddress.TryCreate(text, out var address) && address.Address == text && address.Host.Contains('.', StringComparison.Ordinal) ? text : null;
        return value is not null;
    }

    private static bool TryParseUrl(string text, [NotNullWhen(true)] out Uri? url)
    {
        url = Uri.TryCreate(text, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https" && !text.AsSpan().ContainsAny(' ', '\t', '\n') ? parsed : null;
        return url is not null;
    }

    private static bool TryParseUrlHttps(string text, [NotNullWhen(true)] out Uri? url)
    {
        url = TryParseUrl(text, out var parsed) && parsed.Scheme == Uri.UriSchemeHttps ? parsed : null;
        return url is not null;
    }

    private static bool TryParseContactDeSecurite(string text, [NotNullWhen(true)] out Uri? contact)
    {
        const string Mailto = "mailto:";
        contact = text.StartsWith(Mailto, StringComparison.Ordinal)
            ? TryParseCourriel(text[Mailto.Length..], out _) && Uri.TryCreate(text, UriKind.Absolute, out var courriel) ? courriel : null
            : TryParseUrlHttps(text, out var url) ? url : null;
        return contact is not null;
    }

    private static bool TryParseJour(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool TryParseBaseUrl(string text, [NotNullWhen(true)] out Uri? url)
    {
        url = BaseUrlRegex().IsMatch(text) && TryParseUrl(text, out var parsed) ? parsed : null;
        return url is not null;
    }

    private static bool TryParseFuseau(string text, [NotNullWhen(true)] out string? fuseau)
    {
        fuseau = DateTimeZoneProviders.Tzdb.GetZoneOrNull(text) is null ? null : text;
        return fuseau is not null;
    }

    private static bool TryParseCodeDeLieu(string text, [NotNullWhen(true)] out string? code)
    {
        code = text.Length <= 3 && CodeGeo.TryParse(text, out _) ? text : null;
        return code is not null;
    }

    [GeneratedRegex("^(?:" + IdPattern + ")\\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdRegex();

    [GeneratedRegex("^(?:" + RoutePattern + ")\\z", RegexOptions.CultureInvariant)]
    private static partial Regex RouteRegex();

    [GeneratedRegex("^(?:" + LanguePattern + ")\\z", RegexOptions.CultureInvariant)]
    private static partial Regex LangueRegex();

    [GeneratedRegex("^(?:" + LicencePattern + ")\\z", RegexOptions.CultureInvariant)]
    private static partial Regex LicenceRegex();

    [GeneratedRegex("^(?:" + WikidataPattern + ")\\z", RegexOptions.CultureInvariant)]
    private static partial Regex WikidataRegex();

    [GeneratedRegex("^(?:" + BaseUrlPattern + ")\\z", RegexOptions.CultureInvariant)]
    private static partial Regex BaseUrlRegex();

    [GeneratedRegex("^(?:" + HostPattern + ")\\z", RegexOptions.CultureInvariant)]
    private static partial Regex HostRegex();
}
