using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Sources;
using SiteGen.Theming;

namespace SiteGen.Planning;

/// <summary>Gives every page and every file its address; from then on a link can only be right or reported.</summary>
public sealed class SitePlanner
{
    private const string Documents = "content/documents/";

    private readonly Palmares _palmares;
    private readonly SourceSet _sources;
    private readonly BaseAddress _address;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, PageRedigee> _texts;

    /// <summary>Addresses whose text or file would tell what an embargo holds back: of the edition, and of what is known only through it.</summary>
    private readonly HashSet<string> _held;

    private readonly List<PlannedPage> _pages = [];

    private SitePlanner(Palmares palmares, HashSet<string> held, SourceSet sources, SiteOptions options, DiagnosticBag diagnostics)
    {
        _palmares = palmares;
        _held = held;
        _sources = sources;
        _address = new(options.BaseUrl ?? palmares.Site.Url);
        _diagnostics = diagnostics;
        _texts = CollectTexts(options.Drafts);
    }

    /// <summary>The plan of a site; what cannot stand at its address is in the bag.</summary>
    public static SitePlan Plan(
        Palmares palmares, SourceSet sources, ImmutableArray<ThemeAsset> assets, SiteOptions options, DiagnosticBag diagnostics)
    {
        var visible = options.Embargo ? palmares : Embargo.Apply(palmares, options.Clock);
        var held = RecordAddresses(palmares).Except(RecordAddresses(visible), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        held.UnionWith(palmares.Editions.Except(visible.Editions, ReferenceEqualityComparer.Instance).OfType<Edition>().Select(PathOf));
        Embargo.Silence(palmares, visible, diagnostics);
        StatutRule.Check(palmares, options.Clock, diagnostics);
        visible = DeclarationRule.Apply(visible, options.Clock, diagnostics);
        visible = SecuriteRule.Apply(visible, options.Clock, diagnostics);
        return new SitePlanner(visible, held, sources, options, diagnostics).Plan(assets, options.LongestSitemap);
    }

    /// <summary>The addresses whose mere presence tells of a record of the palmarès.</summary>
    private static IEnumerable<string> RecordAddresses(Palmares palmares) =>
        palmares.Territoires.Select(t => PathOf(t))
            .Concat(palmares.Mentions.Select(m => PathOf(m)))
            .Concat(palmares.Editions.SelectMany(e => e.Documents).Select(d => $"/documents/{d.Fichier}"));

    private static string PathOf(Edition edition) => string.Create(CultureInfo.InvariantCulture, $"/palmares/{edition.Annee}/");

    private static string PathOf(Territoire territoire) => $"/territoires/{territoire.Id}/";

    private static string PathOf(Mention mention) => $"/mentions/{mention.Id}/";

    private SitePlan Plan(ImmutableArray<ThemeAsset> assets, int longestSitemap)
    {
        var index = new PalmaresIndex(_palmares);
        AddPages(index);
        var files = new FilePlanner(_palmares, index, _address, [.. _pages], longestSitemap).Plan(assets, ContentFiles());
        CheckDocuments();
        CheckPartage([.. files.OfType<ContentFile>()]);
        var redirections = CollectRedirections();
        AddressRule.Check(
            _pages.Select(p => (p.Route, p.Origin)).Concat(files.Select(f => (f.Route, f.Origin))).Concat(redirections.Select(r => (r.Route, r.Origin))), _diagnostics);
        var plan = new SitePlan(index, _address, [.. DistinctPages()], [.. files.DistinctBy(f => f.Route)], redirections);
        CheckNavigation(plan);
        return plan;
    }

    /// <summary>The Markdown pages by address; of two at one address the first by file stays.</summary>
    private Dictionary<string, PageRedigee> CollectTexts(bool drafts)
    {
        var texts = new Dictionary<string, PageRedigee>(StringComparer.Ordinal);
        foreach (var page in _palmares.Pages.Where(p => drafts || !p.Brouillon))
        {
            var path = WithSlash(page.Chemin);
            if (_held.Contains(path))
            {
                continue;
            }

            if (!texts.TryAdd(path, page))
            {
                _diagnostics.Add(PlanErrors.SameAddress(new(path), page.Span, texts[path].Span));
            }
        }

        return texts;
    }

    private void AddPages(PalmaresIndex index)
    {
        Add((r, s) => new AccueilPage(r, _palmares.Label.Nom, s), "/");
        Add((r, s) => new PalmaresPage(r, "Palmarès", s), "/palmares/");
        foreach (var edition in _palmares.Editions.Reverse())
        {
            var year = edition.Annee.ToString(CultureInfo.InvariantCulture);
            AddOwn(new EditionPage(edition, new(PathOf(edition)), edition.Statut == StatutEdition.Publiee ? $"Palmarès {year}" : $"Édition {year}"));
        }

        foreach (var mention in _palmares.Mentions)
        {
            AddOwn(new MentionPage(mention, new(PathOf(mention)), $"Mention {Francais.Guillemets(mention.Nom)}"));
        }

        Add((r, s) => new TerritoiresPage(r, "Territoires", s), "/territoires/");
        foreach (var territoire in index.Territoires)
        {
            AddOwn(new TerritoirePage(territoire, new(PathOf(territoire)), TitleOf(territoire, index)));
        }

        foreach (var code in index.Regions)
        {
            Add((r, s) => new RegionPage(code, r, index.Region(code) is { } region ? $"Région {region.Nom}" : index.NomRegion(code), s), $"/regions/{code.ToLowerInvariant()}/");
        }

        foreach (var code in index.ByDepartement.Keys.Order(StringComparer.Ordinal))
        {
            Add((r, s) => new DepartementPage(code, r, $"{index.NomDepartement(code)} ({code})", s), $"/departements/{code.ToLowerInvariant()}/");
        }

        Add((r, s) => new CartePage(r, "Carte", s), "/carte/");
        Add((r, s) => new CriteresPage(r, "Critères", s), "/criteres/");
        foreach (var axe in _palmares.Grilles.Reverse().SelectMany(g => g.Axes).DistinctBy(a => a.Id))
        {
            AddOwn(new AxePage(axe, new($"/criteres/{axe.Id}/"), axe.Titre));
        }

        Add((r, s) => new AutoEvaluationPage(r, "Auto-évaluation", s), "/auto-evaluation/");
        Add((r, s) => new StatistiquesPage(r, "Statistiques", s), "/statistiques/");
        Add((r, s) => new PressePage(r, "Presse", s), "/presse/");
        Add((r, s) => new ActualitesPage(r, "Actualités", s), "/actualites/");
        Add((r, s) => new DonneesPage(r, "Données ouvertes", s), "/donnees/");
        Add((r, s) => new DictionnairePage(r, "Dictionnaire des données", s), "/donnees/dictionnaire/");
        Add((r, s) => new RecherchePage(r, "Recherche", s), "/recherche/");
        Add((r, s) => new PlanDuSitePage(r, "Plan du site", s), "/plan-du-site/");
        Add((r, s) => new AccessibilitePage(r, "Accessibilité", s), "/accessibilite/");
        Add((r, s) => new MentionsLegalesPage(r, "Mentions légales", s), "/mentions-legales/");
        Add((r, s) => new IntrouvablePage(r, "Page introuvable", s), "/404.html");
        if (_palmares.Site.Wants("integrer"))
        {
            foreach (var territoire in index.Territoires.Where(index.HasLabel))
            {
                AddOwn(new IntegrerPage(territoire, index.History(territoire)[^1], new($"/integrer/{territoire.Id}/"), $"{TitleOf(territoire, index)}, cadre à intégrer"));
            }
        }

        var taken = _pages.Select(p => p.Route.Path).ToHashSet(StringComparer.Ordinal);
        _pages.AddRange(_texts.Where(t => !taken.Contains(t.Key)).Select(t => new PageLibre(t.Value, new(t.Key))));
    }

    /// <summary>A generated page: the Markdown at its address supplies its text, and its title.</summary>
    private void Add(Func<Route, SourceSpan, PlannedPage> make, string path)
    {
        var text = _texts.GetValueOrDefault(path);
        var page = make(new(path), text?.Span ?? default);
        _pages.Add(text is null ? page : page with { Texte = text, Titre = text.Titre });
    }

    /// <summary>The page of a record: the record gives the title, the Markdown only adds its text.</summary>
    private void AddOwn(PlannedPage page) => _pages.Add(page with { Texte = _texts.GetValueOrDefault(page.Route.Path) });

    /// <summary>« Claix », or « Claix (Isère) » when another territory has that name, or its code when even that is not enough.</summary>
    private static string TitleOf(Territoire territoire, PalmaresIndex index)
    {
        if (!index.Homonymes.Contains(territoire.Id))
        {
            return territoire.Nom;
        }

        string Told(Territoire t) => t.Departements is [var first, ..] ? $"{t.Nom} ({index.NomDepartement(first)})" : t.Nom;
        var told = Told(territoire);
        var place = territoire.Departements is [var code, ..] ? index.ByDepartement[code] : index.Nationaux;
        return place.Any(t => t.Id != territoire.Id && Told(t) == told)
            ? $"{told}, {territoire.Type.Nom().ToLowerInvariant()} {territoire.Insee?.Value ?? territoire.Siren?.Value ?? territoire.Id}"
            : told;
    }

    /// <summary>What stands in <c>content/</c> beside the texts, without what an embargo holds back.</summary>
    private IEnumerable<ContentFile> ContentFiles() =>
        from file in _sources.Files
        where file.Path.StartsWith("content/", StringComparison.Ordinal) && !file.Path.EndsWith(".md", StringComparison.Ordinal)
        let path = file.Path["content".Length..]
        where !_held.Contains(path)
        select new ContentFile(file, new(path));

    private void CheckDocuments()
    {
        foreach (var document in _palmares.Editions.SelectMany(e => e.Documents).Where(d => d.Fichier is not null))
        {
            if (_sources.Find(Documents + document.Fichier) is null)
            {
                _diagnostics.Add(PlanErrors.MissingDocument(document.Span, document.Fichier!, _sources.Under(Documents, string.Empty).Select(f => f.Path[Documents.Length..])));
            }
        }
    }

    private void CheckPartage(ImmutableArray<ContentFile> content)
    {
        if (_palmares.Site.Partage is { } partage && !content.Any(f => f.Route.Path[1..] == partage.Image.Value))
        {
            _diagnostics.Add(PlanErrors.MissingPartage(partage.Image, content.Select(f => f.Route.Path[1..])));
        }
    }

    private ImmutableArray<Redirection> CollectRedirections()
    {
        var ofPages = _pages.SelectMany(p => (p as PageLibre)?.Page.Alias ?? p.Texte?.Alias ?? [], (p, alias) => (Page: p, Alias: alias));
        var ofEditions = _pages.OfType<EditionPage>().SelectMany(p => p.Edition.Alias, (p, alias) => (Page: (PlannedPage)p, Alias: alias));
        return [.. ofPages.Concat(ofEditions).Select(a => new Redirection(new(WithSlash(a.Alias.Value)), a.Page, a.Alias.Span))];
    }

    private IEnumerable<PlannedPage> DistinctPages() => _pages.DistinctBy(p => p.Route);

    private void CheckNavigation(SitePlan plan)
    {
        foreach (var entry in _palmares.Site.Navigation.Where(n => plan.PageAt(WithSlash(n.Page.Value)) is null))
        {
            _diagnostics.Add(PlanErrors.UnknownPage(entry.Page, NearestWord.Of(entry.Page.Value, plan.Pages.Where(p => p is not (TerritoirePage or IntegrerPage)).Select(p => p.Route.Path))));
        }
    }

    /// <summary>A page's address ends with a slash; <c>/faq</c> is written for <c>/faq/</c>, and a file keeps its extension.</summary>
    internal static string WithSlash(string path) => path.EndsWith('/') || Path.HasExtension(path) ? path : path + "/";
}
