using System.Collections.Immutable;
using NodaTime;
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
        return new()
        {
            Site = palmares.Site,
            Label = palmares.Label,
            Echelles = palmares.Echelles,
            Mentions = [.. palmares.Mentions.Where(m => !hiddenMentions.Contains(m.Id))],
            Grilles = palmares.Grilles,
            Sources = palmares.Sources,
            Territoires = [.. palmares.Territoires.Where(t => !hidden.Contains(t.Id))],
            Editions = editions,
            Pages = palmares.Pages,
            Departements = palmares.Departements,
            Regions = palmares.Regions,
            Contours = palmares.Contours,
        };
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
