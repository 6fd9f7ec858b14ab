using NodaTime;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>Holds the state of each edition against the calendar: « open » must not outlive its closing day.</summary>
internal static class StatutRule
{
    public static void Check(Palmares palmares, DateTimeOffset clock, DiagnosticBag diagnostics)
    {
        var today = Instant.FromDateTimeOffset(clock).InZone(DateTimeZoneProviders.Tzdb[palmares.Site.Fuseau]).Date;
        var now = DatePartielle.OfDay(today.ToDateOnly());
        foreach (var edition in palmares.Editions)
        {
            if (edition.Candidature is { } candidature && Contradiction(edition, candidature, now) is var (sentence, statut))
            {
                diagnostics.Add(PlanErrors.StatutBehindCalendar(edition.StatutSpan, candidature.Span, sentence, statut));
            }
        }
    }

    /// <summary>What the calendar says against the state, and the state that would agree; null when they agree or the dates are not known.</summary>
    private static (string Sentence, string Statut)? Contradiction(Edition edition, Candidature candidature, DatePartielle now) => edition.Statut switch
    {
        StatutEdition.Annoncee or StatutEdition.Ouverte when candidature.Cloture?.IsBefore(now) == true =>
            ($"les candidatures de {edition.Annee} sont closes ({Francais.QuandDate(candidature.Cloture.Value)}) et l’édition est encore « {Key(edition)} »", "close"),
        StatutEdition.Annoncee when candidature.Ouverture?.IsBefore(now) == true =>
            ($"les candidatures de {edition.Annee} sont ouvertes ({Francais.QuandDate(candidature.Ouverture.Value)}) et l’édition est encore « {Key(edition)} »", "ouverte"),
        StatutEdition.Ouverte when candidature.Ouverture is { } ouverture && now.IsBefore(ouverture) =>
            ($"les candidatures de {edition.Annee} n’ouvrent que {Francais.QuandDate(ouverture)} et l’édition est déjà « {Key(edition)} »", "annoncee"),
        StatutEdition.Close when candidature.Cloture is { } cloture && now.IsBefore(cloture) =>
            ($"les candidatures de {edition.Annee} ne sont closes que {Francais.QuandDate(cloture)} et l’édition est déjà « {Key(edition)} »", "ouverte"),
        _ => null,
    };

    private static string Key(Edition edition) => edition.Statut.ToString().ToLowerInvariant();
}
