using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Binding.Contract;

/// <summary>What can be wrong with one key or one value, before it is held against the others (SG2xx).</summary>
internal static class ContractErrors
{
    /// <summary>A key that the contract does not have: a misspelt key is otherwise a silent loss.</summary>
    public static Diagnostic UnknownKey(YamlScalar key, YamlNode value, Shape shape, string? nearest) =>
        Error("SG201", key.Span, $"la clé « {key.Value} » est inconnue dans {shape.Nom}") with
        {
            Label = $"clés admises : {string.Join(", ", shape.Names)}",
            Hint = nearest is not null ? $"vouliez-vous écrire « {nearest} » ?"
                : GluedColon(key.Value, shape) is { } glued ? $"il manque un espace après « : » : écrivez « {glued} »"
                : value is not YamlScalar { IsNull: true } ? null
                : key.Value.All(char.IsAsciiDigit) ? "si c’est la suite d’un nombre, les décimales s’écrivent avec un point"
                : "si c’est la suite de la valeur précédente, mettez toute cette valeur entre guillemets droits",
        };

    /// <summary>Keys that stand at the level of the one that they belong to.</summary>
    public static Diagnostic KeysNotIndented(YamlScalar first, YamlScalar owner) =>
        Error("SG262", first.Span, $"« {first.Value} » va sous « {owner.Value} » : il lui manque un décalage") with
        {
            Label = "deux espaces de plus",
            Hint = $"décalez de deux espaces tout ce que contient « {owner.Value} »",
            Related = [new(owner.Span, $"« {owner.Value} » est ici, et vide")],
        };

    /// <summary>A key without which the mapping means nothing.</summary>
    public static Diagnostic MissingKey(SourceSpan span, string key, Shape shape) =>
        Error("SG202", span, $"il manque la clé « {key} » dans {shape.Nom}") with { Hint = $"ajoutez « {key}: … »" };

