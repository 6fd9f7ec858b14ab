using SiteGen.Diagnostics;

namespace SiteGen.Sources;

/// <summary>What can be wrong with a source before its meaning is looked at (SG1xx).</summary>
internal static class SourceErrors
{
    /// <summary>A byte that is not UTF-8.</summary>
    public static Diagnostic NotUtf8(SourceSpan span, bool isUtf16) =>
        Error("SG101", span, isUtf16 ? "ce fichier n’est pas en UTF-8, mais en UTF-16" : "ce fichier n’est pas en UTF-8 : l’octet lu ici n’est pas permis") with
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
            Hint = bracket == '[' ? "ajoutez « ] » à la fin de la liste" : "ajoutez « } » à la fin du bloc",
        };

    /// <summary>Any fault of YAML syntax that has no code of its own.</summary>
    public static Diagnostic Syntax(SourceSpan span) =>
        Error("SG104", span, "la syntaxe YAML est incorrecte ici") with
        {
            Hint = "vérifiez l’indentation de cette ligne et les deux-points de la précédente",
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
        Error("SG108", span, "une clé doit être un texte simple") with { Hint = "une valeur entre crochets ou accolades vient après « clé: »" };

    /// <summary>Collections nested deeper than any contract.</summary>
    public static Diagnostic TooDeep(SourceSpan span, int deepest) =>
        Error("SG109", span, $"trop de listes emboîtées : {deepest} niveaux au plus");

    /// <summary>A Markdown file without front matter.</summary>
    public static Diagnostic NoFrontMatter(SourceSpan span, string firstLine) =>
        Error("SG110", span, "cette page n’a pas d’en-tête") with
        {
            Hint = firstLine.Trim() == "---" ? "« --- » doit être à la première ligne, sans rien devant : ôtez ce qui le précède"
                : firstLine.StartsWith("---", StringComparison.Ordinal) ? "la première ligne doit être « --- », trois tirets et rien d’autre"
                : "commencez le fichier par « --- », puis « titre: … », puis « --- »",
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

    /// <summary>A text that would be published as it is, because its name is not that of a page.</summary>
    public static Diagnostic NotAPage(string path, string meant) =>
        Error("SG128", SourceSpan.AtStartOf(path), "ce fichier ressemble à une page, mais son nom ne finit pas par « .md » : il serait publié tel quel") with
        {
            Hint = $"renommez-le « {meant} »",
        };

    /// <summary>The marks that git leaves where two changes meet.</summary>
    public static Diagnostic MergeConflict(SourceSpan span) =>
        Error("SG129", span, "marque d’un conflit de fusion : deux modifications du même endroit n’ont pas été départagées") with
        {
            Hint = "gardez l’une des deux versions, puis ôtez les lignes « <<<<<<< », « ======= » et « >>>>>>> »",
        };

    /// <summary>A long dash or a bullet where a list wants a hyphen.</summary>
    public static Diagnostic NotAHyphen(SourceSpan span, char sign) =>
        Error("SG130", span, $"« {sign} » ne commence pas un élément de liste") with { Hint = "tapez le trait d’union du clavier : « - »" };

    /// <summary>A line whose indentation is that of nothing above it.</summary>
    /// <param name="span">The first character after the indentation.</param>
    /// <param name="indentation">Its indentation, in spaces.</param>
    /// <param name="expected">The one of the line before, when the line should have it; null when that cannot be told.</param>
    public static Diagnostic Misaligned(SourceSpan span, int indentation, int? expected) =>
        Error("SG115", span, expected is { } before
            ? $"cette ligne est décalée {Of(indentation - before)} de plus que la précédente, qui n’attend rien au-dessous d’elle"
            : "cette ligne ne continue rien de ce qui précède") with
        {
            Label = indentation == 0 ? null : $"décalée {Of(indentation)}",
            Hint = "les clés d’un même bloc commencent à la même colonne, les éléments d’une liste par « - » ; ce qu’une clé contient est décalé de deux espaces",
        };

    /// <summary>A colon or a hyphen with no space after it: YAML reads a word.</summary>
    public static Diagnostic MissingSpace(SourceSpan span, char sign) =>
        Error("SG116", span, $"il manque un espace après « {sign} »") with { Label = "ajoutez un espace ici" };

    /// <summary>A space that is not one, mostly from a page of the web or a word processor.</summary>
    public static Diagnostic InvisibleCharacter(SourceSpan span, char character) =>
        Error("SG117", span, $"caractère invisible (U+{(int)character:X4}{(character is '\u00A0' or '\u202F' or '\u2007' ? ", espace insécable" : string.Empty)}) là où il faut un espace ordinaire, ou rien") with
        {
            Label = "caractère invisible",
            Hint = "effacez-le et tapez un espace au clavier",
        };

    /// <summary>A control character, which neither YAML nor a page may hold.</summary>
    public static Diagnostic ControlCharacter(SourceSpan span, char character, bool isEscaped) =>
        Error("SG118", span, $"caractère de contrôle (U+{(int)character:X4}), interdit dans un texte") with
        {
            Hint = isEscaped
                ? "entre guillemets droits, « \\ » annonce une séquence : doublez-le, ou mettez le texte entre apostrophes droites"
                : "effacez-le : il vient sans doute d’un copier-coller",
        };

    /// <summary>A tag (<c>!…</c>) or a directive (<c>%…</c>): the contract has none.</summary>
    public static Diagnostic TagOrDirective(SourceSpan span) =>
        Error("SG119", span, "les étiquettes (« ! ») et les directives (« % ») de YAML ne sont pas acceptées") with
        {
            Hint = "écrivez la valeur seule, entre guillemets droits si elle commence par « ! »",
        };

    /// <summary>A quoted text that never ends, or not where it could.</summary>
    public static Diagnostic UnclosedQuote(SourceSpan span, char quote) =>
        Error("SG120", span, $"le guillemet « {(quote is '"' or '\'' ? quote : '"')} » ouvert ici n’est jamais fermé") with
        {
            Label = "ouvert ici",
            Hint = "fermez-le à la fin du texte ; une apostrophe à l’intérieur de '…' s’écrit deux fois",
        };

    /// <summary>A line that is only a word where keys are expected.</summary>
    public static Diagnostic MissingColon(SourceSpan span, string key, string value) =>
        Error("SG121", span, "il faut une clé et sa valeur, et il n’y a pas de « : »") with
        {
            Hint = $"écrivez « {key}: {(value.Length == 0 ? "…" : value)} », ou décalez la ligne si elle continue le texte d’avant",
        };

    /// <summary>A value that begins with a sign that YAML keeps for itself.</summary>
    public static Diagnostic ReservedStart(SourceSpan span, char sign) =>
        Error("SG122", span, sign == '\0' ? "il manque une valeur ici" : $"une valeur ne peut pas commencer par « {sign} »") with
        {
            Hint = sign switch
            {
                ',' => "une virgule est de trop : ôtez-la",
                '|' or '>' => $"après « {sign} », le texte commence à la ligne suivante, décalé de deux espaces",
                _ => "mettez la valeur entre guillemets droits",
            },
        };

    /// <summary>A backslash that means nothing inside straight double quotes.</summary>
    public static Diagnostic BadEscape(SourceSpan span, string written) =>
        Error("SG123", span, $"« {written} » n’est pas une séquence que YAML connaisse") with
        {
            Hint = "entre guillemets droits, « \\ » annonce une séquence : doublez-le, ou mettez le texte entre apostrophes droites",
        };

    /// <summary>Something after a value that is finished: a text after a closing quote, a bracket too many.</summary>
    public static Diagnostic TextAfterValue(SourceSpan span, bool afterQuote) =>
        Error("SG124", span, "la valeur est finie, et ceci vient après") with
        {
            Label = "en trop",
            Hint = afterQuote
                ? "un guillemet manque plus haut, ou celui d’avant finit le texte trop tôt : une apostrophe dans '…' s’écrit deux fois"
                : "ôtez-le, ou mettez toute la valeur entre guillemets droits ; une liste de « - » commence à la ligne suivante",
        };

    /// <summary>A colon in a text without quotes.</summary>
    public static Diagnostic ColonInText(SourceSpan span) =>
        Error("SG125", span, "« : » suivi d’un espace ne peut pas être dans un texte sans guillemets") with
        {
            Hint = "mettez tout le texte entre guillemets droits",
        };

    /// <summary>Two elements between brackets or braces without a comma.</summary>
    public static Diagnostic MissingComma(SourceSpan span) =>
        Error("SG126", span, "entre crochets ou accolades, les éléments sont séparés par des virgules") with { Label = "il manque une virgule avant ceci" };

    /// <summary>A comment in the manner of another language.</summary>
    public static Diagnostic NotAComment(SourceSpan span) =>
        Error("SG127", span, "« // » ne commence pas un commentaire") with { Hint = "en YAML, un commentaire commence par « # »" };

    private static string Of(int spaces) => spaces == 1 ? "d’un espace" : $"de {spaces} espaces";

    private static Diagnostic Error(string code, SourceSpan span, string message) => new(code, Severity.Error, span, message);
}
