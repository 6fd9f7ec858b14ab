using System.Collections.Frozen;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>The day that each fact was last brought up to date, as the data tell it: never the clock, the file system or git.</summary>
/// <remarks>
/// Of an edition that is the day of its results, or of its ceremony, or that of a later correction or source, since nothing is known before its
/// source is published. Only whole dates count; what has none has no day, rather than a guessed one.
/// </remarks>
public sealed class MisesAJour
{
    private readonly FrozenDictionary<int, DateOnly?> _editions;
    private readonly PalmaresIndex _index;

    internal MisesAJour(PalmaresIndex index)
    {
        _index = index;
        _editions = index.Palmares.Editions.ToFrozenDictionary(e => e.Annee, e => Latest([Announced(e), Latest(Facts(e)), .. index.Labels(e).Select(Of)]));
        DesDonnees = Latest(_editions.Values);
        PremiersResultats = index.Publiees.Select(Announced).Min();
    }

    /// <summary>Of all that the editions say.</summary>
    public DateOnly? DesDonnees { get; }

    /// <summary>The day of the first results whose day is known: the data are as old as that.</summary>
    public DateOnly? PremiersResultats { get; }

    public DateOnly? Of(Edition edition) => _editions[edition.Annee];

    /// <summary>Of one label: the day that its edition was announced, or that of a later source of its own.</summary>
    public static DateOnly? Of(Distinction label) => Latest([Announced(label.Edition), Latest(Days(label.Laureat.Provenance))]);

    /// <summary>Of all that is said of a territory.</summary>
    public DateOnly? Of(Territoire territoire) => Latest(
    [
        Latest(Days(territoire.Provenance)),
        .. _index.History(territoire).Select(Of),
        .. _index.MentionsOf(territoire).Select(m => Latest([Announced(m.Edition), Latest(Days(m.Mention.Provenance))])),
    ]);

    /// <summary>The last of these days; null when none is known.</summary>
    public static DateOnly? Latest(IEnumerable<DateOnly?> days) => days.Max();

    /// <summary>The day that the results were public, once they are.</summary>
    public static DateOnly? Announced(Edition edition) =>
        edition.Statut != StatutEdition.Publiee ? null : edition.Resultats?.Day ?? Day(edition.Remise?.Date);

    /// <summary>Of an edition whose results are not public, only the campaign: a later source would tell when they came.</summary>
    private static IEnumerable<DateOnly?> Facts(Edition edition) => edition.Statut == StatutEdition.Publiee
        ?
        [
            .. edition.Corrections.Select(c => Day(c.Date)),
            .. edition.Sources.Select(s => Day(s.Date)),
            .. Days(edition.Provenance),
            .. Days(edition.Totaux.Provenance),
            .. Days(edition.Remise?.Provenance ?? Provenance.None),
            .. Days(edition.Candidature?.Provenance ?? Provenance.None),
            .. edition.Mentions.SelectMany(m => Days(m.Provenance)),
        ]
        : Days(edition.Candidature?.Provenance ?? Provenance.None);

    private static IEnumerable<DateOnly?> Days(Provenance provenance) => provenance.Sources.Select(s => Day(s.Date));

    private static DateOnly? Day(DatePartielle? date) => date is { } known && known.TryGetDay(out var day) ? day : null;
}
