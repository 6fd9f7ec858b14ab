using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SiteGen.Checking.Audit;

/// <summary>The rules of a stylesheet that colours can be read from: those for a screen, in the light and in the dark, nested or in layers.</summary>
/// <remarks>It knows where blocks begin and end, and no more of CSS: no cascade but « the last one wins ».</remarks>
internal sealed partial class FeuilleDeStyle
{
    private readonly string _css;
    private readonly List<RegleDeStyle> _rules = [];

    public FeuilleDeStyle(string css)
    {
        // Comments become blanks, so that places stay.
        _css = Comment().Replace(css, m => string.Concat(m.Value.Select(c => c == '\n' ? '\n' : ' ')));
        ReadBlock(0, string.Empty, null, isRead: true);
        Regles = [.. _rules];
    }

    public ImmutableArray<RegleDeStyle> Regles { get; }

    /// <summary>The last declaration for the whole page, in the light or in the dark; null when there is none.</summary>
    public DeclarationDeStyle? OfRoot(string propriete, bool sombre) =>
        Regles.Where(r => r.EstRacine && r.VautEn(sombre)).OrderBy(r => r.Sombre is not null).Select(r => r.Last(propriete)).LastOrDefault(d => d is not null);

    /// <summary>The colour that a value stands for, in a rule or for the whole page (null); null when it is none that can be computed.</summary>
    public Couleur? ColourOf(string valeur, RegleDeStyle? rule, bool sombre, int depth = 0)
    {
        valeur = valeur.Trim();
        if (depth > 8)
        {
            return null;
        }

        if (Variable().Match(valeur) is { Success: true } variable)
        {
            var name = variable.Groups[1].Value;
            var found = rule?.Last(name) ?? OfRoot(name, sombre);
            return found is not null ? ColourOf(found.Valeur, rule, sombre, depth + 1)
                : variable.Groups[2].Success ? ColourOf(variable.Groups[2].Value, rule, sombre, depth + 1)
                : null;
        }

        return LightDark().Match(valeur) is { Success: true } both
            ? ColourOf(both.Groups[sombre ? 2 : 1].Value, rule, sombre, depth + 1)
            : Couleur.Read(valeur);
    }

    /// <summary>Reads from a place inside a block to its end; answers with the place after it.</summary>
    private int ReadBlock(int at, string selecteur, bool? sombre, bool isRead)
    {
        var declarations = ImmutableArray.CreateBuilder<DeclarationDeStyle>();
        var start = at;
        var parentheses = 0;
        for (; at < _css.Length; at++)
        {
            switch (_css[at])
            {
                case '"' or '\'':
                    at = EndOfString(at);
                    break;
                case '(':
                    parentheses++;
                    break;
                case ')':
                    parentheses--;
                    break;
                case ';' when parentheses <= 0:
                    AddDeclaration(start, at, declarations);
                    start = at + 1;
                    break;
                case '{':
                    at = ReadInner(start, at, selecteur, sombre, isRead) - 1;
                    start = at + 1;
                    parentheses = 0;
                    break;
                case '}':
                    AddDeclaration(start, at, declarations);
                    Keep(selecteur, sombre, isRead, declarations);
                    return at + 1;
            }
        }

        Keep(selecteur, sombre, isRead, declarations);
        return at;
    }

    private int ReadInner(int start, int brace, string selecteur, bool? sombre, bool isRead)
    {
        var prelude = _css[start..brace].Trim();
        if (!prelude.StartsWith('@'))
        {
            return ReadBlock(brace + 1, prelude, sombre, isRead);
        }

        // What is not on a screen, or where the system chooses the colours, is not judged.
        var isScreen = !NotOnScreen().IsMatch(prelude);
        var inside = Scheme().Match(prelude) is { Success: true } scheme ? scheme.Groups[1].Value == "dark" : sombre;
        return ReadBlock(brace + 1, selecteur, inside, isRead && isScreen);
    }

    private void Keep(string selecteur, bool? sombre, bool isRead, ImmutableArray<DeclarationDeStyle>.Builder declarations)
    {
        if (isRead && selecteur.Length > 0 && declarations.Count > 0)
        {
            _rules.Add(new(selecteur, sombre, declarations.ToImmutable()));
        }
    }

    private void AddDeclaration(int start, int end, ImmutableArray<DeclarationDeStyle>.Builder declarations)
    {
        var text = _css[start..end];
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0)
        {
            var blank = text.Length - text.TrimStart().Length;
            var valeur = text[(colon + 1)..].Replace("!important", string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
            declarations.Add(new(text[..colon].Trim(), valeur, start + blank));
        }
    }

    private int EndOfString(int at)
    {
        var quote = _css[at];
        for (at++; at < _css.Length && _css[at] != quote; at++)
        {
            at += _css[at] == '\\' ? 1 : 0;
        }

        return at;
    }

    [GeneratedRegex(@"/\*.*?(?:\*/|\z)", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^var\(\s*(--[\w-]+)\s*(?:,\s*(.+))?\)$")]
    private static partial Regex Variable();

    [GeneratedRegex(@"^light-dark\(\s*((?:[^,()]|\([^()]*\))+?)\s*,\s*((?:[^,()]|\([^()]*\))+?)\s*\)$")]
    private static partial Regex LightDark();

    [GeneratedRegex(@"prefers-color-scheme:\s*(dark|light)")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"@media\b[^{]*\bprint\b|forced-colors:\s*active|^@(?:font-face|(?:-webkit-)?keyframes|property|page|counter-style|font-feature-values)\b")]
    private static partial Regex NotOnScreen();
}
