namespace SiteGen.Model;

/// <summary>Who publishes and hosts the site (LCEN, article 1-1); each part null when it is not known.</summary>
public sealed record Editeur
{
    public string? Nom { get; init; }

    public string? Adresse { get; init; }

    public string? Telephone { get; init; }

    public string? Courriel { get; init; }

    public string? DirecteurPublication { get; init; }

    public string? Hebergeur { get; init; }

    public string? HebergeurAdresse { get; init; }

    public string? HebergeurTelephone { get; init; }
}
