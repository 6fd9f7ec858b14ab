using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Geo;

/// <summary>The lands of a site's outlines: the mainland with Corsica, and each overseas département.</summary>
public sealed class Lands
{
    /// <summary>Tolerance of the simplification of the country, in metres: about a unit of its drawing.</summary>
    internal const double CountryDetail = 1_000;

    /// <summary>The same for a thumbnail: about a pixel.</summary>
    internal const double ThumbnailDetail = 5_000;

    public Lands(ImmutableArray<Contour> contours)
    {
        ImmutableArray<Contour> mainland = [.. contours.Where(c => !Zone.IsCodeOverseas(c.Code))];
        Mainland = mainland.IsEmpty ? null : new(mainland, MapProjection.Lambert93());
        Overseas = [.. contours.Where(c => Zone.IsCodeOverseas(c.Code)).OrderBy(c => c.Code, StringComparer.Ordinal).Select(Zone.Overseas).OfType<Zone>()];
    }

    internal Zone? Mainland { get; }

    /// <summary>In the order of their codes.</summary>
    internal ImmutableArray<Zone> Overseas { get; }

    /// <summary>Simplifies what the maps of the country will ask for; it is the longest work, and depends on nothing but the outlines.</summary>
    public void Prepare()
    {
        Mainland?.At(CountryDetail);
        Mainland?.At(ThumbnailDetail);
    }
}
