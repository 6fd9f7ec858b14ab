using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Publishing;

/// <summary>The views of all levels, made once and shared by every page and badge.</summary>
public sealed class NiveauViews
{
    private readonly FrozenDictionary<Niveau, NiveauView> _views;

    /// <summary>A known level stated by a source, the commonest case by far, is one shared view.</summary>
    private readonly FrozenDictionary<Niveau, NiveauAfficheView> _stated;

    public NiveauViews(Palmares palmares)
    {
        _views = palmares.Echelles
            .SelectMany(e => e.Niveaux.Select((n, i) => (n, View(e, n, i + 1))))
            .ToFrozenDictionary(p => p.n, p => p.Item2, ReferenceEqualityComparer.Instance as IEqualityComparer<Niveau>);
        _stated = _views.ToFrozenDictionary(p => p.Key, p => Known(p.Value), ReferenceEqualityComparer.Instance as IEqualityComparer<Niveau>);
    }

    public NiveauView Of(Niveau niveau) => _views[niveau];

    /// <summary>What is known of the level of a label.</summary>
    public NiveauAfficheView Of(Edition edition, Laureat laureat)
    {
        var deduit = laureat.Provenance.EstDeduit("niveau") || laureat.Provenance.EstDeduit("niveau-parmi");
        var editionDeduite = laureat.Provenance.EstDeduit("edition");
        var affiche = laureat switch
        {
            { Niveau: { } niveau } => _stated[niveau],
            { NiveauParmi: { IsEmpty: false } parmi } => Range(edition.Echelle, parmi),
            _ => Unknown,
        };
        return deduit || editionDeduite ? affiche with { Deduit = deduit, EditionDeduite = editionDeduite } : affiche;
    }

    /// <summary>A level stated by a source.</summary>
    public NiveauAfficheView Stated(Niveau niveau) => _stated[niveau];

    private static NiveauAfficheView Unknown { get; } = new() { Texte = "niveau non connu", Court = "?" };

    private static NiveauView View(Echelle echelle, Niveau niveau, int position) => new(niveau.Id, niveau.Nom)
    {
        Cle = $"{echelle.Id}.{niveau.Id}",
        Signe = echelle.Signe?.Value,
        Position = position,
        Sur = echelle.Niveaux.Length,
        Court = niveau.Court,
        Libelle = niveau.Libelle,
        Description = niveau.Description,
        Symboles = niveau.Symboles,
        Echelle = echelle.Nom,
    };

    private static NiveauAfficheView Known(NiveauView niveau) =>
        new() { Niveau = niveau, Texte = niveau.Nom, Court = niveau.Court ?? niveau.Id };

    /// <summary>« Niveau 3 ou 4 »: the words that all the names begin with are said once.</summary>
    private NiveauAfficheView Range(Echelle echelle, ImmutableArray<Niveau> parmi)
    {
        var names = parmi.Select(n => n.Nom).ToList();
        var shared = SharedWords(echelle.Niveaux.Select(n => n.Nom).ToList());
        var tails = names.Select(n => n[shared.Length..]).ToList();
        return new()
        {
            Parmi = [.. parmi.Select(Of)],
            Texte = shared + Francais.Liste(tails, "ou"),
            Court = string.Join('-', parmi.Select(n => n.Court ?? n.Id)),
        };
    }

    private static string SharedWords(List<string> names)
    {
        var first = names[0];
        var end = first.LastIndexOf(' ');
        return end > 0 && names.TrueForAll(n => n.StartsWith(first[..(end + 1)], StringComparison.Ordinal)) ? first[..(end + 1)] : string.Empty;
    }
}
