using System.Collections.Immutable;
using System.Reflection;
using SiteGen.Theme.Tnl.Templates;
using SiteGen.Theme.Tnl.Templates.Dessins;
using SiteGen.Theme.Tnl.Templates.Pages;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.Theme.Tnl;

/// <summary>The look of the label's site: one template a view, one stylesheet, and scripts that no page needs.</summary>
public sealed class TnlTheme : ITheme
{
    private const string AssetFolder = "assets/";

    public string Name => "tnl";

    public ImmutableArray<ThemeAsset> Assets { get; } = ReadAssets(typeof(TnlTheme).Assembly);

    public ImmutableArray<string> Signes { get; } = [.. Tnl.Signes.Known];

    public ImmutableArray<Contraste> Contrastes => Couleurs.Contrastes;

    public string CouleurDesBadges => "#0c4a3e";

    public Gabarits GabaritsDe(View view)
    {
        var cadre = TemplateOf(view);
        return new(cadre.Path, (cadre as Layout)?.Page.Path ?? cadre.Path);
    }

    public void Render(View view, TextWriter output) => TemplateOf(view).Render(output, Typographie.Suits(LangueOf(view)));

    /// <summary>The language of a page; a drawing comes with its words as they are to be drawn.</summary>
    private static string? LangueOf(View view) => view switch
    {
        PageView page => page.Layout.Site.Langue,
        RedirectionView redirection => redirection.Langue,
        _ => null,
    };

    private static Template TemplateOf(View view) => view switch
    {
        IntegrerView cadre => new Integrer { Model = cadre },
        PageView page => new Layout { Model = page.Layout, Page = PageOf(page), Suite = page.Suite },
        RedirectionView redirection => new Redirection { Model = redirection },
        FondDeCarteView fond => new FondDeCarte { Model = fond },
        BadgeView badge => new Badge { Model = badge },
        _ => throw Unknown(view),
    };

    private static Template PageOf(PageView page) => page switch
    {
        TerritoireView view => new Territoire { Model = view },
        EditionView view => new Edition { Model = view },
        AccueilView view => new Accueil { Model = view },
        PalmaresIndexView view => new PalmaresIndex { Model = view },
        TerritoiresIndexView view => new TerritoiresIndex { Model = view },
        RegionView view => new Region { Model = view },
        DepartementView view => new Departement { Model = view },
        MentionView view => new Mention { Model = view },
        CriteresView view => new Criteres { Model = view },
        AxeView view => new Axe { Model = view },
        AutoEvaluationView view => new AutoEvaluation { Model = view },
        CartePageView view => new CartePage { Model = view },
        StatistiquesView view => new Statistiques { Model = view },
        PresseView view => new Presse { Model = view },
        TextePageView view => new TextePage { Model = view },
        ArticleView view => new Article { Model = view },
        ActualitesView view => new Actualites { Model = view },
        DonneesView view => new Donnees { Model = view },
        DictionnaireView view => new Dictionnaire { Model = view },
        RechercheView view => new Recherche { Model = view },
        PlanDuSiteView view => new PlanDuSite { Model = view },
        AccessibiliteView view => new Accessibilite { Model = view },
        MentionsLegalesView view => new MentionsLegales { Model = view },
        IntrouvableView view => new Introuvable { Model = view },
        _ => throw Unknown(page),
    };

    private static ArgumentException Unknown(View view) =>
        new($"The theme has no template for {view.GetType().Name}.", nameof(view));

    private static ImmutableArray<ThemeAsset> ReadAssets(Assembly assembly) =>
    [
        .. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(AssetFolder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new ThemeAsset(name[AssetFolder.Length..], ReadResource(assembly, name))),
    ];

    private static byte[] ReadResource(Assembly assembly, string name)
    {
        using var resource = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return name.EndsWith(".css", StringComparison.Ordinal) ? CommentairesDeStyle.Remove(bytes) : bytes;
    }
}
