using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SiteGen.Model;

/// <summary>A date as far as it is known: a day, a month (<c>2016-07</c>) or a year alone.</summary>
public readonly record struct DatePartielle : IComparable<DatePartielle>
{
    private DatePartielle(int year, int month, int day) => (Year, Month, Day) = (year, month, day);

    public int Year { get; }

    /// <summary>1 to 12, or 0 when only the year is known.</summary>
    public int Month { get; }

    /// <summary>1 to 31, or 0 when the day is not known.</summary>
    public int Day { get; }

    public static DatePartielle OfDay(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads ISO 8601 calendar dates: <c>2022-11-08</c>, <c>2022-11</c> or <c>2022</c>.</summary>
    public static bool TryParse(string text, out DatePartielle date)
    {
        const DateTimeStyles None = DateTimeStyles.None;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, None, out var day))
        {
            date = OfDay(day);
            return true;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, None, out var month))
        {
            date = new(month.Year, month.Month, 0);
            return true;
        }

        if (DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, None, out var year))
        {
            date = new(year.Year, 0, 0);
            return true;
        }

        date = default;
        return false;
    }

    /// <summary>The day, when it is known to the day.</summary>
    public bool TryGetDay([NotNullWhen(true)] out DateOnly? day)
    {
        day = Day == 0 ? null : new DateOnly(Year, Month, Day);
        return day is not null;
    }

    /// <summary>Whether it is before another for certain: <c>2022-10</c> is not before <c>2022-10-05</c>, of which it may be the day.</summary>
    public bool IsBefore(DatePartielle other) =>
        Year != other.Year ? Year < other.Year
        : Month != other.Month && Month != 0 && other.Month != 0 ? Month < other.Month
        : Month == other.Month && Day != 0 && other.Day != 0 && Day < other.Day;

    public int CompareTo(DatePartielle other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>The ISO form it was read from.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (0, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
    };

    public static bool operator <(DatePartielle left, DatePartielle right) => left.CompareTo(right) < 0;

    public static bool operator >(DatePartielle left, DatePartielle right) => left.CompareTo(right) > 0;

    public static bool operator <=(DatePartielle left, DatePartielle right) => left.CompareTo(right) <= 0;

    public static bool operator >=(DatePartielle left, DatePartielle right) => left.CompareTo(right) >= 0;
}
