using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Geo;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>What is computed over the whole site, once, so that no page ever scans it.</summary>
public sealed class PalmaresIndex
{
    private readonly FrozenDictionary<int, ImmutableArray<Distinction>> _byEdition;
    private readonly FrozenDictionary<string, ImmutableArray<Distinction>> _histories;
    private readonly ILookup<string, (Edition Edition, MentionAttribuee Mention)> _mentionsByTerritoire;
    private readonly ProximityIndex _proximity;
    private readonly ImmutableArray<Territoire> _placed;
    private readonly FrozenDictionary<string, int> _placeOf;
    private readonly FrozenDictionary<string, int> _rankOf;

    public PalmaresIndex(Palmares palmares)
    {
        Palmares = palmares;
        Publiees = [.. palmares.Editions.Where(e => e.Statut == StatutEdition.Publiee)];
        Territoires = InFrenchOrder(palmares.Territoires, t => t.Nom);
        _rankOf = Territoires.Select((t, i) => (t.Id, i)).ToFrozenDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        Homonymes = palmares.Territoires.GroupBy(t => t.Nom, Francais.Collation).Where(g => g.Count() > 1)
            .SelectMany(g => g).Select(t => t.Id).ToFrozenSet(StringComparer.Ordinal);

        _byEdition = Publiees.ToFrozenDictionary(e => e.Annee, Distinctions);
        _histories = BuildHistories(Publiees.SelectMany(e => _byEdition[e.Annee]));
        _mentionsByTerritoire = Publiees.SelectMany(e => e.Mentions, (e, m) => (e, m)).ToLookup(p => p.m.Territoire.Id, StringComparer.Ordinal);
        MentionsByMention = Publiees.Reverse().SelectMany(e => e.Mentions, (e, m) => (Edition: e, Mention: m))
            .ToLookup(p => p.Mention.Mention.Id, StringComparer.Ordinal);

        ByDepartement = Group(Territoires, t => t.Departements);
        ByRegion = Group(Territoires, t => t.Regions);
        Nationaux = [.. Territoires.Where(t => t.Departements.IsEmpty && t.Regions.IsEmpty)];

        _placed = [.. Territoires.Where(t => t.Geocode is not null && HasLabel(t))];
        _placeOf = _placed.Select((t, i) => (t.Id, i)).ToFrozenDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        _proximity = new(_placed.Select(t => t.Geocode!).ToList());
        Comptes = new(this);
        MisesAJour = new(this);
    }

    public Palmares Palmares { get; }

    /// <summary>The editions with results, from the first to the last.</summary>
    public ImmutableArray<Edition> Publiees { get; }

    public Edition? DernierePubliee => Publiees.IsEmpty ? null : Publiees[^1];

    /// <summary>All territories, in French order.</summary>
    public ImmutableArray<Territoire> Territoires { get; }

    /// <summary>Ids of the territories whose name another bears.</summary>
    public FrozenSet<string> Homonymes { get; }

    /// <summary>Territories by code of département, each list in French order.</summary>
    public FrozenDictionary<string, ImmutableArray<Territoire>> ByDepartement { get; }

    /// <summary>Territories by code of région, each list in French order.</summary>
    public FrozenDictionary<string, ImmutableArray<Territoire>> ByRegion { get; }