    /// <summary>An id that nothing of that kind has.</summary>
    public static Diagnostic UnknownReference(Located<string> id, Referent referent, IReadOnlyCollection<string> known)
    {
        var slug = Slug.Of(id.Value);
        slug = slug.StartsWith("ville-de-", StringComparison.Ordinal) ? slug["ville-de-".Length..] : slug;
        return Error(referent.Code, id.Span, $"{referent.Nom} « {id.Value} » n’existe pas") with
        {
            Hint = known.Contains(slug) ? $"écrivez « {slug} »"
                : NearestWord.Suggest(id.Value, known)
                ?? (id.Value.AsSpan().ContainsAny(' ', ';') && id.Value.Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries).All(known.Contains)
                    ? "séparez les ids par des virgules" : $"les ids admis sont dans {referent.DefinedIn}"),
        };
    }

    /// <summary>A list, a mapping or a text where another was expected.</summary>
    public static Diagnostic WrongKind(YamlNode node, string expected, Asked asked) =>
        Error("SG209", node.Span, $"« {asked.Key} » : il faut {expected} ; lu ici : {node.Kind}") with
        {
            Hint = node is YamlScalar { IsNull: true } ? "ôtez le tiret, ou écrivez une valeur après lui" : asked.ForExample,
        };

    /// <summary>A key with nothing after it.</summary>
    public static Diagnostic EmptyValue(SourceSpan span, string key, bool isRequired) =>
        Error("SG210", span, $"la clé « {key} » est vide") with
        {
            Hint = isRequired ? "donnez-lui une valeur : elle est indispensable" : "ce qui n’est pas connu ne s’écrit pas : ôtez la clé, ou donnez-lui une valeur",
        };

    /// <summary>A text that is no date.</summary>
    public static Diagnostic BadDate(Located<string> text) =>
        Error("SG211", text.Span, $"« {text.Value} » n’est pas une date") with
        {
            Label = "attendu : AAAA-MM-JJ, AAAA-MM ou AAAA",
            Hint = Guess.Date(text.Value) is { } meant ? $"écrivez {meant}" : "par exemple 2022-11-08 pour le 8 novembre 2022",
        };

    /// <summary>A text that is no address of the web.</summary>
    public static Diagnostic BadUrl(Located<string> text) =>
        Error("SG212", text.Span, $"« {text.Value} » n’est pas une adresse complète") with
        {
            Label = "attendu : https://…",
            Hint = Guess.Url(text.Value) is { } meant ? $"écrivez {meant}" : null,
        };

    /// <summary>An id that could not stand in an address.</summary>
    public static Diagnostic BadId(Located<string> text) =>
        Error("SG213", text.Span, $"« {text.Value} » n’est pas un id") with
        {
            Label = "lettres minuscules sans accent, chiffres, traits d’union",
            Hint = Slug.Of(text.Value) is { Length: > 0 } slug ? $"par exemple « {slug} »" : null,
        };

    /// <summary>A text that is no number.</summary>
    public static Diagnostic BadNumber(Located<string> text, string what, string expected, string? meant) =>
        Error("SG214", text.Span, $"« {text.Value} » n’est pas {what}") with { Label = $"attendu : {expected}", Hint = meant is null ? null : $"écrivez {meant}" };

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
            Hint = "donnez un autre id à l’un des deux",
            Related = [new(first, "première définition")],
        };

    /// <summary>A text that cannot be an INSEE code.</summary>
    public static Diagnostic BadInsee(Located<string> text, string what, string expected) =>
        Error("SG218", text.Span, $"« {text.Value} » n’est pas {what}") with
        {
            Label = $"attendu : {expected}",
            Hint = Guess.Insee(text.Value) is not { } meant ? null
                : text.Value.All(char.IsAsciiDigit) ? $"un zéro manque peut-être en tête : \"{meant}\", entre guillemets"
                : $"écrivez \"{meant}\", entre guillemets",
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
    public static Diagnostic NotARange(SourceSpan span, string key, string single, bool isEmpty) =>
        Error("SG241", span, $"« {key} » demande au moins deux valeurs différentes") with
        {
            Hint = isEmpty ? "ôtez la clé : ce qui n’est pas connu ne s’écrit pas" : $"si une seule est possible, écrivez « {single}: … »",
        };

    /// <summary>A name after <c>deduit</c> that is no key of the mapping.</summary>
    public static Diagnostic UnknownDeduction(Located<string> text, bool isKnown, IEnumerable<string> keys) =>
        Error("SG225", text.Span, $"« {text.Value} » n’est pas une clé qui puisse être déduite ici") with
        {
            Hint = isKnown ? "cette clé n’est pas écrite dans ce bloc : il n’y a rien à déduire" : NearestWord.Suggest(text.Value, keys) ?? "écrivez le nom d’une clé de ce bloc, ou « edition » pour l’année elle-même",
        };

    /// <summary>A text that is no moment.</summary>
    public static Diagnostic BadMoment(Located<string> text) =>
        Error("SG226", text.Span, $"« {text.Value} » n’est ni une date ni une date avec l’heure") with
        {
            Label = "attendu : AAAA-MM-JJ ou AAAA-MM-JJTHH:MM",
            Hint = Guess.Moment(text.Value) is { } meant ? $"écrivez {meant}" : "par exemple 2025-11-19T18:00, à l’heure du site",
        };

    /// <summary>A time zone that the IANA database does not have.</summary>
    public static Diagnostic UnknownZone(Located<string> text) =>
        Error("SG227", text.Span, $"le fuseau « {text.Value} » n’existe pas") with { Hint = "par exemple Europe/Paris" };

    /// <summary>A path that is no address of the site.</summary>
    public static Diagnostic BadRoute(Located<string> text) =>
        Error("SG229", text.Span, $"« {text.Value} » n’est pas une adresse de ce site") with
        {
            Label = "attendu : /dossier/page/, en minuscules sans accent ni espace",
            Hint = Guess.Route(text.Value) is { } meant ? $"par exemple {meant}" : null,
        };

    /// <summary>A text that has not the form of what it stands for: an e-mail address, a Wikidata item, a licence.</summary>
    public static Diagnostic Malformed(Located<string> text, string what, string expected, string? meant) =>
        Error("SG234", text.Span, $"« {text.Value} » n’est pas {what}") with { Label = $"attendu : {expected}", Hint = meant is null ? null : $"écrivez {meant}" };

    /// <summary>A number that cannot be.</summary>
    public static Diagnostic OutOfRange(Located<string> text, string key, string bounds) =>
        Error("SG235", text.Span, $"« {key} » : {text.Value} n’est pas possible") with { Label = $"attendu : {bounds}" };

    /// <summary>A sign without a width, or a space that is none, in a value that is not a sentence; quotes around it count in its place.</summary>
    public static Diagnostic InvisibleInValue(Located<string> text, int index) =>
        Error("SG236", text.Span.At(index + (text.Span.Length == text.Value.Length + 2 ? 1 : 0)), $"caractère invisible (U+{(int)text.Value[index]:X4}) dans « {text.Value} »") with
        {
            Label = "caractère invisible",
            Hint = $"effacez-le : « {Invisible.RemoveFrom(text.Value)} »",
        };

    /// <summary>« niveau:5 » as « niveau: 5 », when what stands before the colon is a key.</summary>
    private static string? GluedColon(string key, Shape shape) =>
        key.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && shape.Knows(key[..colon]) ? $"{key[..colon]}: {key[(colon + 1)..]}" : null;

    private static Diagnostic Error(string code, SourceSpan span, string message) => new(code, Severity.Error, span, message);
}
