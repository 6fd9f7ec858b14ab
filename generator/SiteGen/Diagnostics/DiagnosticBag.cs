using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>Collects the diagnostics of a run; safe to share between the threads that read and render.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Lock _gate = new();

    public bool HasErrors
    {
        get
        {
            lock (_gate)
            {
                return _diagnostics.Exists(d => d.IsError);
            }
        }
    }

    public void Add(Diagnostic diagnostic)
    {
        lock (_gate)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        lock (_gate)
        {
            _diagnostics.AddRange(diagnostics);
        }
    }

    /// <summary>Takes back warnings; errors stay.</summary>
    public void RemoveWarnings(Predicate<Diagnostic> isUnwanted)
    {
        lock (_gate)
        {
            _diagnostics.RemoveAll(d => !d.IsError && isUnwanted(d));
        }
    }

    /// <summary>Every diagnostic once, by file, line, column, code and message, so that two runs print the same.</summary>
    public ImmutableArray<Diagnostic> ToImmutable()
    {
        lock (_gate)
        {
            return
            [
                .. _diagnostics
                    .DistinctBy(d => (d.Code, d.Span, d.Message))
                    .OrderBy(d => d.Span)
                    .ThenBy(d => d.Code, StringComparer.Ordinal)
                    .ThenBy(d => d.Message, StringComparer.Ordinal),
            ];
        }
    }
}
