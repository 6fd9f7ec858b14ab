using System.Collections.Immutable;
using NodaTime;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>The days and the times of the data as moments of the time zone of the site: never those of the machine.</summary>
public sealed class HeureDuSite
{
    private readonly DateTimeZone _zone;

    public HeureDuSite(ReglagesDuSite site) => _zone = DateTimeZoneProviders.Tzdb[site.Fuseau];

    /// <summary>The moment, or the first of the day when it has no time.</summary>
    public DateTimeOffset Of(Moment moment) => moment.Time is null ? Of(moment.Day) : Safe(LocalDateTime.FromDateTime(moment.ToLocal()).InZoneLeniently(_zone));

    /// <summary>The first moment of a day.</summary>
    public DateTimeOffset Of(DateOnly day) => Safe(_zone.AtStartOfDay(LocalDate.FromDateOnly(day)));

    /// <summary>The offsets in force in the zone from one year to another, both included, from the first.</summary>
    public ImmutableArray<PeriodeDHeure> Periodes(int first, int last)
    {
        // A day before and after: no zone is further from UTC.
        var interval = new Interval(
            Instant.FromUtc(first, 1, 1, 0, 0) - Duration.FromDays(1),
            Instant.FromUtc(Math.Min(last, 9998), 12, 31, 23, 59) + Duration.FromDays(1));
        return [.. _zone.GetZoneIntervals(interval).Select(Periode)];
    }

    /// <summary>The first and the last day that a date can have leave no room for an offset.</summary>
    private static DateTimeOffset Safe(ZonedDateTime moment) =>
        moment.Year is 1 or 9999 ? new(moment.LocalDateTime.ToDateTimeUnspecified(), TimeSpan.Zero) : moment.ToDateTimeOffset();

    private PeriodeDHeure Periode(NodaTime.TimeZones.ZoneInterval zone)
    {
        var before = zone.HasStart ? _zone.GetUtcOffset(zone.Start - Duration.Epsilon) : zone.WallOffset;
        var start = zone.HasStart ? zone.Start.WithOffset(before).LocalDateTime.ToDateTimeUnspecified() : new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        return new(zone.Name, start, before.ToTimeSpan(), zone.WallOffset.ToTimeSpan(), EstDEte: zone.Savings > Offset.Zero);
    }
}
