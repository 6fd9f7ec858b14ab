using System.Globalization;

namespace SiteGen.Model;

/// <summary>A day, with a time of day when one is given, in the site's time zone; without one, the day from its first moment on.</summary>
public readonly record struct Moment(DateOnly Day, TimeOnly? Time)
{
    /// <summary>Reads ISO 8601 local dates: <c>2025-11-19</c>, <c>2025-11-19T18:00</c> or <c>2025-11-19 18:00</c>.</summary>
    public static bool TryParse(string text, out Moment moment)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            moment = new(day, null);
            return true;
        }

        string[] formats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss"];
        if (DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            moment = new(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
            return true;
        }

        moment = default;
        return false;
    }

    public DateTime ToLocal() => Day.ToDateTime(Time ?? TimeOnly.MinValue);

    /// <summary>The ISO 8601 form, with its time when one is given.</summary>
    public override string ToString() =>
        Time is null ? Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : ToLocal().ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
