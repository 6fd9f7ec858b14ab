namespace SiteGen.Binding;

/// <summary>The boxes, in degrees, that hold mainland France, Corsica and the overseas départements and collectivities.</summary>
public static class EmpriseDeLaFrance
{
    /// <remarks>Wide enough for any commune, narrow enough that swapped coordinates fall outside.</remarks>
    private static readonly (double South, double North, double West, double East)[] Boxes =
    [
        (41.2, 51.2, -5.3, 9.7), // mainland France and Corsica
        (14.3, 18.2, -63.2, -60.7), // Antilles, Saint-Barthélemy, Saint-Martin
        (2.0, 6.0, -54.7, -51.5), // Guyane
        (-21.5, -20.8, 55.1, 55.9), // La Réunion
        (-13.1, -12.5, 44.9, 45.4), // Mayotte
        (46.7, 47.2, -56.5, -56.1), // Saint-Pierre-et-Miquelon
        (-14.5, -13.1, -178.3, -176.0), // Wallis-et-Futuna
        (-28.0, -7.8, -155.0, -134.0), // Polynésie française
        (-23.0, -17.5, 158.0, 172.2), // Nouvelle-Calédonie
    ];

    public static bool Contains(double lat, double lon) =>
        Boxes.Any(b => lat >= b.South && lat <= b.North && lon >= b.West && lon <= b.East);
}
