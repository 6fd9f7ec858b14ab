using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Binding;

/// <summary>What can be wrong with the meaning of the data (SG2xx).</summary>
internal static class DataErrors
{
    /// <summary>A key that the contract does not have: a misspelt key is otherwise a silent loss.</summary>
    public static Diagnostic UnknownKey(YamlScalar key, Shape shape) =>
        Error("SG201", key.Span, $"la clé « {key.Value} » est inconnue dans {shape.Nom}") with
        {
            Label = $"clés admises : {string.Join(", ", shape.Keys)}",
            Hint = DidYouMean(key.Value, shape.Keys),
        };

    /// <summary>A key without which the mapping means nothing.</summary>
    public static Diagnostic MissingKey(SourceSpan span, string key, Shape shape) =>
        Error("SG202", span, $"il manque la clé « {key} » dans {shape.Nom}") with { Hint = $"ajoutez « {key}: … »" };

    /// <summary>An award or a total names a level that the edition's scale does not have.</summary>
    public static Diagnostic UnknownNiveau(Located<string> niveau, Echelle echelle) =>
        Error("SG203", niveau.Span, $"le niveau « {niveau.Value} » n’existe pas dans l’échelle « {echelle.Id} »") with
        {
            Label = $"niveaux admis : {string.Join(", ", echelle.Niveaux.Select(n => n.Id))}",
            Hint = $"l’échelle est définie en {echelle.Span.File}:{echelle.Span.Line}",
            Related = [new(echelle.Span, "l’échelle de cette édition")],
        };

    /// <summary>An id that nothing of that kind has.</summary>
    public static Diagnostic UnknownReference(Located<string> id, ReferenceKind kind, IEnumerable<string> known)
    {
        var nearest = NearestWord.Of(id.Value, known);
        return Error(kind.Code, id.Span, $"{kind.Nom} « {id.Value} » n’existe pas") with
        {
            Hint = nearest is null ? $"les ids admis sont dans {kind.DefinedIn}" : $"vouliez-vous écrire « {nearest} » ?",
        };
    }

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
    public static Diagnostic BadNumber(Located<string> text, string expected) =>
        Error("SG214", text.Span, $"« {text.Value} » n’est pas {expected}");

    /// <summary>A word that is none of those expected.</summary>
    public static Diagnostic UnknownValue(Located<string> text, string key, IEnumerable<string> known)
    {
        var words = known.ToList();
        return Error("SG215", text.Span, $"« {text.Value} » n’est pas une valeur de « {key} »") with
        {
            Label = $"valeurs admises : {string.Join(", ", words)}",
            Hint = DidYouMean(text.Value, words),
        };
    }

    /// <summary>Two things of one kind with the same id.</summary>
    public static Diagnostic DuplicateId(Located<string> second, SourceSpan first, string what) =>
        Error("SG216", second.Span, $"l’id « {second.Value} » désigne déjà {what}") with
        {
            Label = "deuxième définition",
            Hint = $"la première est en {first}",
            Related = [new(first, "première définition")],
        };

    /// <summary>The same mention twice for one territory in one edition.</summary>
    public static Diagnostic DuplicateMention(SourceSpan second, SourceSpan first, Mention mention, Territoire territoire) =>
        Error("SG233", second, $"la mention « {mention.Id} » est déjà donnée à « {territoire.Id} » dans cette édition") with
        {
            Label = "deuxième fois",
            Hint = $"la première fois est en {first}",
            Related = [new(first, "première fois")],
        };

    /// <summary>Two files for one year.</summary>
    public static Diagnostic DuplicateEdition(Edition second, Edition first) =>
        Error("SG232", second.Span, $"l’année {second.Annee} a déjà une édition") with
        {
            Label = "deuxième édition",
            Hint = $"la première est en {first.Span}",
            Related = [new(first.Span, "première édition")],
        };

    /// <summary>A territory twice among the laureates of an edition.</summary>
    public static Diagnostic DuplicateLaureat(Located<string> second, SourceSpan first) =>
        Error("SG217", second.Span, $"le territoire « {second.Value} » est déjà lauréat de cette édition") with
        {
            Label = "deuxième fois",
            Hint = $"la première fois est en {first}",
            Related = [new(first, "première fois")],
        };

    /// <summary>A text that cannot be an INSEE code.</summary>
    public static Diagnostic BadInsee(Located<string> text) =>
        Error("SG218", text.Span, $"« {text.Value} » n’est pas un code INSEE") with
        {
            Label = "attendu : 5 caractères pour une commune (« 01053 », « 2A004 »), 2 ou 3 pour un département ou une région",
            Hint = text.Value.Length == 4 ? $"un zéro manque peut-être en tête : \"0{text.Value}\", entre guillemets" : null,
        };

    /// <summary>A text that cannot be a SIREN number.</summary>
    public static Diagnostic BadSiren(Located<string> text) =>
        Error("SG219", text.Span, $"« {text.Value} » n’est pas un numéro SIREN") with
        {
            Label = text.Value.Length == 9 ? "la clé de contrôle (Luhn) est fausse : un chiffre est erroné" : "attendu : neuf chiffres",
        };

