using SiteGen.Theme.Tnl;
using SiteGen.Theming;

namespace SiteGen.Cli;

/// <summary>The themes that the program was compiled with.</summary>
internal static class Themes
{
    public static IReadOnlyList<ITheme> All { get; } = [new TnlTheme()];
}
