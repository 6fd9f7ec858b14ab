using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>What the press needs: the facts of the year ready to quote, files, contact, releases.</summary>
public sealed record PresseView : PageView
{
    public required LienView? Edition { get; init; }

    /// <summary>Whole sentences, each true by itself.</summary>
    public required ImmutableArray<string> Faits { get; init; }

    public required ImmutableArray<FichierView> Fichiers { get; init; }

    public required ImmutableArray<FicheLigneView> Contacts { get; init; }

    public required ImmutableArray<ActualiteResumeView> Communiques { get; init; }

    /// <summary>Where this can be followed without coming back: feed, calendar; empty when the site publishes none.</summary>
    public required ImmutableArray<LienView> Abonnements { get; init; }
}
