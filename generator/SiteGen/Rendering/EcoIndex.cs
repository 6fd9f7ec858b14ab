namespace SiteGen.Rendering;

/// <summary>The EcoIndex of a page: its place among the pages of the web by elements, requests and weight, from 0 to 100.</summary>
/// <remarks>The formula and the quantiles are those of cnumr/ecoindex_reference.</remarks>
internal static class EcoIndex
{
    private static readonly double[] Elements =
        [0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594601];

    private static readonly double[] Requests =
        [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920];

    private static readonly double[] Kilobytes =
    [
        0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08, 2142.06, 2465.37, 2866.31,
        3401.59, 4155.73, 5400.08, 8037.54, 223212.26,
    ];

    /// <param name="elements">Elements of the page, without the descendants of drawings.</param>
    /// <param name="requests">Requests, that of the page included.</param>
    /// <param name="kilobytes">What is transferred, in units of 1000 bytes.</param>
    public static double Score(int elements, int requests, double kilobytes) =>
        100 - (5 * ((3 * Place(Elements, elements)) + (2 * Place(Requests, requests)) + Place(Kilobytes, kilobytes)) / 6);

    private static double Place(double[] quantiles, double value)
    {
        for (var i = 1; i < quantiles.Length; i++)
        {
            if (value < quantiles[i])
            {
                return i - 1 + ((value - quantiles[i - 1]) / (quantiles[i] - quantiles[i - 1]));
            }
        }

        return quantiles.Length - 1;
    }
}
