using System.Collections.Immutable;
using System.Text;
using SiteGen.Theme.Tnl;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.Tests;

/// <summary>The real theme, but for a mistake in what it writes: in the page of a title (for null, in every page that is not for a frame), or at the top of the stylesheet of these.</summary>
internal sealed class SpoiledTheme : ITheme
{
    private readonly TnlTheme _real = new();

    public string Name => _real.Name;

    public ImmutableArray<ThemeAsset> Assets => [.. _real.Assets.Select(a => a.Name == "site.css" ? a with { Bytes = Encoding.UTF8.GetBytes(Style + Encoding.UTF8.GetString(a.Bytes.Span)) } : a)];

    public ImmutableArray<string> Signes => _real.Signes;

    public ImmutableArray<Contraste> Contrastes => [.. _real.Contrastes, .. AutresContrastes];

    /// <summary>The title of the page that is spoiled; null for every page that is not for a frame.</summary>
    public string? Titre { get; init; }

    /// <summary>What stands in the page, once, and what is written in its place.</summary>
    public ImmutableArray<(string Before, string After)> Changes { get; init; } = [];

    /// <summary>What is written before the stylesheet.</summary>
    public string Style { get; init; } = string.Empty;

    public ImmutableArray<Contraste> AutresContrastes { get; init; } = [];

    public string CouleurDesBadges => _real.CouleurDesBadges;

    public Gabarits GabaritsDe(View view) => _real.GabaritsDe(view);

    public void Render(View view, TextWriter output)
    {
        if (view is not PageView page || (Titre is null ? page is IntegrerView : page.Layout.Titre != Titre))
        {
            _real.Render(view, output);
            return;
        }

        var written = new StringWriter();
        _real.Render(view, written);
        var html = written.ToString();
        foreach (var (before, after) in Changes)
        {
            // A change that changes nothing would make a test that shows nothing.
            var start = html.IndexOf(before, StringComparison.Ordinal);
            Assert.True(start >= 0, $"« {before} » is not in the page « {page.Layout.Titre} »");
            html = html[..start] + after + html[(start + before.Length)..];
        }

        output.Write(html);
    }
}
