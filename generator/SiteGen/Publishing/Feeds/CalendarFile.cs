using System.Globalization;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Publishing.Feeds;

/// <summary>Writes the dates of the editions as a calendar (RFC 5545): whole days, or a moment in the zone of the site.</summary>
internal static class CalendarFile
{
    public static byte[] Write(CalendrierFile file, SitePlan plan)
    {
        var (palmares, lines) = (plan.Palmares, new ContentLines());
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.AddText("PRODID", $"-//{palmares.Site.Url.IdnHost}//site-gen//{palmares.Site.Langue.ToUpperInvariant()}");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.AddText("NAME", palmares.Label.Nom);
        lines.AddText("X-WR-CALNAME", palmares.Label.Nom);
        lines.Add("X-WR-TIMEZONE", palmares.Site.Fuseau);
        lines.Add("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        var years = file.Echeances.Where(e => e.Moment.Time is not null).Select(e => e.Moment.Day.Year).ToList();
        if (years.Count > 0)
        {
            AddZone(lines, palmares.Site, years);
        }

        foreach (var echeance in file.Echeances)
        {
            AddEvent(lines, echeance, plan);
        }

        lines.Add("END", "VCALENDAR");
        return lines.ToBytes();
    }

    /// <summary>Each change of the clocks in the years of the events, one by one: no rule is guessed from them.</summary>
    private static void AddZone(ContentLines lines, ReglagesDuSite site, List<int> years)
    {
        lines.Add("BEGIN", "VTIMEZONE");
        lines.Add("TZID", site.Fuseau);
        foreach (var periode in new HeureDuSite(site).Periodes(years.Min(), years.Max()))
        {
            var component = periode.EstDEte ? "DAYLIGHT" : "STANDARD";
            lines.Add("BEGIN", component);
            lines.Add("DTSTART", periode.Debut.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture));
            lines.Add("TZOFFSETFROM", Offset(periode.Avant));
            lines.Add("TZOFFSETTO", Offset(periode.Ecart));
            lines.AddText("TZNAME", periode.Nom);
            lines.Add("END", component);
        }

        lines.Add("END", "VTIMEZONE");
    }

    private static void AddEvent(ContentLines lines, Echeance echeance, SitePlan plan)
    {
        var edition = echeance.Edition;
        lines.Add("BEGIN", "VEVENT");
        lines.Add("UID", Identifiants.Uid(plan.Palmares, echeance));
        lines.Add("DTSTAMP", $"{Day(plan.Index.MisesAJour.Of(edition) ?? new DateOnly(edition.Annee, 1, 1))}T000000Z");
        AddTimes(lines, echeance.Moment, plan.Palmares.Site);
        lines.AddText("SUMMARY", string.Create(CultureInfo.InvariantCulture, $"{plan.Palmares.Label.Nom} {edition.Annee}{Francais.Insecable}: {Francais.Minuscule(Titre(echeance.Sorte))}"));
        lines.AddText("LOCATION", echeance.Sorte == SorteDEcheance.Remise ? edition.Remise?.Lieu : null);
        lines.AddText("DESCRIPTION", string.Join('\n', Description(echeance).OfType<string>()));
        lines.Add("URL", plan.Address.Absolute(plan.Page(edition).Route));
        lines.AddText("CATEGORIES", Categorie(echeance.Sorte));
        lines.Add("TRANSP", "TRANSPARENT");
        lines.Add("END", "VEVENT");
    }

    /// <summary>A whole day ends where the next begins; a moment has no length.</summary>
    private static void AddTimes(ContentLines lines, Moment moment, ReglagesDuSite site)
    {
        if (moment.Time is { } time)
        {
            lines.Add($"DTSTART;TZID={site.Fuseau}", $"{Day(moment.Day)}T{time.ToString("HHmmss", CultureInfo.InvariantCulture)}");
            return;
        }

        lines.Add("DTSTART;VALUE=DATE", Day(moment.Day));
        if (moment.Day < DateOnly.MaxValue)
        {
            lines.Add("DTEND;VALUE=DATE", Day(moment.Day.AddDays(1)));
        }
    }

    private static string Titre(SorteDEcheance sorte) => sorte switch
    {
        SorteDEcheance.Ouverture => "Ouverture des candidatures",
        SorteDEcheance.Cloture => "Clôture des candidatures",
        SorteDEcheance.Remise => "Remise des labels",
        _ => "Publication des résultats",
    };

    private static string Categorie(SorteDEcheance sorte) => sorte switch
    {
        SorteDEcheance.Ouverture or SorteDEcheance.Cloture => "Candidatures",
        SorteDEcheance.Remise => "Remise",
        _ => "Résultats",
    };

    /// <summary>A line each; the doubt last.</summary>
    private static IEnumerable<string?> Description(Echeance echeance)
    {
        var (edition, reserve) = (echeance.Edition, (string?)null);
        switch (echeance.Sorte)
        {
            case SorteDEcheance.Ouverture or SorteDEcheance.Cloture:
                reserve = edition.Candidature?.Provenance.Reserve;
                yield return edition is { Statut: StatutEdition.Annoncee or StatutEdition.Ouverte, Candidature.Url: { } url } ? $"Candidater{Francais.Insecable}: {url.AbsoluteUri}" : null;
                break;
            case SorteDEcheance.Remise:
                reserve = edition.Remise?.Provenance.Reserve;
                yield return edition.Remise?.Evenement;
                yield return edition.Remise?.Note;
                break;
        }

        yield return reserve is null ? null : $"Réserve{Francais.Insecable}: {reserve}";
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary><c>+0100</c>, with seconds where a zone had some.</summary>
    private static string Offset(TimeSpan offset) =>
        (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(offset.Seconds == 0 ? "hhmm" : "hhmmss", CultureInfo.InvariantCulture);
}
