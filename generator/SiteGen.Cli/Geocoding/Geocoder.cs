using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Cli.Geocoding;

/// <summary>Asks the services for what territories lack: codes for communes and intercommunalities, a point for all.</summary>
internal sealed class Geocoder(GeoQuestions questions, IReadOnlyDictionary<string, Lieu> lieux)
{
    /// <summary>How many territories are asked about at once, each one question at a time.</summary>
    private const int AtOnce = 4;

    private readonly CommuneCompleter _communes = new(questions);
    private readonly EpciCompleter _epcis = new(questions, lieux);
    private readonly SiegeFinder _sieges = new(questions);

    public static bool IsComplete(Territoire territoire) => territoire.Type == TypeTerritoire.Commune
        ? CommuneCompleter.IsComplete(territoire)
        : SiegeFinder.IsComplete(territoire) && (!EpciCompleter.IsEpci(territoire) || EpciCompleter.HasCodes(territoire));

    /// <summary>What came of each, in their order.</summary>
    public async Task<ImmutableArray<(Territoire Territoire, Completion Completion)>> AskAsync(ImmutableArray<Territoire> territoires, CancellationToken cancellation)
    {
        var completions = new Completion[territoires.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForAsync(0, territoires.Length, options, async (i, token) => completions[i] = await CompleteAsync(territoires[i], token));
        return [.. territoires.Zip(completions)];
    }

    private async Task<Completion> CompleteAsync(Territoire territoire, CancellationToken cancellation)
    {
        if (territoire.Type == TypeTerritoire.Commune)
        {
            return await _communes.CompleteAsync(territoire, cancellation);
        }

        var (epci, why) = EpciCompleter.IsEpci(territoire) && !EpciCompleter.HasCodes(territoire)
            ? await _epcis.FindAsync(territoire, cancellation)
            : (null, Completion.None);
        if (why.IsRefused)
        {
            return why;
        }

        var departements = territoire.Departements is { IsEmpty: false } written ? written : EpciCompleter.Codes(epci?.CodesDepartements);
        var (siege, insee) = await _sieges.FindAsync(territoire, departements, cancellation);
        return why.And(epci is null ? Completion.None : _epcis.Complete(territoire, epci, insee)).And(siege);
    }
}
