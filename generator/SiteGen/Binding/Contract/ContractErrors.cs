using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Binding.Contract;

/// <summary>What can be wrong with one key or one value, before it is held against the others (SG2xx).</summary>
internal static class ContractErrors
{
    /// <summary>A key that the contract does not have: a misspelt key is otherwise a silent loss.</summary>
    public static Diagnostic UnknownKey(YamlScalar key, Shape shape) =>
        Error("SG201", key.Span, $"la clé « {key.Value} » est inconnue dans {shape.Nom}") with
        {
            Label = $"clés admises : {string.Join(", ", shape.Names)}",
            Hint = NearestWord.Suggest(key.Value, shape.Names),
        };

    /// <summary>A key without which the mapping means nothing.</summary>
    public static Diagnostic MissingKey(SourceSpan span, string key, Shape shape) =>
        Error("SG202", span, $"il manque la clé « {key} » dans {shape.Nom}") with { Hint = $"ajoutez « {key}: … »" };

    /// <summary>An id that nothing of that kind has.</summary>
    public static Diagnostic UnknownReference(Located<string> id, Referent referent, IEnumerable<string> known) =>
        Error(referent.Code, id.Span, $"{referent.Nom} « {id.Value} » n’existe pas") with
        {
            Hint = NearestWord.Suggest(id.Value, known) ?? $"les ids admis sont dans {referent.DefinedIn}",
        };

    /// <summary>A list, a mapping or a text where another was expected.</summary>
    public static Diagnostic WrongKind(YamlNode node, string expected, string what) =>
        Error("SG209", node.Span, $"« {what} » : il faut {expected} ; lu ici : {node.Kind}");

    /// <summary>A key with nothing after it.</summary>
    public static Diagnostic EmptyValue(SourceSpan span, string key) =>
        Error("SG210", span, $"la clé « {key} » est vide") with
        {
            Hint = "ce qui n’est pas connu ne s’écrit pas : ôtez la clé, ou donnez-lui une valeur",
        };

    /// <summary>A text that is no date.</summary>
    public static Diagnostic BadDate(Located<string> text) =>
        Error("SG211", text.Span, $"« {text.Value} » n’est pas une date") with
        {
            Label = "attendu : AAAA-MM-JJ, AAAA-MM ou AAAA",
            Hint = "par exemple 2022-11-08 pour le 8 novembre 2022",
        };

    /// <summary>A text that is no address of the web.</summary>
    public static Diagnostic BadUrl(Located<string> text) =>
        Error("SG212", text.Span, $"« {text.Value} » n’est pas une adresse complète") with
        {
            Label = "attendu : https://…",
        };

    /// <summary>An id that could not stand in an address.</summary>
    public static Diagnostic BadId(Located<string> text) =>
        Error("SG213", text.Span, $"« {text.Value} » n’est pas un id") with
        {
            Label = "lettres minuscules sans accent, chiffres, traits d’union",
            Hint = Slug.Of(text.Value) is { Length: > 0 } slug ? $"par exemple « {slug} »" : null,
        };

