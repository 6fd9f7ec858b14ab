using System.Collections.Immutable;
using SiteGen.Geo;
using SiteGen.Model;

namespace SiteGen.Tests.Robustness;

/// <summary>Outlines that no cartographer would sign: rings that cross themselves, meet anywhere, come to nothing or reach from Brittany to Wallis.</summary>
public sealed class OutlineSoupTests
{
    private static readonly string[] Codes = ["01", "38", "2A", "974", "971", "988", "x"];

    /// <summary>Positions of France that no département has together.</summary>
    private static readonly (double Lon, double Lat)[] Far = [(-4.5, 48.4), (9.4, 42.7), (-61.5, 16.2), (-52.3, 4.9), (55.5, -20.9), (45.2, -12.8), (-176.2, -13.3), (166.4, -22.3)];

    [Fact]
    public void Whatever_the_outlines_the_maps_are_drawn()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            ImmutableArray<Contour> contours = [.. Codes.Take(random.Next(1, Codes.Length + 1)).Select(c => Outline(c, random))];
            try
            {
                Draw(contours, [new(Far[seed % Far.Length].Lat, Far[seed % Far.Length].Lon), new(45.5, 5.5)]);
            }
            catch (Exception exception)
            {
                Assert.Fail($"seed {seed}: {exception}");
            }
        }
    }

    private static void Draw(ImmutableArray<Contour> contours, Geocode[] places)
    {
        var atlas = Atlas.Of(contours, places)!;
        var drawn = contours.SelectMany(c => new[] { atlas.Departement(c.Code), c.Region is null ? null : atlas.Region(c.Region) })
            .Append(atlas.Country).Append(atlas.Thumbnail).OfType<FondDeCarte>().ToList();
        foreach (var fond in drawn)
        {
            Assert.True(fond.Largeur > 0 && fond.Hauteur > 0);
            Assert.DoesNotContain("NaN", fond.Terre, StringComparison.Ordinal);
            Assert.All(places, p => Assert.All(contours, c => fond.Place(p, c.Code)));
            Assert.NotNull(fond.WithLoupe([places[1], places[1]], "Agrandissement"));
        }
    }

    private static Contour Outline(string code, Random random) => new(code, $"Département {code}", random.Next(2) == 0 ? null : "84")
    {
        Polygones = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Enumerable.Range(0, random.Next(1, 3)).Select(_ => Ring(random)).ToImmutableArray())],
    };

    /// <summary>A closed ring of at least four positions, as the binder asks for, on a coarse grid where rings often meet.</summary>
    private static ImmutableArray<(double Lon, double Lat)> Ring(Random random)
    {
        var wild = random.Next(8) == 0;
        var positions = Enumerable.Range(0, random.Next(3, 9)).Select(_ => wild ? Far[random.Next(Far.Length)] : (random.Next(4, 8), random.Next(44, 48))).ToList();
        return [.. positions, positions[0]];
    }
}