    /// <summary>A point that lies nowhere in France.</summary>
    public static Diagnostic PointOutsideFrance(SourceSpan span, double lat, double lon, bool swapped) =>
        Error("SG220", span, FormattableString.Invariant($"le point {lat}, {lon} n’est pas en France")) with
        {
            Hint = swapped ? "la latitude et la longitude semblent inversées" : "lat est la latitude (41 à 51 en métropole), lon la longitude (−5 à 10)",
        };

    /// <summary>Totals that the list contradicts.</summary>
    public static Diagnostic TotalContradicts(SourceSpan span, string what, int announced, int listed, bool complete) =>
        Error("SG221", span, $"{what} : {announced} selon les totaux, {listed} dans la liste") with
        {
            Hint = complete
                ? "une liste complète doit avoir le compte : corrigez le total ou la liste, ou écrivez « liste: partielle »"
                : "une liste partielle ne peut pas dépasser le total",
        };

    /// <summary>An edition whose file bears another year.</summary>
    public static Diagnostic YearIsNotFileName(SourceSpan span, int annee, string file) =>
        Error("SG222", span, $"l’année {annee} n’est pas celle du nom du fichier {file}") with
        {
            Hint = "le fichier d’une édition se nomme AAAA.yaml",
        };

    /// <summary>A published edition that does not say whether its list is whole.</summary>
    public static Diagnostic MissingListe(SourceSpan span) =>
        Error("SG223", span, "une édition publiée doit dire si sa liste est complète") with
        {
            Hint = "ajoutez « liste: complete » ou « liste: partielle »",
        };

    /// <summary>A laureate with a level and a range.</summary>
    public static Diagnostic NiveauAndRange(SourceSpan span) =>
        Error("SG224", span, "« niveau » et « niveau-parmi » ne vont pas ensemble") with
        {
            Hint = "gardez « niveau » s’il est connu, « niveau-parmi » sinon",
        };

    /// <summary>A name after <c>deduit</c> that is no key of the mapping.</summary>
    public static Diagnostic UnknownDeduction(Located<string> text, IEnumerable<string> keys) =>
        Error("SG225", text.Span, $"« {text.Value} » n’est pas une clé qui puisse être déduite ici") with
        {
            Hint = DidYouMean(text.Value, keys) ?? "écrivez le nom d’une clé de ce bloc, ou « edition » pour l’année elle-même",
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

    /// <summary>A mention given to a territory that is not a laureate of the edition.</summary>
    public static Diagnostic MentionWithoutLabel(Located<string> territoire) =>
        Error("SG228", territoire.Span, $"la mention va à « {territoire.Value} », qui n’est pas parmi les lauréats de cette édition") with
        {
            Hint = "ajoutez le territoire à « laureats », sans « niveau » si le niveau n’est pas connu",
        };

    /// <summary>A path that is no address of the site.</summary>
    public static Diagnostic BadRoute(Located<string> text) =>
        Error("SG229", text.Span, $"« {text.Value} » n’est pas une adresse de ce site") with
        {
            Label = "attendu : /dossier/page/, en minuscules sans accent ni espace",
        };

    /// <summary>A reference list without the columns that are looked for, or with a code twice.</summary>
    public static Diagnostic BadList(SourceSpan span) =>
        Error("SG231", span, "cette liste doit avoir les colonnes code et nom, et chaque code une seule fois");

    /// <summary>Outlines that are no GeoJSON.</summary>
    public static Diagnostic BadOutlines(SourceSpan span) =>
        Error("SG230", span, "ce fichier n’est pas une FeatureCollection GeoJSON de départements (propriétés code, nom, region)");

    /// <summary>A legal fact that the law wants on the site.</summary>
    public static Diagnostic MissingLegalFact(SourceSpan span, FaitLegal fact) =>
        Warning("SG250", span, $"il manque {fact.Designation} : la page des mentions légales le dit") with
        {
            Hint = $"renseignez « editeur: {{{fact.Key}: …}} »",
        };

    /// <summary>A territory that no edition names.</summary>
    public static Diagnostic NeverLabelled(Territoire territoire) =>
        Warning("SG251", territoire.Span, $"le territoire « {territoire.Id} » n’est lauréat d’aucune édition");

    /// <summary>A source that no fact cites.</summary>
    public static Diagnostic UnusedSource(Reference source) =>
        Warning("SG252", source.Span, $"la source « {source.Id} » n’est citée nulle part");

    /// <summary>A ceremony after the results that it is meant to announce.</summary>
    public static Diagnostic CeremonyAfterResults(SourceSpan span, DatePartielle remise, DateOnly resultats) =>
        Warning("SG253", span, FormattableString.Invariant($"la remise ({remise}) a lieu après les résultats ({resultats:yyyy-MM-dd})"));

    private static string? DidYouMean(string written, IEnumerable<string> known) =>
        NearestWord.Of(written, known) is { } nearest ? $"vouliez-vous écrire « {nearest} » ?" : null;

    private static Diagnostic Error(string code, SourceSpan span, string message) => new(code, Severity.Error, span, message);

    private static Diagnostic Warning(string code, SourceSpan span, string message) => new(code, Severity.Warning, span, message);
}