    /// <summary>A text that is no number.</summary>
    public static Diagnostic BadNumber(Located<string> text, string what, string expected) =>
        Error("SG214", text.Span, $"« {text.Value} » n’est pas {what}") with
        {
            Label = $"attendu : {expected}",
            Hint = double.TryParse(text.Value.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
                && text.Value.Contains(',', StringComparison.Ordinal) ? $"par exemple {text.Value.Replace(',', '.')}" : null,
        };

    /// <summary>A word that is none of those expected.</summary>
    public static Diagnostic UnknownValue(Located<string> text, string key, IEnumerable<string> known)
    {
        var words = known.ToList();
        return Error("SG215", text.Span, $"« {text.Value} » n’est pas une valeur de « {key} »") with
        {
            Label = $"valeurs admises : {string.Join(", ", words)}",
            Hint = NearestWord.Suggest(text.Value, words),
        };
    }

    /// <summary>Two things of one kind with the same id.</summary>
    public static Diagnostic DuplicateId(Located<string> second, SourceSpan first, string what) =>
        Error("SG216", second.Span, $"l’id « {second.Value} » désigne déjà {what}") with
        {
            Label = "deuxième définition",
            Related = [new(first, "première définition")],
        };

    /// <summary>A text that cannot be an INSEE code.</summary>
    public static Diagnostic BadInsee(Located<string> text) =>
        Error("SG218", text.Span, $"« {text.Value} » n’est pas un code INSEE") with
        {
            Label = "attendu : 5 caractères pour une commune (« 01053 », « 2A004 »), 2 ou 3 pour un département ou une région",
            Hint = text.Value.Length is 1 or 4 && text.Value.All(char.IsAsciiDigit) ? $"un zéro manque peut-être en tête : \"0{text.Value}\", entre guillemets" : null,
        };

    /// <summary>A text that cannot be a SIREN number; a SIRET holds one.</summary>
    public static Diagnostic BadSiren(Located<string> text)
    {
        var digits = string.Concat(text.Value.Where(c => !char.IsWhiteSpace(c)));
        var isPlain = text.Value.Length == 9 && text.Value.All(char.IsAsciiDigit);
        var meant = !isPlain && digits.Length is 9 or 14 && Siren.TryParse(digits[..9], out var siren) ? siren.Value : null;
        return Error("SG219", text.Span, $"« {text.Value} » n’est pas un numéro SIREN") with
        {
            Label = isPlain ? "la clé de contrôle (Luhn) est fausse : un chiffre est erroné" : "attendu : neuf chiffres, sans espace",
            Hint = meant is null ? null
                : digits.Length == 14 ? $"c’est un SIRET ; le SIREN en est les neuf premiers chiffres : \"{meant}\""
                : $"écrivez \"{meant}\"",
        };
    }

    /// <summary>Two keys that say the same thing in two ways.</summary>
    public static Diagnostic ExclusiveKeys(SourceSpan second, SourceSpan first, string one, string other) =>
        Error("SG224", second, $"« {one} » et « {other} » ne vont pas ensemble") with
        {
            Hint = "gardez une seule des deux clés",
            Related = [new(first, $"« {one} » est ici")],
        };

    /// <summary>A range of one value, or one that names a value twice.</summary>
    public static Diagnostic NotARange(SourceSpan span, string key, string single) =>
        Error("SG241", span, $"« {key} » demande au moins deux valeurs différentes") with { Hint = $"si une seule est possible, écrivez « {single}: … »" };

    /// <summary>A name after <c>deduit</c> that is no key of the mapping.</summary>
    public static Diagnostic UnknownDeduction(Located<string> text, IEnumerable<string> keys) =>
        Error("SG225", text.Span, $"« {text.Value} » n’est pas une clé qui puisse être déduite ici") with
        {
            Hint = NearestWord.Suggest(text.Value, keys) ?? "écrivez le nom d’une clé de ce bloc, ou « edition » pour l’année elle-même",
        };

    /// <summary>A text that is no moment.</summary>
    public static Diagnostic BadMoment(Located<string> text) =>
        Error("SG226", text.Span, $"« {text.Value} » n’est ni une date ni une date avec l’heure") with
        {
            Label = "attendu : AAAA-MM-JJ ou AAAA-MM-JJTHH:MM",
        };

    /// <summary>A time zone that the IANA database does not have.</summary>
    public static Diagnostic UnknownZone(Located<string> text) =>
        Error("SG227", text.Span, $"le fuseau « {text.Value} » n’existe pas") with { Hint = "par exemple Europe/Paris" };

    /// <summary>A path that is no address of the site.</summary>
    public static Diagnostic BadRoute(Located<string> text) =>
        Error("SG229", text.Span, $"« {text.Value} » n’est pas une adresse de ce site") with
        {
            Label = "attendu : /dossier/page/, en minuscules sans accent ni espace",
        };

    /// <summary>A text that has not the form of what it stands for: an e-mail address, a Wikidata item, a licence.</summary>
    public static Diagnostic Malformed(Located<string> text, string what, string expected) =>
        Error("SG234", text.Span, $"« {text.Value} » n’est pas {what}") with { Label = $"attendu : {expected}" };

    /// <summary>A number that cannot be.</summary>
    public static Diagnostic OutOfRange(Located<string> text, string key, string bounds) =>
        Error("SG235", text.Span, $"« {key} » : {text.Value} n’est pas possible") with { Label = $"attendu : {bounds}" };

    private static Diagnostic Error(string code, SourceSpan span, string message) => new(code, Severity.Error, span, message);
}
