using SiteGen.Binding;
using SiteGen.Model;

namespace SiteGen.Cli.Geocoding;

/// <summary>Finds the codes and the point of a commune.</summary>
internal sealed class CommuneCompleter(GeoQuestions questions)
{
    public static bool IsComplete(Territoire commune) =>
        commune is { Insee: not null, Siren: not null, Departements.IsEmpty: false, Regions.IsEmpty: false, Geocode: not null };

    public async Task<Completion> CompleteAsync(Territoire territoire, CancellationToken cancellation)
    {
        var (found, why) = territoire.Insee is { } code
            ? await OfCodeAsync(territoire, code.Value, cancellation)
            : await OfNameAsync(territoire, cancellation);
        return found is null ? why : Complete(territoire, found);
    }

    /// <summary>The point of a commune that a service gave; refused when it is not in France.</summary>
    public static Completion Point(Territoire territoire, PointGeo? point, string source) => point switch
    {
        null => Completion.Told("le service ne donne pas le point"),
        { IsPlausible: true } => Completion.Adding(Ajout.Point(territoire, point, source)),
        _ => Completion.Fault("le service donne un point qui n’est pas en France"),
    };

    private static Completion Complete(Territoire territoire, CommuneGeo commune)
    {
        if (!Accord.IsCommune(commune.Code)
            || (commune.Siren is not null && !Accord.IsSiren(commune.Siren))
            || (commune.CodeDepartement is not null && !Accord.IsLieu(commune.CodeDepartement))
            || (commune.CodeRegion is not null && !Accord.IsLieu(commune.CodeRegion)))
        {
            return Completion.Fault("le service donne un code qui ne peut pas en être un");
        }

        return Missing(territoire.Insee is null, "insee", commune.Code, c => Completion.Adding(Ajout.Insee(territoire, c)))
            .And(Missing(territoire.Siren is null, "siren", commune.Siren, s => Completion.Adding(Ajout.Siren(territoire, s))))
            .And(Missing(territoire.Departements.IsEmpty, "departement", commune.CodeDepartement, d => Completion.Adding(Ajout.Departements(territoire, [d]))))
            .And(Missing(territoire.Regions.IsEmpty, "region", commune.CodeRegion, r => Completion.Adding(Ajout.Regions(territoire, [r]))))
            .And(territoire.Geocode is null ? Point(territoire, commune.Centre, Ajout.SourceDecoupage) : Completion.None);
    }

    private static Completion Missing(bool isMissing, string key, string? value, Func<string, Completion> add) =>
        !isMissing ? Completion.None : value is null ? Completion.Told($"le service ne donne pas « {key} »") : add(value);

    private async Task<(CommuneGeo? Found, Completion Why)> OfCodeAsync(Territoire territoire, string code, CancellationToken cancellation)
    {
        var answer = await questions.CommuneAsync(code, cancellation);
        return answer switch
        {
            { Fault: { } fault } => (null, Completion.Fault(fault)),
            { Value: null } => (null, Completion.Told($"le service ne connaît pas la commune {code}")),
            { Value: { Nom: { } nom } commune } when OfficialNames.IsNamed(territoire, nom) =>
                Choice.Among([commune], Label, c => Difference(territoire, c), What(territoire, territoire.Nom), string.Empty),
            { Value.Nom: { } nom } => (null, Completion.Refused($"la commune {code} s’appelle « {nom} » pour le service")),
            _ => (null, Completion.Fault("le service ne donne pas le nom de la commune")),
        };
    }

    private async Task<(CommuneGeo? Found, Completion Why)> OfNameAsync(Territoire territoire, CancellationToken cancellation)
    {
        var answer = await questions.CommunesAsync(territoire.Nom, territoire.Departements.FirstOrDefault(), cancellation);
        if (answer.Value is not { } communes)
        {
            return (null, Completion.Fault(answer.Fault!));
        }

        var named = communes.Where(c => c is { Nom: { } nom, Code: not null } && OfficialNames.IsNamed(territoire, nom)).ToList();
        return Choice.Among(named, Label, c => Difference(territoire, c), What(territoire, territoire.Nom), "écrivez « insee » ou « departement » pour choisir");
    }

    private static string What(Territoire territoire, string nom) =>
        territoire.Departements is [var departement, ..] ? $"commune « {nom} » dans le département {departement}" : $"commune « {nom} »";

    private static string Label(CommuneGeo commune) => commune.CodeDepartement is { } departement ? $"{commune.Code} (département {departement})" : commune.Code!;

    private static string? Difference(Territoire territoire, CommuneGeo commune) => Accord.Difference(
        Accord.Of("code", commune.Code, territoire.Insee?.Value),
        Accord.Of("SIREN", commune.Siren, territoire.Siren?.Value),
        Accord.Within("département", commune.CodeDepartement, territoire.Departements),
        Accord.Within("région", commune.CodeRegion, territoire.Regions));
}
