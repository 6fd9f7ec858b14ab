using SiteGen.Binding;
using SiteGen.Model;

namespace SiteGen.Cli.Geocoding;

/// <summary>Finds the commune where a body has its seat: by its code, or else by its name in the search of addresses.</summary>
internal sealed class SiegeFinder(GeoQuestions questions)
{
    /// <summary>The search of addresses refuses a shorter text: « Eu » is asked of the other service.</summary>
    private const int ShortestSearch = 3;

    public static bool IsComplete(Territoire territoire) => territoire is { Geocode: not null, Siege: null or { Nom: null } or { Insee: not null } };

    /// <summary>What is added about the seat, and the code of its commune.</summary>
    /// <param name="territoire">The body.</param>
    /// <param name="departements">Those where it may be; any when there are none.</param>
    /// <param name="cancellation">Ends the run.</param>
    public async Task<(Completion Completion, string? Insee)> FindAsync(Territoire territoire, IReadOnlyCollection<string> departements, CancellationToken cancellation) =>
        territoire.Siege switch
        {
            { Insee: { } code } when territoire.Geocode is not null => (Completion.None, code.Value),
            { Insee: { } code } siege => (await OfCodeAsync(territoire, code.Value, siege.Nom, departements, cancellation), code.Value),
            { Nom: { } nom } => await OfNameAsync(territoire, nom, departements, cancellation),
            _ when territoire.Geocode is not null => (Completion.None, null),
            _ => (Completion.Told("siège inconnu ; écrivez « siege: {nom: …} » pour que son point soit cherché"), null),
        };

    private async Task<Completion> OfCodeAsync(Territoire territoire, string code, string? nom, IReadOnlyCollection<string> departements, CancellationToken cancellation)
    {
        var answer = await questions.CommuneAsync(code, cancellation);
        if (answer.Value is not { } commune)
        {
            return answer.Fault is { } fault ? Completion.Fault(fault) : Completion.Told($"le service ne connaît pas la commune du siège ({code})");
        }

        if (commune.Nom is not { } official)
        {
            return Completion.Fault("le service ne donne pas le nom de la commune du siège");
        }

        if (nom is not null && OfficialNames.Fold(nom) != OfficialNames.Fold(official))
        {
            return Completion.Refused($"la commune du siège ({code}) s’appelle « {official} » pour le service, et « {nom} » dans le fichier");
        }

        return Accord.Difference(
            Accord.Of("code", commune.Code, code),
            Accord.Within("département", commune.CodeDepartement, departements),
            Accord.Within("région", commune.CodeRegion, territoire.Regions)) is { } difference
            ? Completion.Refused($"siège à {official} : {difference}")
            : CommuneCompleter.Point(territoire, commune.Centre, Ajout.SourceDecoupage);
    }

    private async Task<(Completion Completion, string? Insee)> OfNameAsync(
        Territoire territoire, string nom, IReadOnlyCollection<string> departements, CancellationToken cancellation)
    {
        var (named, fault) = nom.Length < ShortestSearch ? await AmongCommunesAsync(nom, cancellation) : await AmongAdressesAsync(nom, cancellation);
        if (fault is not null)
        {
            return (Completion.Fault(fault), null);
        }

        var (chosen, why) = Choice.Among(
            [.. named.Where(c => Accord.IsCommune(c.Insee) && OfficialNames.Fold(c.Nom) == OfficialNames.Fold(nom)).DistinctBy(c => c.Insee)],
            c => c.Insee,
            c => Accord.Difference(Accord.Within("département", Accord.DepartementOf(c.Insee), departements)),
            $"commune « {nom} »",
            "écrivez « insee » dans « siege » pour choisir");
        if (chosen is null)
        {
            return (Completion.Told("siège non trouvé").And(why), null);
        }

        var completion = Completion.Adding(Ajout.InseeDuSiege(territoire, chosen.Insee))
            .And(territoire.Geocode is null ? CommuneCompleter.Point(territoire, chosen.Point, chosen.Source) : Completion.None);
        return (completion, completion.IsRefused ? null : chosen.Insee);
    }

    private async Task<(IEnumerable<CommuneDuSiege> Named, string? Fault)> AmongAdressesAsync(string nom, CancellationToken cancellation)
    {
        var answer = await questions.MunicipalitesAsync(nom, cancellation);
        return ((answer.Value?.Features ?? [])
            .Where(f => f?.Properties is { Type: "municipality", Name: not null, CityCode: not null })
            .Select(f => new CommuneDuSiege(f!.Properties!.Name!, f.Properties.CityCode!, f.Geometry, Ajout.SourceAdresse)), answer.Fault);
    }

    private async Task<(IEnumerable<CommuneDuSiege> Named, string? Fault)> AmongCommunesAsync(string nom, CancellationToken cancellation)
    {
        var answer = await questions.CommunesAsync(nom, null, cancellation);
        return ((answer.Value ?? [])
            .Where(c => c is { Nom: not null, Code: not null })
            .Select(c => new CommuneDuSiege(c.Nom!, c.Code!, c.Centre, Ajout.SourceDecoupage)), answer.Fault);
    }

    /// <summary>A commune that was found by its name, and by whom.</summary>
    private sealed record CommuneDuSiege(string Nom, string Insee, PointGeo? Point, string Source);
}
