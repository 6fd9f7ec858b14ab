using System.Collections.Immutable;
using SiteGen.Theme.Tnl;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.BrowserTests;

/// <summary>The theme of the site, given the address of communes that the tests answer for themselves.</summary>
internal sealed class ThemeWithCommunes : ITheme
{
    /// <summary>Below which address the tests publish communes.</summary>
    public const string CommunesHref = "/communes-des-tests/";

    private readonly TnlTheme _theme = new();

    public string Name => _theme.Name;

    public ImmutableArray<ThemeAsset> Assets => _theme.Assets;

    public ImmutableArray<string> Signes => _theme.Signes;

    public void Render(View view, TextWriter output) => _theme.Render(view is CartePageView carte ? carte with { CommunesHref = CommunesHref } : view, output);
}
