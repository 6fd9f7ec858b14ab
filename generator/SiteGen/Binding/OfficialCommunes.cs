using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Binding;

/// <summary>The communes of the Code officiel géographique, those of today and the codes of the past; opened when a first code is looked up.</summary>
internal sealed class OfficialCommunes(SourceSet sources, DiagnosticBag diagnostics)
{
    /// <summary>A suggestion looks along the whole list: those past the first are not worth the wait.</summary>
    private const int MostSuggestions = 20;
    private const int MostNames = 3;

    private readonly Lazy<LongReferenceList> _today =
        new(() => LongReferenceList.Open(sources, "data/reference/communes.csv", ["code", "nom", "departement", "siren"], diagnostics));

    private readonly Lazy<LongReferenceList> _past =
        new(() => LongReferenceList.Open(sources, "data/reference/communes-anciennes.csv", ["code", "nom", "actuelle"], diagnostics));

    private ILookup<string, Commune>? _byName;
    private int _suggestions;

    /// <summary>False when the site has no list of them: then nothing can be said of a code.</summary>
    public bool AreKnown => !_today.Value.IsEmpty;

    public Commune? Find(string code) => Of(_today.Value.Find(code));

    public Commune? OfSiren(string siren) => Of(_today.Value.FindLast(siren));

    /// <summary>The commune that a code of the past is part of today, and its own name when the list gives it.</summary>
    public (string? Nom, Commune Actuelle)? FindMerged(string code) =>
        _past.Value.Find(code) is [_, var nom, var actuelle] && Find(actuelle) is { } now ? (nom.Length == 0 ? null : nom, now) : null;

    /// <summary>The communes of that name, or else of a near one, those of the département first.</summary>
    public IReadOnlyList<Commune> Near(string nom, string? departement)
    {
        if (++_suggestions > MostSuggestions)
        {
            return [];
        }

        _byName ??= _today.Value.Rows().Select(r => Of(r)!).ToLookup(c => OfficialNames.Fold(c.Nom), StringComparer.Ordinal);
        var folded = OfficialNames.Fold(nom);
        var name = _byName.Contains(folded) ? folded : NearestWord.Of(folded, _byName.Select(g => g.Key));
        return name is null ? [] : [.. _byName[name].OrderBy(c => c.Departement != departement).ThenBy(c => c.Code, StringComparer.Ordinal).Take(MostNames)];
    }

    private static Commune? Of(string[]? cells) => cells is [var code, var nom, var departement, var siren] ? new(code, nom, departement, siren.Length == 0 ? null : siren) : null;
}
