using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Binding;

/// <summary>The communes of the Code officiel géographique, those of today and the codes of the past; read when a first code is looked up.</summary>
internal sealed class OfficialCommunes
{
    /// <summary>A suggestion looks along the whole list: those past the first are not worth the wait.</summary>
    private const int MostSuggestions = 20;
    private const int MostNames = 3;

    private readonly Lazy<Dictionary<string, Commune>> _byCode;
    private readonly Lazy<Dictionary<string, (string? Nom, string Actuelle)>> _anciennes;
    private readonly Lazy<Dictionary<string, Commune>> _bySiren;
    private readonly Lazy<ILookup<string, Commune>> _byName;
    private int _suggestions;

    public OfficialCommunes(SourceSet sources, DiagnosticBag diagnostics)
    {
        _byCode = new(() => ReferenceList.Read(
            sources, "data/reference/communes.csv", ["code", "nom", "departement", "siren"], c => new Commune(c[0], c[1], c[2], c[3].Length == 0 ? null : c[3]), diagnostics));
        _anciennes = new(() => ReferenceList.Read(
            sources, "data/reference/communes-anciennes.csv", ["code", "nom", "actuelle"], c => (c[1].Length == 0 ? null : c[1], c[2]), diagnostics));
        _bySiren = new(() => _byCode.Value.Values.Where(c => c.Siren is not null).DistinctBy(c => c.Siren).ToDictionary(c => c.Siren!, StringComparer.Ordinal));
        _byName = new(() => _byCode.Value.Values.ToLookup(c => OfficialNames.Fold(c.Nom), StringComparer.Ordinal));
    }

    /// <summary>False when the site has no list of them: then nothing can be said of a code.</summary>
    public bool AreKnown => _byCode.Value.Count > 0;

    public Commune? Find(string code) => _byCode.Value.GetValueOrDefault(code);

    public Commune? OfSiren(string siren) => _bySiren.Value.GetValueOrDefault(siren);

    /// <summary>The commune that a code of the past is part of today, and its own name when the list gives it.</summary>
    public (string? Nom, Commune Actuelle)? FindMerged(string code) =>
        _anciennes.Value.TryGetValue(code, out var old) && Find(old.Actuelle) is { } now ? (old.Nom, now) : null;

    /// <summary>The communes of that name, or else of a near one, those of the département first.</summary>
    public IReadOnlyList<Commune> Near(string nom, string? departement)
    {
        if (++_suggestions > MostSuggestions)
        {
            return [];
        }

        var folded = OfficialNames.Fold(nom);
        var name = _byName.Value.Contains(folded) ? folded : NearestWord.Of(folded, _byName.Value.Select(g => g.Key));
        return name is null ? [] : [.. _byName.Value[name].OrderBy(c => c.Departement != departement).ThenBy(c => c.Code, StringComparer.Ordinal).Take(MostNames)];
    }
}
