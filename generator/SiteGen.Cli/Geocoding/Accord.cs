using SiteGen.Model;

namespace SiteGen.Cli.Geocoding;

/// <summary>Compares what a service says of a territory with what the file says already.</summary>
internal static class Accord
{
    /// <summary>The code of the département of a commune, which begins its own.</summary>
    public static string DepartementOf(string insee) => insee.StartsWith("97", StringComparison.Ordinal) || insee.StartsWith("98", StringComparison.Ordinal) ? insee[..3] : insee[..2];

    /// <summary>What differs, in a sentence; null when nothing does, or when one of the two says nothing.</summary>
    public static string? Difference(params IEnumerable<string?> differences) =>
        string.Join(", ", differences.OfType<string>()) is { Length: > 0 } all ? $"{all} dans le fichier" : null;

    /// <summary>A value against that of the file.</summary>
    public static string? Of(string what, string? said, string? written) => said is null || written is null || said == written ? null : $"{what} {said}, mais {written}";

    /// <summary>A value against those of the file, of which it must be one.</summary>
    public static string? Within(string what, string? said, IReadOnlyCollection<string> written) =>
        said is null || written.Count == 0 || written.Contains(said) ? null : $"{what} {said}, mais {string.Join(", ", written)}";

    /// <summary>The values of the file that the service should give too.</summary>
    public static string? Holding(string what, IReadOnlyCollection<string> said, IReadOnlyCollection<string> written) =>
        said.Count == 0 || written.All(said.Contains) ? null : $"{what} {string.Join(", ", said)}, mais {string.Join(", ", written)}";

    /// <summary>Whether a text is the code of a commune.</summary>
    public static bool IsCommune(string? code) => code is { Length: 5 } && CodeGeo.TryParse(code, out _);

    /// <summary>Whether a text is the code of a département or of a région.</summary>
    public static bool IsLieu(string? code) => code is { Length: <= 3 } && CodeGeo.TryParse(code, out _);

    public static bool IsSiren(string? siren) => siren is not null && Siren.TryParse(siren, out _);
}
