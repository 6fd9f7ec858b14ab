using System.Collections.Immutable;

namespace SiteGen.Geo;

/// <summary>A place of a drawing where one or several points are shown, by their places in a list.</summary>
internal sealed record Groupe(double X, double Y, ImmutableArray<int> Membres);

/// <summary>Groups the points of a drawing that would hide each other.</summary>
/// <remarks>
/// The order of the points decides, so the same points always make the same groups: each joins the nearest group that is too
/// near, or begins one; groups that have drifted together are then joined. The site's script follows the same rules.
/// </remarks>
internal static class Regroupement
{
    /// <summary>As many points as this are shown side by side instead of counted, where there is room.</summary>
    private const int MostSideBySide = 3;

    /// <summary>The groups of some points, each at the middle of its points; no two are nearer than a distance.</summary>
    public static ImmutableArray<Groupe> Group(IReadOnlyList<(double X, double Y)> points, double distance)
    {
        var groupes = new List<Groupe>();
        for (var i = 0; i < points.Count; i++)
        {
            Join(groupes, new(points[i].X, points[i].Y, [i]), distance);
        }

        for (var i = 0; i < groupes.Count; i++)
        {
            var groupe = groupes[i];
            groupes.RemoveAt(i);
            if (Join(groupes, groupe, distance))
            {
                // What it joined has moved, so all may meet again.
                i = -1;
            }
            else
            {
                groupes.RemoveAt(groupes.Count - 1);
                groupes.Insert(i, groupe);
            }
        }

        return [.. groupes];
    }

    /// <summary>The groups of some points, the small ones opened into points side by side where no other group is in the way.</summary>
    /// <param name="points">The points, in units of the drawing.</param>
    /// <param name="distance">How near two groups may be.</param>
    /// <param name="width">The width of the drawing, which nothing is pushed out of.</param>
    public static ImmutableArray<Groupe> Spread(IReadOnlyList<(double X, double Y)> points, double distance, double width)
    {
        var groupes = Group(points, distance);
        return
        [
            .. groupes.SelectMany(g =>
            {
                var row = g.Membres.Length is > 1 and <= MostSideBySide ? Row(g, distance, width) : [];
                return row.Any(r => groupes.Any(o => o != g && Squared(r, o) < distance * distance)) || row.IsEmpty ? [g] : row;
            }),
        ];
    }

    private static ImmutableArray<Groupe> Row(Groupe groupe, double distance, double width)
    {
        var half = (groupe.Membres.Length - 1) * distance / 2;
        var left = Math.Clamp(groupe.X, half + (distance / 2), Math.Max(half + (distance / 2), width - half - (distance / 2))) - half;
        return [.. groupe.Membres.Select((m, i) => new Groupe(left + (i * distance), groupe.Y, [m]))];
    }

    /// <summary>Adds a group to the nearest of those that are too near, or else as a group of its own; tells whether it joined one.</summary>
    private static bool Join(List<Groupe> groupes, Groupe added, double distance)
    {
        var (nearest, least) = (-1, distance * distance);
        for (var i = 0; i < groupes.Count; i++)
        {
            if (Squared(groupes[i], added) is var squared && squared < least)
            {
                (nearest, least) = (i, squared);
            }
        }

        if (nearest < 0)
        {
            groupes.Add(added);
            return false;
        }

        var (to, count) = (groupes[nearest], added.Membres.Length);
        var all = to.Membres.Length + count;
        groupes[nearest] = new(
            ((to.X * to.Membres.Length) + (added.X * count)) / all, ((to.Y * to.Membres.Length) + (added.Y * count)) / all, to.Membres.AddRange(added.Membres));
        return true;
    }

    private static double Squared(Groupe a, Groupe b) => ((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y));
}
