using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Planning;
using SiteGen.Rendering;

namespace SiteGen;

/// <summary>What came of a run: the diagnostics, and the plan when the sources let one be made.</summary>
public sealed record BuildResult(ImmutableArray<Diagnostic> Diagnostics, SitePlan? Plan)
{
    /// <summary>What each page costs its visitor, in the order of the plan; empty when no page was rendered.</summary>
    public ImmutableArray<PageCost> Costs { get; init; } = [];

    public bool Succeeded => !Diagnostics.Any(d => d.IsError);

    public int Errors => Diagnostics.Count(d => d.IsError);

    public int Warnings => Diagnostics.Length - Errors;
}
