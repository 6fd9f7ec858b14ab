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
    private readonly FileWeights _weights;

    /// <summary>By year, those of all editions under 0.</summary>
    private readonly FrozenDictionary<int, ImmutableArray<FichierView>> _fichiers;
    private readonly FrozenDictionary<string, RegionFile> _fichiersDeRegion;

    public RenderingContext(
        SitePlan plan, NiveauViews niveaux, Atlas? atlas, FileWeights weights, FrozenDictionary<string, RenderedText> texts)
    {
        Plan = plan;
        Niveaux = niveaux;
        Texts = texts;
        _weights = weights;
        _territoires = plan.Pages.OfType<TerritoirePage>()
            .ToFrozenDictionary(p => p.Territoire.Id, p => new LienView(p.Titre, plan.Href(p)), StringComparer.Ordinal);
        _editions = plan.Pages.OfType<EditionPage>()
            .ToFrozenDictionary(p => p.Edition.Annee, p => new LienView(Year(p.Edition.Annee), plan.Href(p)));
        _mentions = plan.Pages.OfType<MentionPage>()
            .ToFrozenDictionary(p => p.Mention.Id, p => new LienView(p.Mention.Nom, plan.Href(p)), StringComparer.Ordinal);
        _lignes = Index.Territoires.ToFrozenDictionary(t => t.Id, MakeLigne, StringComparer.Ordinal);
        _fichiers = plan.Files.OfType<DataFile>().GroupBy(f => f.Edition?.Annee ?? 0)
            .ToFrozenDictionary(g => g.Key, g => g.Select(Fichier).OfType<FichierView>().ToImmutableArray());
        _fichiersDeRegion = plan.Files.OfType<RegionFile>().ToFrozenDictionary(f => f.Code, StringComparer.Ordinal);
        Stylesheets = plan.Files.OfType<AssetFile>().Where(a => a.Route.Path.EndsWith(".css", StringComparison.Ordinal))
            .ToFrozenDictionary(a => plan.Address.Href(a.Route), a => StylesheetScanner.Scan(Encoding.UTF8.GetString(a.Bytes.Span), plan.Address.Href(a.Route)), StringComparer.Ordinal);
        Cartes = new(this, atlas);
        Layouts = new(this);
    }

    public SitePlan Plan { get; }

    public Palmares Palmares => Plan.Palmares;

    public PalmaresIndex Index => Plan.Index;

    public NiveauViews Niveaux { get; }

    /// <summary>Rendered Markdown by source file.</summary>
    public FrozenDictionary<string, RenderedText> Texts { get; }

    /// <summary>What each stylesheet of the theme names, by its address.</summary>
    public FrozenDictionary<string, ImmutableArray<Resource>> Stylesheets { get; }

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

    /// <summary>The data files that the site publishes, of one edition or of all.</summary>
    public ImmutableArray<FichierView> Fichiers(Edition? edition) => _fichiers.GetValueOrDefault(edition?.Annee ?? 0, []);

    /// <summary>The data file of a région, under its name; null when the site publishes none.</summary>
    public FichierView? FichierDeRegion(string code) =>
        _fichiersDeRegion.GetValueOrDefault(code) is { } file ? new(Index.NomRegion(code), Plan.Address.Href(file.Route), "GeoJSON", Francais.Poids(_weights.Raw(file.Route))) : null;

    private FichierView? Fichier(DataFile file)
    {
        var quoi = file.Edition is { } edition ? $"Palmarès {Year(edition.Annee)}" : "Palmarès, toutes éditions";
        var (titre, format, description) = file.Kind switch
        {
            DataFileKind.PalmaresCsv => (quoi, "CSV", "une ligne par label"),
            DataFileKind.PalmaresGeoJson => (quoi, "GeoJSON", "un point par territoire lauréat"),
            DataFileKind.TerritoiresCsv => ("Territoires", "CSV", "une ligne par territoire"),
            DataFileKind.TerritoiresGeoJson => ("Territoires", "GeoJSON", "un point par territoire, avec tous ses labels"),
            _ => (null, null, null),
        };
        return titre is null
            ? null
            : new(titre, Plan.Address.Href(file.Route), format!, Francais.Poids(_weights.Raw(file.Route))) { Description = description };
    }

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
