using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>Every page and every file of the site, with its address, before the first is made.</summary>
public sealed class SitePlan
{
    /// <summary>Where the files of communes stand, each under its key.</summary>
    internal const string Autour = "/carte/communes/";

    /// <summary>Where the files of the search stand: <c>index.json</c>, and on a large site one under each key in the folder of that name.</summary>
    internal const string Recherche = "/recherche/index";

    private readonly FrozenDictionary<string, PlannedPage> _pagesByPath;
    private readonly FrozenSet<string> _paths;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _pathSpans;
    private readonly FrozenDictionary<int, EditionPage> _editions;
    private readonly FrozenDictionary<string, TerritoirePage> _territoires;
    private readonly FrozenDictionary<string, RegionPage> _regions;
    private readonly FrozenDictionary<string, DepartementPage> _departements;
    private readonly FrozenDictionary<string, MentionPage> _mentions;
    private readonly FrozenDictionary<string, AxePage> _axes;
    private readonly FrozenDictionary<string, OEmbedFile> _cadres;
    private readonly FrozenDictionary<string, PlannedPage> _byFile;
    private readonly FrozenDictionary<Type, PlannedPage> _only;

    internal SitePlan(
        PalmaresIndex index, BaseAddress address, ImmutableArray<PlannedPage> pages, ImmutableArray<PlannedFile> files, ImmutableArray<Redirection> redirections)
    {
        (Index, Address, Pages, Files, Redirections) = (index, address, pages, files, redirections);
        _pagesByPath = pages.ToFrozenDictionary(p => p.Route.Path, StringComparer.Ordinal);
        _paths = pages.Select(p => p.Route.Path)
            .Concat(files.Select(f => f.Route.Path))
            .Concat(redirections.Select(r => r.Route.Path))
            .ToFrozenSet(StringComparer.Ordinal);
        _pathSpans = _paths.GetAlternateLookup<ReadOnlySpan<char>>();
        _only = pages.GroupBy(p => p.GetType()).Where(g => g.Count() == 1).ToFrozenDictionary(g => g.Key, g => g.First());
        _editions = pages.OfType<EditionPage>().ToFrozenDictionary(p => p.Edition.Annee);
        _territoires = pages.OfType<TerritoirePage>().ToFrozenDictionary(p => p.Territoire.Id, StringComparer.Ordinal);
        _regions = pages.OfType<RegionPage>().ToFrozenDictionary(p => p.Code, StringComparer.Ordinal);
        _departements = pages.OfType<DepartementPage>().ToFrozenDictionary(p => p.Code, StringComparer.Ordinal);
        _mentions = pages.OfType<MentionPage>().ToFrozenDictionary(p => p.Mention.Id, StringComparer.Ordinal);
        _axes = pages.OfType<AxePage>().ToFrozenDictionary(p => p.Axe.Id, StringComparer.Ordinal);
        _byFile = pages.Where(p => p.Texte is not null || p is PageLibre)
            .ToFrozenDictionary(p => p is PageLibre libre ? libre.Page.Fichier : p.Texte!.Fichier, StringComparer.Ordinal);
        _cadres = files.OfType<OEmbedFile>().ToFrozenDictionary(f => f.Page.Territoire.Id, StringComparer.Ordinal);
        Api = ApiPlan.Of(files);
        Emetteur = files.OfType<EmetteurFile>().FirstOrDefault();
        Badges = files.OfType<BadgeFile>().ToLookup(b => b.Territoire.Id, StringComparer.Ordinal);
        AutourHref = files.Any(f => f is CommunesFile) ? address.Href(new(Autour)) : null;
        RechercheHref = files.OfType<RechercheFile>().FirstOrDefault() is { } recherche ? address.Href(recherche.Route) : null;
        PartageRoute = Palmares.Site.Partage is { } partage ? files.OfType<ContentFile>().FirstOrDefault(f => f.Route.Path[1..] == partage.Image.Value)?.Route : null;
        Assets = files.OfType<AssetFile>().ToFrozenDictionary(a => a.Name, a => address.Href(a.Route), StringComparer.Ordinal);
    }

    public PalmaresIndex Index { get; }

    public Palmares Palmares => Index.Palmares;

    public BaseAddress Address { get; }

    /// <summary>In the order of the site map.</summary>
    public ImmutableArray<PlannedPage> Pages { get; }

    public ImmutableArray<PlannedFile> Files { get; }

    public ImmutableArray<Redirection> Redirections { get; }

    /// <summary>Badges by territory, the current one first.</summary>
    public ILookup<string, BadgeFile> Badges { get; }

    /// <summary>Where the API stands; null when the site publishes none.</summary>
    public ApiPlan? Api { get; }

    /// <summary>Who gives the label, as Open Badges tell it; null when the site publishes none.</summary>
    public EmetteurFile? Emetteur { get; }

    /// <summary>What the address of each file of communes begins with, to be followed by its key and <c>.json</c>; null when the site publishes none.</summary>
    public string? AutourHref { get; }

    /// <summary>The address of the index of the search; null when the site publishes none.</summary>
    public string? RechercheHref { get; }

    /// <summary>Where the picture of shared links stands; null when the site has none.</summary>
    public Route? PartageRoute { get; }

    /// <summary>Addresses to write in pages, by name of asset.</summary>
    public FrozenDictionary<string, string> Assets { get; }

    /// <summary>The page of a kind that a site has one of.</summary>
    public T The<T>()
        where T : PlannedPage => (T)_only[typeof(T)];

    public EditionPage Page(Edition edition) => _editions[edition.Annee];

    public TerritoirePage Page(Territoire territoire) => _territoires[territoire.Id];

    public MentionPage Page(Mention mention) => _mentions[mention.Id];

    public AxePage Page(Axe axe) => _axes[axe.Id];

    public RegionPage? Region(string code) => _regions.GetValueOrDefault(code);

    public DepartementPage? Departement(string code) => _departements.GetValueOrDefault(code);

    /// <summary>What other sites may frame of a territory; null when it has no label, or the site publishes none.</summary>
    public OEmbedFile? Cadre(Territoire territoire) => _cadres.GetValueOrDefault(territoire.Id);

    /// <summary>The badge of one label; null when the site publishes none.</summary>
    public BadgeFile? Badge(Distinction label) =>
        Badges[label.Laureat.Territoire.Id].Skip(1).FirstOrDefault(b => ReferenceEquals(b.Distinction, label));

    public PlannedPage? PageAt(string path) => _pagesByPath.GetValueOrDefault(path);

    /// <summary>The page that a Markdown file makes or supplies the text of.</summary>
    public PlannedPage? PageOfFile(string file) => _byFile.GetValueOrDefault(file);

    /// <summary>Whether something is published at a path below the base.</summary>
    public bool Has(ReadOnlySpan<char> path) => _pathSpans.Contains(path);

    /// <summary>The address to write in a page.</summary>
    public string Href(PlannedPage page) => Address.Href(page.Route);
}
