using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>How the site is made: its canonical base, its language and zone, its theme, its menu, its outputs.</summary>
public sealed record ReglagesDuSite(Uri Url, SourceSpan Span)
{
    public string Langue { get; init; } = "fr";

    /// <summary>IANA time zone of the dates with a time of day.</summary>
    public string Fuseau { get; init; } = "Europe/Paris";

    public Located<string> Theme { get; init; } = new("tnl", default);

    public ImmutableArray<LienDeNavigation> Navigation { get; init; } = [];

    public ImmutableArray<string> HotesAutorises { get; init; } = [];

    /// <summary>The families of outputs wanted besides the pages; null for all.</summary>
    public FrozenSet<string>? Sorties { get; init; }

    public ImmutableArray<Budget> Budgets { get; init; } = [];

    /// <summary>The repository where errors can be reported; null when there is none.</summary>
    public Uri? Depot { get; init; }

    /// <summary>Where to report a weakness; null when nobody says.</summary>
    public Securite? Securite { get; init; }

    /// <summary>Null when the site has none: shared links are then shown without a picture.</summary>
    public ImageDePartage? Partage { get; init; }

    public bool Wants(string family) => Sorties is null || Sorties.Contains(family);
}
