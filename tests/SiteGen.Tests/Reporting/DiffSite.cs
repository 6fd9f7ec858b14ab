using SiteGen.Cli.Reporting;
using SiteGen.Planning;

namespace SiteGen.Tests.Reporting;

/// <summary>Two editions of a small label in their three forms; no-break spaces are plain ones, for the eye that reads the tests.</summary>
internal sealed record DiffSite(TestSite Site)
{
    public const string Before = "data/editions/2021.yaml";
    public const string After = "data/editions/2022.yaml";

    /// <summary>Both lists whole: Nevers rises, Abbeville leaves, La Tronche enters.</summary>
    public static DiffSite Whole { get; } = new(TestSite.Minimal
        .With(Before, "annee: 2021\nrang: 1\nechelle: niveaux-1-5\nstatut: publiee\nliste: complete\ntotaux: {labels: 2}\nlaureats:\n- {territoire: abbeville, niveau: 5}\n- {territoire: nevers, niveau: 3}\n")
        .With(After, "annee: 2022\nrang: 2\nechelle: niveaux-1-5\nstatut: publiee\nliste: complete\ntotaux: {labels: 2}\nlaureats:\n- {territoire: nevers, niveau: 4}\n- {territoire: la-tronche, niveau: 2}\n"));

    public DiffSite Replace(string path, string before, string after) => new(Site.Replace(path, before, after));

    public DiffSite With(string path, string text) => new(Site.With(path, text));

    public string Text() => Spaced(DiffText.Write(Words()));

    public string Markdown() => Spaced(DiffMarkdown.Write(Words()));

    public string Json() => DiffJson.Write(Diff(Site.Plan()));

    private DiffWords Words()
    {
        var plan = Site.Plan();
        return new(plan, Diff(plan));
    }

    private static EditionDiff Diff(SitePlan plan) =>
        EditionDiff.Between(plan.Index, plan.Index.Publiees.Single(e => e.Annee == 2021), plan.Index.Publiees.Single(e => e.Annee == 2022));

    private static string Spaced(string text) => text.Replace(Francais.Insecable, ' ').Replace(Francais.FineInsecable, ' ');
}
