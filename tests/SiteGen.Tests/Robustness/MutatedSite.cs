using System.Collections.Immutable;
using SiteGen.Sources;

namespace SiteGen.Tests.Robustness;

/// <summary>The real site after the mutations of one case: its files as path → bytes, and what was done to them.</summary>
internal sealed record MutatedSite(int Number, ImmutableDictionary<string, byte[]> Files, ImmutableArray<string> Mutations, SiteOptions Options)
{
    public SourceSet Sources => new(Files.Select(f => new SourceFile(f.Key, () => f.Value)));

    /// <summary>A fault of this case, with all that is needed to try it again.</summary>
    public string Fault(string fault) =>
        FormattableString.Invariant($"case {Number} ({string.Join(" + ", Mutations)}; clock {Options.Clock:s}, drafts {Options.Drafts}, base {Options.BaseUrl}): {fault}");
}
