using System.Collections.Immutable;
using SiteGen.Theme.Tnl;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.Tests;

/// <summary>The real theme, but for the page of that title, whose template fails.</summary>
internal sealed class FailingTheme(string titre) : ITheme
{
    private readonly TnlTheme _real = new();

    public string Name => _real.Name;

    public ImmutableArray<ThemeAsset> Assets => _real.Assets;

    public ImmutableArray<string> Signes => _real.Signes;

    public ImmutableArray<Contraste> Contrastes => _real.Contrastes;

    public string CouleurDesBadges => _real.CouleurDesBadges;

    public Gabarits GabaritsDe(View view) => _real.GabaritsDe(view);

    public void Render(View view, TextWriter output)
    {
        if (view is PageView page && page.Layout.Titre == titre)
        {
            throw new TemplateException("themes/tnl/templates/Pages/Essai.cshtml", new InvalidOperationException("rien à montrer"));
        }

        _real.Render(view, output);
    }
}
