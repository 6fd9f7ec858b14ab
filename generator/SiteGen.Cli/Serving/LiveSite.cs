using System.Collections.Concurrent;
using System.Diagnostics;
using SiteGen.Cli.Reporting;
using SiteGen.Sources;

namespace SiteGen.Cli.Serving;

/// <summary>The site as it stands in memory: the last build that succeeded, and what the last build had to say.</summary>
internal sealed class LiveSite(string folder, Func<SiteOptions> options)
{
    private readonly Lock _gate = new();
    private volatile State _state = new(new Dictionary<string, byte[]>(), string.Empty, false, 0);

    public string Folder { get; } = Path.GetFullPath(folder);

    public State Current => _state;

    /// <summary>Builds the site anew, for the host that serves it; pages of the previous build stay when this one fails.</summary>
    public State Rebuild(Uri host)
    {
        lock (_gate)
        {
            try
            {
                _state = Build(host);
            }
            catch (Exception exception) when (DiskFault.In(exception) is not null)
            {
                // An editor is writing or moving a file: the change to come builds again.
                _state = _state with { Report = $"Un fichier n’a pas pu être lu : {DiskFault.In(exception)!.Message}", Failed = true, Version = _state.Version + 1 };
            }

            return _state;
        }
    }

    private State Build(Uri host)
    {
        var watch = Stopwatch.StartNew();
        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        var sources = SourceSet.FromFolder(Folder);
        var chosen = options();
        var result = SiteBuilder.Build(
            sources,
            LocalAssetsTheme.Of(Themes.All, Folder),
            chosen with { BaseUrl = chosen.BaseUrl ?? host },
            output => files[output.Route.Path] = output.Bytes.ToArray());
        var report = TextReport.Write(result, sources, colour: false);
        Console.Error.Write(report);
        Console.Error.WriteLine(FormattableString.Invariant($"{(result.Succeeded ? "site refait" : "site inchangé, des erreurs restent")} en {watch.ElapsedMilliseconds} ms"));
        return new(result.Succeeded ? files : _state.Files, report, !result.Succeeded, _state.Version + 1);
    }

    /// <summary>Files by path below the base, the report of the last build, whether it failed, and how many builds came before.</summary>
    internal sealed record State(IReadOnlyDictionary<string, byte[]> Files, string Report, bool Failed, int Version);
}
