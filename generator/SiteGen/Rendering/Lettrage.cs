using System.Collections.Immutable;
using SiteGen.Geo;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Writes names on a map where there is room: those of the territories first, then those of the départements.</summary>
/// <remarks>It is done for a wide map; a narrow one shows marks alone, for letters would be too small to read.</remarks>
internal static class Lettrage
{
    /// <summary>The size of the letters of a territory and of a département, in units of the drawing.</summary>
    private const double Territoire = 21;
    private const double Departement = 24;

    private const double MarkRadius = 22;

    public static (ImmutableArray<MarqueView> Marques, ImmutableArray<(string Nom, int X, int Y)> Noms) Write(FondDeCarte fond, ImmutableArray<MarqueView> marques)
    {
        var room = new Etiquettes(fond);
        foreach (var marque in marques.Where(IsShownWide))
        {
            room.Reserve(marque.X, marque.Y, MarkRadius);
        }

        foreach (var bar in fond.Echelles)
        {
            room.Reserve(bar);
        }

        return
        (
            [.. marques.Select(m => IsShownWide(m) && m.Forme != FormeDeMarque.Groupe ? m with { Etiquette = View(room.Beside(m.Lien.Texte, Territoire, m.X, m.Y, MarkRadius)) } : m)],
            [.. fond.Noms.Select(n => (n.Nom, Place: room.Around(n.Nom, Departement, n.X, n.Y))).Where(n => n.Place is not null).Select(n => (n.Nom, n.Place!.X, n.Place.Y))]
        );
    }

    private static bool IsShownWide(MarqueView marque) => marque.Largeurs is Largeurs.Toutes or Largeurs.Large;

    private static EtiquetteView? View(Etiquette? etiquette) =>
        etiquette is null ? null : new(etiquette.X, etiquette.Y, etiquette.Sens switch { > 0 => "start", 0 => "middle", _ => "end" });
}
