using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Binding;

/// <summary>The communes of the Code officiel géographique, those of today and the codes of the past; opened when a first code is looked up.</summary>
internal sealed class OfficialCommunes(SourceSet sources, DiagnosticBag diagnostics)
{
    /// <summary>The list of the points, which a program of its own makes.</summary>
    public const string Points = "data/reference/communes-points.csv";

    /// <summary>A suggestion looks along the whole list: those past the first are not worth the wait.</summary>
    private const int MostSuggestions = 20;
    private const int MostNames = 3;

    private readonly Lazy<LongReferenceList> _today =
        new(() => LongReferenceList.Open(sources, "data/reference/communes.csv", ["code", "nom", "departement", "liaison", "siren"], diagnostics));

    private readonly Lazy<LongReferenceList> _past =
        new(() => LongReferenceList.Open(sources, "data/reference/communes-anciennes.csv", ["code", "nom", "actuelle"], diagnostics));

    private readonly Lazy<LongReferenceList> _points =
        new(() => LongReferenceList.Open(sources, Points, ["code", "lat", "lon"], diagnostics));

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

    /// <summary>All communes of today, by code, with the points that the other list gives.</summary>
    public ImmutableArray<CommuneSituee> Situees()
    {
        var points = _points.Value.Read(row => KeyValuePair.Create(row[0].ToString(), Point(row))).ToDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var departement = string.Empty;
        return _today.Value.Read(row =>
        {
            // In the order of the codes, one text serves for all the communes of a département.
            departement = row[2].SequenceEqual(departement) ? departement : row[2].ToString();
            return new CommuneSituee(row[1].ToString(), departement, points.TryGetValue(row[0], out var point) ? point : null);
        });
    }

    /// <summary>The point of a row; null, which is reported, when it is none of France.</summary>
    private Geocode? Point(ListRow row)
    {
        if (double.TryParse(row[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var lat)
            && double.TryParse(row[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var lon)
            && EmpriseDeLaFrance.Contains(lat, lon))
        {
            return new(lat, lon);
        }

        var code = row[0].ToString();
        diagnostics.Add(FileErrors.BadPoint(_points.Value.PlaceOf(code), code));
        return null;
    }

    private static Commune? Of(string[]? cells) => cells is [var code, var nom, var departement, var liaison, var siren]
        ? new(code, nom, departement, OfficialLists.LiaisonOf(liaison), siren.Length == 0 ? null : siren)
        : null;
}
