using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Geo;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Publishing;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>What every page is made from: the plan, the texts, and the views that many pages share, made once.</summary>
internal sealed class RenderingContext
{
    private readonly FrozenDictionary<string, LienView> _territoires;
    private readonly FrozenDictionary<int, LienView> _editions;
    private readonly FrozenDictionary<string, LienView> _mentions;
    private readonly FrozenDictionary<string, TerritoireLigneView> _lignes;

    public RenderingContext(
        SitePlan plan, NiveauViews niveaux, Atlas? atlas, Exports exports, FileWeights weights, FrozenDictionary<string, RenderedText> texts)
    {
        Plan = plan;
        Niveaux = niveaux;
        Exports = exports;
        Texts = texts;
        _territoires = plan.Pages.OfType<TerritoirePage>()
            .ToFrozenDictionary(p => p.Territoire.Id, p => new LienView(p.Titre, plan.Href(p)), StringComparer.Ordinal);
        _editions = plan.Pages.OfType<EditionPage>()
            .ToFrozenDictionary(p => p.Edition.Annee, p => new LienView(Year(p.Edition.Annee), plan.Href(p)));
        _mentions = plan.Pages.OfType<MentionPage>()
            .ToFrozenDictionary(p => p.Mention.Id, p => new LienView(p.Mention.Nom, plan.Href(p)), StringComparer.Ordinal);
        _lignes = Index.Territoires.ToFrozenDictionary(t => t.Id, MakeLigne, StringComparer.Ordinal);
        Fichiers = new(plan, weights);
        Stylesheets = plan.Files.OfType<AssetFile>().Where(a => a.Route.Path.EndsWith(".css", StringComparison.Ordinal))
            .ToFrozenDictionary(a => plan.Address.Href(a.Route), a => StylesheetScanner.Scan(Encoding.UTF8.GetString(a.Bytes.Span), plan.Address.Href(a.Route)), StringComparer.Ordinal);
        Cartes = new(this, atlas);
        Layouts = new(this);
    }

    public SitePlan Plan { get; }

    public Palmares Palmares => Plan.Palmares;

    public PalmaresIndex Index => Plan.Index;

    public NiveauViews Niveaux { get; }

    /// <summary>What the open data say, for the page that documents them.</summary>
    public Exports Exports { get; }

    /// <summary>Rendered Markdown by source file.</summary>
    public FrozenDictionary<string, RenderedText> Texts { get; }

    /// <summary>What each stylesheet of the theme names, by its address.</summary>
    public FrozenDictionary<string, ImmutableArray<Resource>> Stylesheets { get; }

    public FichierViews Fichiers { get; }

    public CarteBuilder Cartes { get; }

    public LayoutBuilder Layouts { get; }

    public LienView Lien(Territoire territoire) => _territoires[territoire.Id];

    /// <summary>The year of an edition, linked to its page.</summary>
    public LienView Lien(Edition edition) => _editions[edition.Annee];

    public LienView Lien(Mention mention) => _mentions[mention.Id];

    public LienView Lien(PlannedPage page) => new(page.Titre, Plan.Href(page));

    public LienView Lien<T>(string texte)
        where T : PlannedPage => new(texte, Plan.Href(Plan.The<T>()));

    /// <summary>A territory in a list, with its last label.</summary>
    public TerritoireLigneView Ligne(Territoire territoire) => _lignes[territoire.Id];

    public ImmutableArray<TerritoireLigneView> Lignes(IEnumerable<Territoire> territoires) => [.. territoires.Select(Ligne)];

    /// <summary>« Niveau 4 » as known of a label, or « niveau non connu ».</summary>
    public NiveauAfficheView Niveau(Distinction distinction) => Niveaux.Of(distinction.Edition, distinction.Laureat);

    public static DateView Date(DatePartielle date) => new(date.ToString(), Francais.Date(date));

    public static DateView? Date(DatePartielle? date) => date is { } known ? Date(known) : null;

    public static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private TerritoireLigneView MakeLigne(Territoire territoire)
    {
        var history = Index.History(territoire);
        var last = history.IsEmpty ? null : history[^1];
        return new(Lien(territoire), Index.Detail(territoire))
        {
            Niveau = last is null ? null : Niveau(last),
            Edition = last is null ? null : Lien(last.Edition),
            Labels = history.Length,
        };
    }
}
