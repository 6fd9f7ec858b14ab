using System.Collections.Immutable;
using SiteGen.Sources;

namespace SiteGen.Cli.Geocoding;

/// <summary>What asking about a territory gave: the keys to add, and what a person has to know or to settle.</summary>
internal sealed record Completion
{
    public static Completion None { get; } = new();

    public ImmutableArray<YamlAddition> Additions { get; private init; } = [];

    public ImmutableArray<string> Remarques { get; private init; } = [];

    /// <summary>Whether nothing is written for the territory, whatever else is known of it.</summary>
    public bool IsRefused { get; private init; }

    /// <summary>Whether it is so because a service failed.</summary>
    public bool IsFault { get; private init; }

    public static Completion Adding(params ImmutableArray<YamlAddition> additions) => new() { Additions = additions };

    public static Completion Told(string remarque) => new() { Remarques = [remarque] };

    /// <summary>A contradiction, or a choice that is not ours.</summary>
    public static Completion Refused(string remarque) => Told(remarque) with { IsRefused = true };

    public static Completion Fault(string remarque) => Refused(remarque) with { IsFault = true };

    /// <summary>Both; nothing is added when either is refused.</summary>
    public Completion And(Completion other)
    {
        var isRefused = IsRefused || other.IsRefused;
        return new()
        {
            Additions = isRefused ? [] : [.. Additions, .. other.Additions],
            Remarques = [.. Remarques, .. other.Remarques],
            IsRefused = isRefused,
            IsFault = IsFault || other.IsFault,
        };
    }
}
