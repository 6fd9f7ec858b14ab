using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Sources;
using SiteGen.Theming;

namespace SiteGen.Checking.Audit;

/// <summary>RGAA 3.2 and 3.3: the colours of the theme that meet are far enough from each other, in the light and in the dark.</summary>
/// <remarks>
/// Read in the stylesheets themselves: the pairs that the theme declares, wherever a rule sets one of their properties, and every rule
/// that has both a colour and a background. What lies under a colour by inheritance alone is seen by a browser only.
/// </remarks>
internal static class ContrastRule
{
    /// <summary>RGAA 3.2: 4.5 for a text of ordinary size.</summary>
    private const double OfText = 4.5;

    /// <summary>RGAA 3.2 and 3.3: 3 for large text, and for what is not text.</summary>
    private const double OfSign = 3;

    public static IEnumerable<(Defaut Defaut, SourceSpan Span)> Check(ITheme theme) =>
        theme.Assets
            .Where(a => a.Name.EndsWith(".css", StringComparison.Ordinal))
            .SelectMany(a => Check(Encoding.UTF8.GetString(a.Bytes.Span), $"themes/{theme.Name}/assets/{a.Name}", [.. theme.Contrastes.Where(c => c.Feuille == a.Name)]));

    private static IEnumerable<(Defaut Defaut, SourceSpan Span)> Check(string css, string file, Contraste[] declared)
    {
        var feuille = new FeuilleDeStyle(css);
        var lines = new LineIndex(css);
        (Defaut, SourceSpan) At(Defaut defaut, int index)
        {
            var (line, column) = lines.PlaceOf(index);
            return (defaut, new(file, line, column));
        }

        foreach (var contraste in declared)
        {
            foreach (var (defaut, index) in Declared(feuille, contraste))
            {
                yield return At(defaut, index);
            }
        }

        foreach (var (defaut, index) in feuille.Regles.SelectMany(rule => InOneRule(feuille, rule)))
        {
            yield return At(defaut, index);
        }
    }

    /// <summary>A pair that the theme declares: for the whole page, then in each rule that sets one of the two anew.</summary>
    private static IEnumerable<(Defaut Defaut, int Index)> Declared(FeuilleDeStyle feuille, Contraste contraste)
    {
        var rules = feuille.Regles.Where(r => !r.EstRacine && (r.Last(contraste.Devant) ?? r.Last(contraste.Fond)) is not null).ToList();
        foreach (var propriete in new[] { contraste.Devant, contraste.Fond })
        {
            var known = feuille.OfRoot(propriete, sombre: false);
            if (known is null && !rules.Exists(r => r.Last(propriete) is not null))
            {
                yield return (ContenuErrors.UnknownColour(propriete, null, contraste.Feuille), 0);
            }
            else if (known is not null && feuille.ColourOf(known.Valeur, null, sombre: false) is null)
            {
                yield return (ContenuErrors.UnknownColour(propriete, known.Valeur, contraste.Feuille), known.Index);
            }
        }

        foreach (var rule in rules.Prepend(null))
        {
            foreach (var found in InBothModes(feuille, rule, s => Of(rule, feuille, contraste.Devant, s), s => Of(rule, feuille, contraste.Fond, s), contraste.Usage == UsageDeCouleur.Texte))
            {
                yield return found;
            }
        }
    }

    /// <summary>A rule that has both a colour and a background: the text stands on it.</summary>
    private static IEnumerable<(Defaut Defaut, int Index)> InOneRule(FeuilleDeStyle feuille, RegleDeStyle rule)
    {
        var (devant, fond) = (rule.Last("color"), rule.Last("background-color") ?? rule.Last("background"));
        return devant is null || fond is null ? [] : InBothModes(feuille, rule, _ => devant, _ => fond, isText: true);
    }

    /// <summary>Judges two colours in the light and in the dark; when both modes have the same, they are told once.</summary>
    private static IEnumerable<(Defaut Defaut, int Index)> InBothModes(
        FeuilleDeStyle feuille, RegleDeStyle? rule, Func<bool, DeclarationDeStyle?> devant, Func<bool, DeclarationDeStyle?> fond, bool isText)
    {
        var least = isText ? OfText : OfSign;
        var where = rule is null ? string.Empty : $" dans « {Extrait.Court(Extrait.OnOneLine(rule.Selecteur), 60)} »";
        var told = new List<(string Couleurs, double Ratio, int Index, string Mode)>();
        foreach (var (sombre, mode) in new[] { (false, "clair"), (true, "sombre") })
        {
            if ((rule is null || rule.VautEn(sombre))
                && devant(sombre) is { } front && fond(sombre) is { } ground
                && feuille.ColourOf(front.Valeur, rule, sombre) is { } one && feuille.ColourOf(ground.Valeur, rule, sombre) is { } other
                && Couleur.Contraste(one, other) is var ratio && ratio < least)
            {
                told.Add(($"« {front.Propriete}: {front.Valeur} » sur « {ground.Propriete}: {ground.Valeur} »{where}", ratio, front.Index, mode));
            }
        }

        return told.GroupBy(t => (t.Couleurs, t.Ratio, t.Index), t => t.Mode)
            .Select(t => (ContenuErrors.LowContrast($"{t.Key.Couleurs}, en mode {string.Join(" et en mode ", t)}", t.Key.Ratio, least, isText), t.Key.Index));
    }

    private static DeclarationDeStyle? Of(RegleDeStyle? rule, FeuilleDeStyle feuille, string propriete, bool sombre) => rule?.Last(propriete) ?? feuille.OfRoot(propriete, sombre);
}
