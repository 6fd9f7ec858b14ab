using System.Collections.Immutable;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.Cli.Serving;

/// <summary>A theme whose assets come from the checkout being served, so that a stylesheet is seen as it is edited.</summary>
/// <remarks>Its templates are those the program was compiled with: <c>dotnet watch</c> rebuilds them.</remarks>
internal sealed class LocalAssetsTheme(ITheme compiled, string folder) : ITheme
{
    public string Name => compiled.Name;

    public ImmutableArray<ThemeAsset> Assets { get; } =
        [.. compiled.Assets.Select(asset => Path.Combine(folder, asset.Name) is var path && File.Exists(path) ? asset with { Bytes = File.ReadAllBytes(path) } : asset)];

    public ImmutableArray<string> Signes => compiled.Signes;

    public ImmutableArray<Contraste> Contrastes => compiled.Contrastes;

    public string CouleurDesBadges => compiled.CouleurDesBadges;

    public Gabarits GabaritsDe(View view) => compiled.GabaritsDe(view);

    public void Render(View view, TextWriter output) => compiled.Render(view, output);

    /// <summary>Where a checkout keeps the assets of a theme, from its root.</summary>
    public static string FolderOf(ITheme theme) => Path.Combine("themes", theme.Name, "assets");

    /// <summary>Themes with the assets of a checkout, read anew.</summary>
    public static ImmutableArray<ITheme> Of(IEnumerable<ITheme> themes, string root) =>
        [.. themes.Select(theme => new LocalAssetsTheme(theme, Path.Combine(root, FolderOf(theme))))];
}
