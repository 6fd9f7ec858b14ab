using System.Collections.Immutable;
using SiteGen.Theme.Tnl;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.Tests.Rendering;

public sealed class TemplateFailureTests
{
    [Fact]
    public void A_template_that_fails_is_named_with_the_record_it_was_rendering_and_the_other_pages_are_rendered()
    {
        var emitted = new System.Collections.Concurrent.ConcurrentBag<string>();
        var result = SiteBuilder.Build(TestSite.Minimal.Sources, [new FailingTheme()], TestSite.Options, output => emitted.Add(output.Route.ToString()));

        Assert.Equal(
            [
                "data/territoires.yaml:1:8: error SG401: le gabarit themes/tnl/templates/Pages/Territoire.cshtml a échoué pour la page /territoires/abbeville/ : rien à montrer",
            ],
            result.Diagnostics.Select(d => d.ToString()));
        Assert.Contains("/territoires/nevers/", emitted);
        Assert.DoesNotContain("/territoires/abbeville/", emitted);
    }

    /// <summary>The real theme names the file of the template itself, and not of the layout around it.</summary>
    [Fact]
    public void The_theme_names_the_innermost_template()
    {
        var failure = Assert.Throws<TemplateException>(() => new TnlTheme().Render(new BadgeView("Label", "Abbeville", 2022, null!) { Titre = "Label 2022" }, TextWriter.Null));

        Assert.Equal("themes/tnl/templates/Dessins/Badge.cshtml", failure.Template);
        Assert.NotNull(failure.InnerException);
    }

    /// <summary>The real theme, but for one territory.</summary>
    private sealed class FailingTheme : ITheme
    {
        private readonly TnlTheme _real = new();

        public string Name => _real.Name;

        public ImmutableArray<ThemeAsset> Assets => _real.Assets;

        public ImmutableArray<string> Signes => _real.Signes;

        public void Render(View view, TextWriter output)
        {
            if (view is TerritoireView { Layout.Titre: "Abbeville" })
            {
                throw new TemplateException("themes/tnl/templates/Pages/Territoire.cshtml", new InvalidOperationException("rien à montrer"));
            }

            _real.Render(view, output);
        }
    }
}
