using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SiteGen.Model;

/// <summary>Who publishes and hosts the site (LCEN, article 1-1); each part null when it is not known.</summary>
public sealed partial record Editeur
{
    public string? Nom { get; init; }

    public string? Adresse { get; init; }

    public string? Telephone { get; init; }

    public string? Courriel { get; init; }

    public string? DirecteurPublication { get; init; }

    public string? Hebergeur { get; init; }

    public string? HebergeurAdresse { get; init; }

    public string? HebergeurTelephone { get; init; }

    /// <summary>What the law wants known of the publisher, in the order of the page.</summary>
    public ImmutableArray<FaitLegal> FaitsDeLEditeur =>
    [
        new("nom", "Éditeur", "le nom de l’éditeur", Nom),
        new("adresse", "Adresse", "l’adresse de l’éditeur", Adresse),
        new("telephone", "Téléphone", "le téléphone de l’éditeur", Telephone),
        new("directeur-publication", "Directeur ou directrice de la publication", "le nom du directeur de la publication", DirecteurPublication),
    ];

    /// <summary>What the law wants known of the host; its name may be written with its address in one line.</summary>
    public ImmutableArray<FaitLegal> FaitsDeLHebergeur =>
    [
        new("hebergeur", "Hébergeur", "le nom de l’hébergeur", Hebergeur),
        .. HasAddress(Hebergeur) ? Array.Empty<FaitLegal>() : [new("hebergeur-adresse", "Adresse", "l’adresse de l’hébergeur", HebergeurAdresse)],
        new("hebergeur-telephone", "Téléphone", "le téléphone de l’hébergeur", HebergeurTelephone),
    ];

    /// <summary>Whether a line holds a postal code, and so an address.</summary>
    private static bool HasAddress(string? line) => line is not null && PostalCode().IsMatch(line);

    [GeneratedRegex("[0-9]{5}", RegexOptions.CultureInvariant)]
    private static partial Regex PostalCode();
}
