using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Geo;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Binding;

/// <summary>The official lists and outlines that a site may have beside its data; a check whose list is absent is left out.</summary>
internal sealed class OfficialLists
{
    private readonly Lazy<Dictionary<string, Epci>> _epci;

    /// <summary>Reads the lists that are there; what is wrong with them is reported.</summary>
    public OfficialLists(SourceSet sources, DiagnosticBag diagnostics)
    {
        Contours = ContourBinder.Bind(sources, diagnostics);
        Outlines = new(Contours);
        Regions = ReferenceList.Read(sources, "data/reference/regions.csv", ["code", "nom", "liaison"], c => new Lieu(c[0], c[1], null) { Liaison = LiaisonOf(c[2]) }, diagnostics)
            .ToFrozenDictionary(StringComparer.Ordinal);
        var departements = ReferenceList.Read(sources, "data/reference/departements.csv", ["code", "nom", "region", "liaison"], c => new Lieu(c[0], c[1], c[2]) { Liaison = LiaisonOf(c[3]) }, diagnostics);
        ListsDepartements = departements.Count > 0;
        Departements = ListsDepartements
            ? departements.ToFrozenDictionary(StringComparer.Ordinal)
            : Contours.ToFrozenDictionary(c => c.Code, c => new Lieu(c.Code, c.Nom, c.Region), StringComparer.Ordinal);
        Communes = new(sources, diagnostics);
        _epci = new(() => ReferenceList.Read(
            sources, "data/reference/epci.csv", ["siren", "nom", "type"], c => new Epci(c[0], c[1], TypesDeTerritoire.ByKey.GetValueOrDefault(c[2], TypeTerritoire.Autre)), diagnostics));
    }

    /// <summary>Whether there is a list of all départements: outlines may draw a few.</summary>
    public bool ListsDepartements { get; }

    /// <summary>By code, as the list or else the outlines name them; empty when the site has neither.</summary>
    public FrozenDictionary<string, Lieu> Departements { get; }

    /// <summary>By code; empty when the site has no list of them.</summary>
    public FrozenDictionary<string, Lieu> Regions { get; }

    public ImmutableArray<Contour> Contours { get; }

    public OutlineIndex Outlines { get; }

    public OfficialCommunes Communes { get; }

    /// <summary>By SIREN; empty when the site has no list of them.</summary>
    public IReadOnlyDictionary<string, Epci> Epci => _epci.Value;

    /// <summary>What the lists say of the name that a territory goes by; null when they name it otherwise, or not at all.</summary>
    public Liaison? LiaisonOf(Territoire territoire)
    {
        var (nom, liaison) = (territoire.Type, territoire.Insee?.Value) switch
        {
            (TypeTerritoire.Commune, { } code) => Communes.Find(code) is { } commune ? (commune.Nom, commune.Liaison) : default,
            (TypeTerritoire.Departement, { } code) => Departements.GetValueOrDefault(code) is { } lieu ? (lieu.Nom, lieu.Liaison) : default,
            (TypeTerritoire.Region, { } code) => Regions.GetValueOrDefault(code) is { } lieu ? (lieu.Nom, lieu.Liaison) : default,
            _ => default,
        };
        return nom?.Replace('\'', '’') == territoire.Nom.Replace('\'', '’') ? liaison : null;
    }

    /// <summary>The cell that says it, a digit of INSEE; anything else is not known.</summary>
    internal static Liaison? LiaisonOf(string cell) => cell is [>= '0' and <= '8' and var digit] ? (Liaison)(digit - '0') : null;
}
