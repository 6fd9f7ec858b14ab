using System.Globalization;
using System.Text;
using SiteGen.Theming;

namespace SiteGen.Theme.Tnl;

/// <summary>A sign that is drawn as often as its scale has levels, filled up to the level and outlined beyond it.</summary>
internal sealed class SigneEnRangee
{
    public const int LongestScale = 9;

    private const int Step = 18;

    private readonly Html[,] _drawings;

    /// <summary>Draws every row once.</summary>
    /// <param name="plein">The path of a filled sign whose left edge is at a place, 16 units wide and high.</param>
    /// <param name="creux">What is hollowed out of it, or null.</param>
    /// <param name="vide">The path of an outlined sign.</param>
    public SigneEnRangee(Func<int, FormattableString> plein, Func<int, FormattableString>? creux, Func<int, FormattableString> vide)
    {
        _drawings = new Html[LongestScale + 1, LongestScale + 1];
        for (var length = 1; length <= LongestScale; length++)
        {
            for (var filled = 1; filled <= length; filled++)
            {
                var row = new StringBuilder();
                Append(row, "plein", 0, filled, plein);
                if (creux is not null)
                {
                    Append(row, "creux", 0, filled, creux);
                }

                Append(row, "vide", filled, length, vide);
                _drawings[length, filled] = new(row.ToString());
            }
        }
    }

    public static int Width(int length) => (length * Step) - 2;

    public Html Drawing(int length, int filled) => _drawings[length, filled];

    private static void Append(StringBuilder row, string name, int from, int to, Func<int, FormattableString> sign)
    {
        if (from == to)
        {
            return;
        }

        row.Append(CultureInfo.InvariantCulture, $"<path class=\"{name}\" d=\"");
        for (var i = from; i < to; i++)
        {
            row.Append(FormattableString.Invariant(sign(i * Step)));
        }

        row.Append("\"/>");
    }
}
