using SiteGen.Diagnostics;

namespace SiteGen.Sources;

/// <summary>What can be wrong with a source before its meaning is looked at (SG1xx).</summary>
internal static class SourceErrors
{
    /// <summary>A byte that is not UTF-8.</summary>
    public static Diagnostic NotUtf8(SourceSpan span) =>
        Error("SG101", span, "ce fichier n’est pas en UTF-8 : l’octet lu ici n’est pas permis") with
        {
            Hint = "enregistrez le fichier avec l’encodage UTF-8",
        };

    /// <summary>A tab where YAML wants spaces.</summary>
    public static Diagnostic Tab(SourceSpan span) =>
        Error("SG102", span, "tabulation dans l’indentation : YAML n’accepte que des espaces") with
        {
            Label = "tabulation",
            Hint = "remplacez la tabulation par deux espaces",
        };

    /// <summary>A bracket or a brace that nothing closes.</summary>
    public static Diagnostic Unclosed(SourceSpan span, char bracket) =>
        Error("SG103", span, $"« {bracket} » ouvert ici n’est jamais fermé") with
        {
            Label = "ouvert ici",
            Hint = $"ajoutez « {(bracket == '[' ? ']' : '}')} » à la fin de la liste",
        };

    /// <summary>Any other fault of YAML syntax; <paramref name="reason"/> is the parser's own, in English.</summary>
    public static Diagnostic Syntax(SourceSpan span, string reason, bool inFlow) =>
        Error("SG104", span, "la syntaxe YAML est incorrecte ici") with
        {
            Hint = reason switch
            {
                _ when reason.Contains("mapping values are not allowed", StringComparison.OrdinalIgnoreCase)
                    || reason.Contains("invalid mapping", StringComparison.OrdinalIgnoreCase) =>
                    "un texte qui contient « : » suivi d’un espace doit être entre guillemets droits",
                _ when reason.Contains("quoted scalar", StringComparison.OrdinalIgnoreCase) =>
                    "un guillemet ouvert n’est pas fermé",
                _ when inFlow => "entre crochets ou accolades, les éléments sont séparés par des virgules",
                _ => "vérifiez l’indentation de cette ligne et les deux-points de la précédente",
            },
        };

    /// <summary>The same key twice in one mapping.</summary>
    public static Diagnostic DuplicateKey(YamlScalar second, YamlScalar first) =>
        Error("SG105", second.Span, $"la clé « {second.Value} » est écrite deux fois") with
        {
            Label = "deuxième fois",
            Hint = "gardez une seule des deux",
            Related = [new(first.Span, "première fois")],
        };

    /// <summary>An anchor or an alias: the contract has none, and they can be used to exhaust the memory.</summary>
    public static Diagnostic Anchor(SourceSpan span) =>
        Error("SG106", span, "les ancres (« & ») et les alias (« * ») de YAML ne sont pas acceptés") with
        {
            Hint = "écrivez la valeur en toutes lettres, ou entre guillemets si elle commence par « & » ou « * »",
        };

    /// <summary>A second document in a file.</summary>
    public static Diagnostic SecondDocument(SourceSpan span) =>
        Error("SG107", span, "un deuxième document YAML commence ici ; un fichier n’en contient qu’un") with
        {
            Hint = "retirez la ligne « --- »",
        };

    /// <summary>A key that is a list or a mapping.</summary>
    public static Diagnostic KeyIsNotText(SourceSpan span) =>
        Error("SG108", span, "une clé doit être un texte simple");

    /// <summary>Collections nested deeper than any contract.</summary>
    public static Diagnostic TooDeep(SourceSpan span, int deepest) =>
        Error("SG109", span, $"trop de listes emboîtées : {deepest} niveaux au plus");

    /// <summary>A Markdown file without front matter.</summary>
    public static Diagnostic NoFrontMatter(SourceSpan span) =>
        Error("SG110", span, "cette page n’a pas d’en-tête") with
        {
            Hint = "commencez le fichier par « --- », puis « titre: … », puis « --- »",
        };

    /// <summary>A front matter that nothing closes.</summary>
    public static Diagnostic UnclosedFrontMatter(SourceSpan span) =>
        Error("SG111", span, "l’en-tête ouvert ici n’est jamais fermé") with
        {
            Hint = "ajoutez une ligne « --- » après la dernière clé de l’en-tête",
        };

    /// <summary>A file that every site needs.</summary>
    public static Diagnostic MissingFile(string path) =>
        Error("SG112", SourceSpan.AtStartOf(path), "ce fichier manque, et le site ne peut pas se faire sans lui") with
        {
            Hint = "créez-le, ou lancez la commande depuis le dossier du site (--source)",
        };

    /// <summary>A file of data with nothing in it.</summary>
    public static Diagnostic EmptyFile(string path) =>
        Error("SG113", SourceSpan.AtStartOf(path), "ce fichier est vide");

    /// <summary>A file of data that nothing reads: misnamed, it would be a silent loss.</summary>
    public static Diagnostic UnreadFile(string path, string? nearest) =>
        Error("SG114", SourceSpan.AtStartOf(path), "ce fichier de données n’est lu par rien : son nom ou son dossier n’est pas celui attendu") with
        {
            Hint = nearest is null ? "les fichiers de data/ et leurs noms sont dans data/README.md" : $"vouliez-vous le nommer « {nearest} » ?",
        };

    private static Diagnostic Error(string code, SourceSpan span, string message) => new(code, Severity.Error, span, message);
}
