using System.Collections.Immutable;
using SiteGen.Geo;
using SiteGen.Planning;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Turns the grounds of maps into views, and those that many pages share into files.</summary>
internal static class Fonds
{
    /// <summary>The name under which the ground of the country is planned as an asset.</summary>
    public const string Country = "fond-de-carte.svg";

    /// <summary>The name of the same in little, for the map of a territory's place.</summary>
    public const string Thumbnail = "vignette.svg";

    /// <summary>The assets that the maps refer to; none without outlines.</summary>
    public static ImmutableArray<ThemeAsset> Assets(Atlas? atlas, ITheme theme)
    {
        if (atlas is null)
        {
            return [];
        }

        // Each is drawn when it is asked for, and both take their time: two cores share them.
        var thumbnail = Task.Run(() => atlas.Thumbnail);
        return
        [
            Draw(Country, new("Fond de carte de la France", View(atlas.Country), EstVignette: false), theme),
            Draw(Thumbnail, new("Vignette de la France", View(thumbnail.Result), EstVignette: true), theme),
        ];
    }

    public static FondView View(FondDeCarte fond) => new(fond.Largeur, fond.Hauteur)
    {
        Terre = fond.Terre,
        Alentours = fond.Alentours,
        LimitesDeRegions = fond.LimitesDeRegions,
        LimitesDeDepartements = fond.LimitesDeDepartements,
        Encadres = [.. fond.Encadres.Select(e => new EncadreView(e.Nom, e.X, e.Y, e.Largeur, e.Hauteur))],
        Echelles = [.. fond.Echelles.Select(e => new EchelleGraphiqueView(e.X, e.Y, e.Longueur, $"{e.Metres / 1000}{Francais.Insecable}km"))],
        Noms = fond.Noms,
    };

    private static ThemeAsset Draw(string name, FondDeCarteView view, ITheme theme)
    {
        var output = new StringWriter();
        theme.Render(view, output);
        return new(name, System.Text.Encoding.UTF8.GetBytes(output.ToString()));
    }
}
