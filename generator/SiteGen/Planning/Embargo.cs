using System.Collections.Immutable;
using NodaTime;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>Holds back results until their moment: not a name, not a count of them may appear before.</summary>
internal static class Embargo
{
    /// <summary>The palmarès as it may be shown at that moment; an edition still under embargo is a closed one.</summary>
    public static Palmares Apply(Palmares palmares, DateTimeOffset clock)
    {
        var now = Instant.FromDateTimeOffset(clock);
        var zone = DateTimeZoneProviders.Tzdb[palmares.Site.Fuseau];
        bool IsHeld(Edition edition) =>
            edition is { Statut: StatutEdition.Publiee, Resultats: { } resultats }
            && LocalDateTime.FromDateTime(resultats.ToLocal()).InZoneLeniently(zone).ToInstant() > now;

        var held = palmares.Editions.Where(IsHeld).ToHashSet();
        if (held.Count == 0)
        {
            return palmares;
        }

        var editions = palmares.Editions.Select(e => held.Contains(e) ? Close(e) : e).ToImmutableArray();
        var known = editions.SelectMany(e => e.Laureats).Select(l => l.Territoire.Id).ToHashSet(StringComparer.Ordinal);
        var hidden = held.SelectMany(e => e.Laureats).Select(l => l.Territoire.Id).Where(id => !known.Contains(id)).ToHashSet(StringComparer.Ordinal);
        var given = editions.SelectMany(e => e.Mentions).Select(m => m.Mention.Id).ToHashSet(StringComparer.Ordinal);
        var hiddenMentions = held.SelectMany(e => e.Mentions).Select(m => m.Mention.Id).Where(id => !given.Contains(id)).ToHashSet(StringComparer.Ordinal);
        return palmares with
        {
            Mentions = [.. palmares.Mentions.Where(m => !hiddenMentions.Contains(m.Id))],
            Territoires = [.. palmares.Territoires.Where(t => !hidden.Contains(t.Id))],
            Editions = editions,
        };
    }

    /// <summary>Takes back the warnings that would name what is held back: those of a held edition, and of territories known only through it.</summary>
    public static void Silence(Palmares palmares, Palmares visible, DiagnosticBag diagnostics)
    {
        if (ReferenceEquals(palmares, visible))
        {
            return;
        }

        var editions = palmares.Editions.Except(visible.Editions, ReferenceEqualityComparer.Instance).OfType<Edition>().Select(e => e.Span.File).ToHashSet(StringComparer.Ordinal);
        var known = visible.Territoires.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        var records = palmares.Territoires.OrderBy(t => t.Span).ToList();
        var lines = records.ConvertAll(t => t.Span.Line);
        bool IsOfHidden(SourceSpan span)
        {
            // The record that a line belongs to is the last that begins at it or before.
            var place = lines.BinarySearch(span.Line);
            var record = place >= 0 ? place : ~place - 1;
            return record >= 0 && records[record].Span.File == span.File && !known.Contains(records[record].Id);
        }

        diagnostics.RemoveWarnings(d => !d.Span.IsNowhere && (editions.Contains(d.Span.File) || IsOfHidden(d.Span)));
    }

    private static Edition Close(Edition edition) => edition with
    {
        Statut = StatutEdition.Close,
        ListeComplete = false,
        Totaux = Totaux.Unknown,
        Laureats = [],
        Mentions = [],
        Documents = [],
        Corrections = [],
        Sources = [],
        Provenance = edition.Provenance with { Reserve = null },
    };
}
