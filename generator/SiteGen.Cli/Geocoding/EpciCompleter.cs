using System.Collections.Immutable;
using SiteGen.Binding;
using SiteGen.Model;

namespace SiteGen.Cli.Geocoding;

/// <summary>Finds the SIREN, the départements and the régions of an intercommunality.</summary>
/// <param name="questions">What is asked.</param>
/// <param name="lieux">The official départements by code, each with its région; empty when the site has no list of them.</param>
internal sealed class EpciCompleter(GeoQuestions questions, IReadOnlyDictionary<string, Lieu> lieux)
{
    public static bool IsEpci(Territoire territoire) => territoire.Type
        is TypeTerritoire.CommunauteDeCommunes or TypeTerritoire.CommunauteDAgglomeration or TypeTerritoire.CommunauteUrbaine or TypeTerritoire.Metropole;

    public static bool HasCodes(Territoire territoire) => territoire is { Siren: not null, Departements.IsEmpty: false, Regions.IsEmpty: false };

    /// <summary>The intercommunality, or null and why.</summary>
    public async Task<(EpciGeo? Found, Completion Why)> FindAsync(Territoire territoire, CancellationToken cancellation)
    {
        // The official name may be the only one that the service knows.
        var why = Completion.None;
        foreach (var nom in territoire.Siren is null ? Names(territoire) : [territoire.Nom])
        {
            var answer = territoire.Siren is { } siren
                ? await questions.EpciAsync(siren.Value, cancellation)
                : await questions.EpcisAsync(nom, territoire.Departements.FirstOrDefault(), cancellation);
            if (answer.Value is not { } found)
            {
                return (null, Completion.Fault(answer.Fault!));
            }

            var named = found.Where(e => e is { Nom: { } official, Code: not null } && OfficialNames.IsNamed(territoire, official)).ToList();
            (var chosen, why) = Choice.Among(named, Label, e => Difference(territoire, e), $"intercommunalité « {nom} »", "écrivez « siren » ou « departement » pour choisir");
            if (chosen is not null || why.IsRefused)
            {
                return chosen is null || IsPlausible(chosen) ? (chosen, why) : (null, Completion.Fault("le service donne un code qui ne peut pas en être un"));
            }
        }

        return (null, why);
    }

    /// <summary>The codes that are added, the main département first: that of the seat.</summary>
    public Completion Complete(Territoire territoire, EpciGeo epci, string? siege)
    {
        var departement = siege is null ? null : Accord.DepartementOf(siege);
        var region = departement is not null && lieux.TryGetValue(departement, out var lieu) ? lieu.Region : null;
        return (territoire.Siren is null ? Completion.Adding(Ajout.Siren(territoire, epci.Code!)) : Completion.None)
            .And(!territoire.Departements.IsEmpty ? Completion.None
                : MainFirst(Codes(epci.CodesDepartements), departement) is { } departements ? Completion.Adding(Ajout.Departements(territoire, departements))
                : Unsettled("departement", Codes(epci.CodesDepartements)))
            .And(!territoire.Regions.IsEmpty ? Completion.None
                : MainFirst(Codes(epci.CodesRegions), region) is { } regions ? Completion.Adding(Ajout.Regions(territoire, regions))
                : Unsettled("region", Codes(epci.CodesRegions)));
    }

    public static ImmutableArray<string> Codes(string?[]? codes) => [.. (codes ?? []).OfType<string>()];

    /// <summary>The codes with one of them first; null when there are none, or several and nothing tells the main one.</summary>
    private static ImmutableArray<string>? MainFirst(ImmutableArray<string> codes, string? main) => codes switch
    {
        [] => null,
        [_] => codes,
        _ => main is not null && codes.Contains(main) ? [main, .. codes.Remove(main)] : null,
    };

    private static Completion Unsettled(string key, ImmutableArray<string> codes) => Completion.Told(codes.IsEmpty
        ? $"le service ne donne pas « {key} »"
        : $"plusieurs codes pour « {key}s » : {string.Join(", ", codes)} ; écrivez-les, le principal d’abord, ou la commune du siège");

    private static IEnumerable<string> Names(Territoire territoire) => new[] { territoire.Nom, territoire.NomOfficiel }.OfType<string>().Distinct(StringComparer.Ordinal);

    private static string Label(EpciGeo epci) => $"{epci.Code} ({epci.Nom}, {string.Join(", ", Codes(epci.CodesDepartements))})";

    private static bool IsPlausible(EpciGeo epci) =>
        Accord.IsSiren(epci.Code) && Codes(epci.CodesDepartements).All(Accord.IsLieu) && Codes(epci.CodesRegions).All(Accord.IsLieu);

    private static string? Difference(Territoire territoire, EpciGeo epci) => Accord.Difference(
        Accord.Of("SIREN", epci.Code, territoire.Siren?.Value),
        Accord.Of("type", epci.TypeTerritoire?.Key(), territoire.Type.Key()),
        Accord.Holding("département", Codes(epci.CodesDepartements), territoire.Departements),
        Accord.Holding("région", Codes(epci.CodesRegions), territoire.Regions));
}
