using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>The label itself: its name, who runs it, how to reach them.</summary>
public sealed record Label(string Nom)
{
    public string? Sigle { get; init; }

    public string? Accroche { get; init; }

    public string? Description { get; init; }

    public int? Depuis { get; init; }

    public Organisme? Organisateur { get; init; }

    public Contact Contact { get; init; } = new(null, null, null);

    /// <summary>Where applications are made.</summary>
    public Uri? Plateforme { get; init; }

    public ImmutableArray<Organisme> Reseaux { get; init; } = [];

    public ImmutableArray<Organisme> Soutiens { get; init; } = [];

    public ImmutableArray<Personne> Comite { get; init; } = [];

    public Editeur Editeur { get; init; } = new();

    /// <summary>Who answers for the label: its organiser, or the label itself where nobody is named.</summary>
    public string NomDuResponsable => Organisateur?.Nom ?? Nom;

    /// <summary>Where to write to about the site: to the label, or else to its publisher.</summary>
    public string? Courriel => Contact.Courriel ?? Editeur.Courriel;

    /// <summary>SPDX identifier of the licence of the open data.</summary>
    public string? LicenceDonnees { get; init; }

    public DeclarationDAccessibilite Accessibilite { get; init; } = new();
}
