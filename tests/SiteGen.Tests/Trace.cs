using System.Globalization;
using AngleSharp.Dom;

namespace SiteGen.Tests;

/// <summary>A drawing of bars, read back from its SVG: the widths in hundredths of the drawing, by the name of each bar.</summary>
internal sealed class Trace
{
    private readonly Dictionary<string, List<IElement>> _bars = new(StringComparer.Ordinal);

    private Trace(IElement svg)
    {
        List<IElement> bar = [];
        foreach (var element in svg.Children)
        {
            if (element.QuerySelector(".nom") is { } nom)
            {
                bar = [];
                _bars.Add(nom.TextContent, bar);
            }

            bar.Add(element);
        }
    }

    public IEnumerable<string> Noms => _bars.Keys;

    /// <summary>The drawing of a section; null when it has none.</summary>
    public static Trace? Of(IDocument page, string section) =>
        page.QuerySelector($"section[aria-labelledby='{section}'] figure > svg") is { } svg ? new(svg) : null;

    /// <summary>The width of the parts of a bar that are drawn so; zero when there is none.</summary>
    public double Largeur(string nom, string classe) => Parts(nom).Where(p => p.ClassList.Contains(classe)).Sum(p => Pourcent(p, "width"));

    public double Largeur(string nom) => Parts(nom).Sum(p => Pourcent(p, "width"));

    /// <summary>Where the mark across a bar stands; null when it has none.</summary>
    public double? Repere(string nom) => _bars[nom].Find(e => e.ClassList.Contains("repere")) is { } line ? Pourcent(line, "x1") : null;

    /// <summary>How the parts of a bar are drawn, from zero on.</summary>
    public IEnumerable<string> Classes(string nom) => Parts(nom).Select(p => p.ClassName!);

    public IEnumerable<string> Mots(string nom) => _bars[nom].Where(e => e.LocalName == "text").Select(BuiltSite.TextOf);

    private IEnumerable<IElement> Parts(string nom) => _bars[nom].Where(e => e.LocalName == "rect");

    private static double Pourcent(IElement element, string attribute) =>
        double.Parse(element.GetAttribute(attribute)!.TrimEnd('%'), CultureInfo.InvariantCulture);
}
