using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>What is the same on every page of the site; one instance for all.</summary>
public sealed record SiteView(string Nom)
{
    public string? Sigle { get; init; }

    public string? Accroche { get; init; }

    public required string Langue { get; init; }

    /// <summary>The language with its country, as Open Graph names it (<c>fr_FR</c>); null when the country is not known.</summary>
    public string? LangueEtPays { get; init; }

    /// <summary>The picture that networks show beside a link to any page; null when the site has none.</summary>
    public PartageView? Partage { get; init; }

    public required LienView Accueil { get; init; }

    public required LienView Recherche { get; init; }

    public required ImmutableArray<LienView> Navigation { get; init; }

    /// <summary>Site map, accessibility, legal notice, open data, press.</summary>
    public required ImmutableArray<LienView> PiedDePage { get; init; }

    /// <summary>« Accessibilité : non conforme », linked to its page (imposed by the RGAA on every page).</summary>
    public required LienView Accessibilite { get; init; }

    public LienView? Organisateur { get; init; }

    public string? Courriel { get; init; }

    /// <summary>The licence of the data, linked to its text when it is a known one.</summary>
    public LienView? LicenceDonnees { get; init; }

    /// <summary>Addresses of the theme's assets by name (<c>site.css</c>), with their content hash.</summary>
    public required IReadOnlyDictionary<string, string> Assets { get; init; }
}
