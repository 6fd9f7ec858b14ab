using SiteGen.Theme.Tnl;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.Tests.Rendering;

public sealed class TemplateFailureTests
{
    [Fact]
    public void The_other_pages_are_rendered_all_the_same()
    {
        var built = BuiltSite.Of(TestSite.Minimal.Sources, TestSite.Options, new FailingTheme("Abbeville"));

        Assert.Equal("SG401", Assert.Single(built.Result.Diagnostics).Code);
        Assert.Contains("/territoires/nevers/", built.Outputs.Keys);
        Assert.DoesNotContain("/territoires/abbeville/", built.Outputs.Keys);
    }

    /// <summary>The real theme names the file of the template itself, and not of the layout around it.</summary>
    [Fact]
    public void The_theme_names_the_innermost_template()
    {
        var failure = Assert.Throws<TemplateException>(() => new TnlTheme().Render(new BadgeView("Label", null!) { Titre = "Label 2022" }, TextWriter.Null));

        Assert.Equal("themes/tnl/templates/Dessins/Badge.cshtml", failure.Template);
        Assert.NotNull(failure.InnerException);
    }
}