    /// <summary>Every région by code, those without a laureate too: their page says so.</summary>
    /// <remarks>INSEE tells how a name joins a sentence for régions only, not for the overseas collectivities that the official list also has.</remarks>
    public IEnumerable<string> Regions =>
        ByRegion.Keys.Union(Palmares.Regions.Values.Where(r => r.Liaison is not null).Select(r => r.Code), StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The territories of a région in French order; empty when none is known.</summary>
    public ImmutableArray<Territoire> InRegion(string code) => ByRegion.GetValueOrDefault(code, []);

    /// <summary>Bodies of no département and no région.</summary>
    public ImmutableArray<Territoire> Nationaux { get; }

    /// <summary>Mentions given, by id of mention, from the last edition to the first.</summary>
    public ILookup<string, (Edition Edition, MentionAttribuee Mention)> MentionsByMention { get; }

    /// <summary>The numbers of the site: labels by edition and level, territories by type and région.</summary>
    public Comptes Comptes { get; }

    /// <summary>When each fact was last brought up to date.</summary>
    public MisesAJour MisesAJour { get; }

    /// <summary>Whether the site shows a territory of this id: one that an embargo holds back is not named.</summary>
    public bool Shows(string territoire) => _rankOf.ContainsKey(territoire);

    /// <summary>The labels of an edition, in the order of its list.</summary>
    public ImmutableArray<Distinction> Labels(Edition edition) => _byEdition.GetValueOrDefault(edition.Annee, []);

    /// <summary>The labels of a territory, from the first edition to the last.</summary>
    public ImmutableArray<Distinction> History(Territoire territoire) => _histories.GetValueOrDefault(territoire.Id, []);

    public bool HasLabel(Territoire territoire) => _histories.ContainsKey(territoire.Id);

    public IEnumerable<(Edition Edition, MentionAttribuee Mention)> MentionsOf(Territoire territoire) => _mentionsByTerritoire[territoire.Id];

    /// <summary>The edition before that one with results and the same scale; null when there is none.</summary>
    public Edition? PreviousOfSameScale(Edition edition) =>
        Publiees.LastOrDefault(e => e.Annee < edition.Annee && e.Echelle.Id == edition.Echelle.Id);

    /// <summary>Whether no earlier edition that this site knows names the territory.</summary>
    public bool IsFirstTime(Edition edition, Territoire territoire) =>
        History(territoire) is [var first, ..] && first.Edition.Annee == edition.Annee;

    public Lieu? Departement(string code) => Palmares.Departements.GetValueOrDefault(code);

    public Lieu? Region(string code) => Palmares.Regions.GetValueOrDefault(code);

    public string NomDepartement(string code) => Departement(code)?.Nom ?? $"Département {code}";

    public string NomRegion(string code) => Region(code)?.Nom ?? $"Région {code}";

    /// <summary>The territories that stand before and after one in French order; null at an end.</summary>
    public (Territoire? Before, Territoire? After) NextTo(Territoire territoire)
    {
        var rank = _rankOf[territoire.Id];
        return (rank > 0 ? Territoires[rank - 1] : null, rank < Territoires.Length - 1 ? Territoires[rank + 1] : null);
    }

    /// <summary>« Commune, Isère (38) »; « Groupement d’intérêt public » alone for a national body.</summary>
    public string Detail(Territoire territoire)
    {
        var type = territoire.Type.Nom();
        return (territoire.Departements, territoire.Regions) switch
        {
            ([var only], _) => $"{type}, {NomDepartement(only)} ({only})",
            (_, [var region]) => $"{type}, {NomRegion(region)}",
            ({ IsEmpty: false } several, _) => $"{type}, {Francais.Liste([.. several.Select(NomDepartement)])}",
            _ => type,
        };
    }

    /// <summary>The labelled territories nearest to one, with the distance in metres; none when it has no point.</summary>
    public IEnumerable<(Territoire Territoire, double Metres)> Neighbours(Territoire territoire, int count)
    {
        if (!_placeOf.TryGetValue(territoire.Id, out var place))
        {
            return [];
        }

        return _proximity.Nearest(place, count)
            .Select(i => (_placed[i], GreatCircle.Distance(territoire.Geocode!, _placed[i].Geocode!)));
    }

    /// <summary>Sorts by a name through its collation key: French comparison is dear, and each name is compared many times.</summary>
    internal static ImmutableArray<T> InFrenchOrder<T>(IEnumerable<T> items, Func<T, string> name)
    {
        var compare = System.Globalization.CultureInfo.GetCultureInfo("fr-FR").CompareInfo;
        return
        [
            .. items
                .Select(item => (item, key: SortKey(compare, name(item))))
                .OrderBy(p => p.key, Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))
                .Select(p => p.item),
        ];
    }

    /// <summary>The collation key of a name. One of Western Europe takes a few bytes a letter, and is made at the first try; of any other the length is asked first.</summary>
    private static byte[] SortKey(System.Globalization.CompareInfo compare, string name)
    {
        Span<byte> key = stackalloc byte[1024];
        return name.Length > 64 || name.AsSpan().ContainsAnyExceptInRange('\0', 'ſ') ? compare.GetSortKey(name).KeyData : key[..compare.GetSortKey(name, key)].ToArray();
    }

    private static ImmutableArray<Distinction> Distinctions(Edition edition)
    {
        var mentions = edition.Mentions.ToLookup(m => m.Territoire.Id, m => m.Mention, StringComparer.Ordinal);
        return [.. edition.Laureats.Select(l => new Distinction(edition, l, [.. mentions[l.Territoire.Id]]))];
    }

    private static FrozenDictionary<string, ImmutableArray<Distinction>> BuildHistories(IEnumerable<Distinction> labels)
    {
        var histories = new Dictionary<string, List<Distinction>>(StringComparer.Ordinal);
        foreach (var label in labels)
        {
            if (!histories.TryGetValue(label.Laureat.Territoire.Id, out var history))
            {
                histories[label.Laureat.Territoire.Id] = history = [];
            }

            history.Add(label);
        }

        return histories.ToFrozenDictionary(h => h.Key, h => h.Value.ToImmutableArray(), StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, ImmutableArray<Territoire>> Group(
        ImmutableArray<Territoire> territoires, Func<Territoire, ImmutableArray<string>> codes) =>
        territoires
            .SelectMany(t => codes(t).Distinct(StringComparer.Ordinal), (t, code) => (code, t))
            .GroupBy(p => p.code, p => p.t, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
}
