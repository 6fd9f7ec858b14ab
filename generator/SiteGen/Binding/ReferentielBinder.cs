using System.Collections.Immutable;
using SiteGen.Binding.Contract;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>Binds what editions refer to: scales, mentions, grids.</summary>
internal static class ReferentielBinder
{
    /// <summary>The scales of <c>echelles.yaml</c>; their equivalences come last, because each names another scale.</summary>
    public static Register<Echelle> BindEchelles(ImmutableArray<Entry<MapReader>> entries, bool isWhole, SourceIndex sources, DiagnosticBag diagnostics)
    {
        var bound = new Register<Echelle>("une échelle", Referent.Echelle) { IsWhole = isWhole };
        foreach (var (id, value) in entries)
        {
            bound.Add(id, value is { } map ? BindEchelle(id, map.Value, sources) : null, diagnostics);
        }

        var complete = new Register<Echelle>("une échelle", Referent.Echelle) { IsWhole = isWhole };
        foreach (var (id, value) in entries.DistinctBy(e => e.Id.Value))
        {
            var echelle = bound.Find(id.Value);
            complete.Add(id, echelle is null ? null : echelle with { Equivalences = BindEquivalences(echelle, value!.Value.Value, bound) }, diagnostics);
        }

        return complete;
    }

    private static ImmutableArray<Equivalence> BindEquivalences(Echelle echelle, MapReader map, Register<Echelle> echelles)
    {
        var equivalences = ImmutableArray.CreateBuilder<Equivalence>();
        foreach (var (otherId, pairs) in map.All(EchelleKeys.Equivalences))
        {
            var other = echelles.Find(otherId, map.Diagnostics);
            foreach (var (ici, la) in pairs?.Value ?? [])
            {
                var niveau = EditionBinder.BindNiveau(ici, echelle, map.Diagnostics);
                if (la is { } otherNiveau && other is not null && EditionBinder.BindNiveau(otherNiveau, other, map.Diagnostics) is { } equivalent && niveau is not null)
                {
                    equivalences.Add(new(niveau, other.Id, equivalent));
                }
            }
        }

        return equivalences.ToImmutable();
    }

    private static Echelle? BindEchelle(Located<string> id, MapReader map, SourceIndex sources)
    {
        var niveaux = new Register<Niveau>("un niveau de cette échelle");
        var areKnown = true;
        var byRang = new Dictionary<int, (string Id, SourceSpan Place)>();
        foreach (var (niveau, _) in map.All(EchelleKeys.Niveaux))
        {
            var niveauId = niveau.Read(NiveauKeys.Id);
            var rang = niveau.Read(NiveauKeys.Rang);
            var bound = BindNiveau(niveauId, rang, niveau, sources);
            areKnown &= niveauId is { } known && niveaux.Add(known, bound, map.Diagnostics);

            if (rang is { } r && !byRang.TryAdd(r.Value, (bound.Id, r.Span)))
            {
                map.Diagnostics.Add(EditionErrors.DuplicateRang(r.Span, r.Value, byRang[r.Value].Place, byRang[r.Value].Id));
            }
        }

        // Of a scale whose levels are not all known, which is told, no level can be said to be missing.
        var echelle = new Echelle(id.Value, map.Required(EchelleKeys.Nom), id.Span)
        {
            Signe = map.Read(EchelleKeys.Signe),
            Niveaux = [.. niveaux.Items.OrderBy(n => n.Rang)],
            Provenance = sources.ProvenanceOf(map),
        };
        return areKnown && niveaux.Items.Length > 0 ? echelle : null;
    }

    /// <summary>The mentions of <c>mentions.yaml</c>.</summary>
    public static Register<Mention> BindMentions(ImmutableArray<Entry<MapReader>> entries, bool isWhole, SourceIndex sources, DiagnosticBag diagnostics)
    {
        var mentions = new Register<Mention>("une mention", Referent.Mention) { IsWhole = isWhole };
        foreach (var (id, value) in entries)
        {
            mentions.Add(id, value is { } map ? BindMention(id, map.Value, sources) : null, diagnostics);
        }

        return mentions;
    }

    /// <summary>The grids of <c>grilles/</c>, each a file; null for a file that cannot be read.</summary>
    public static Register<Grille> BindGrilles(ImmutableArray<MapReader?> maps, SourceIndex sources, DiagnosticBag diagnostics)
    {
        var grilles = new Register<Grille>("une grille", Referent.Grille) { IsWhole = maps.All(m => m?.Has(GrilleKeys.Id) == true) };
        foreach (var map in maps.OfType<MapReader>())
        {
            var id = map.Read(GrilleKeys.Id);
            var grille = BindGrille(id, map, sources);
            if (id is { } known)
            {
                grilles.Add(known, grille, diagnostics);
            }
        }

        return grilles;
    }

    private static Mention BindMention(Located<string> id, MapReader map, SourceIndex sources) =>
        new(id.Value, map.Required(MentionKeys.Nom), id.Span)
        {
            Description = map.Text(MentionKeys.Description),
            Provenance = sources.ProvenanceOf(map),
        };

    private static Grille BindGrille(Located<string>? id, MapReader map, SourceIndex sources)
    {
        var axes = new Register<Axe>("un axe de cette grille");

        // The address of a self-assessment cites criteria by id alone, whatever their axis.
        var criteres = new Register<Critere>("un critère de cette grille");
        foreach (var (axe, _) in map.All(GrilleKeys.Axes))
        {
            var bound = BindAxe(axe, criteres, sources);
            if (axe.Read(AxeKeys.Id) is { } axeId)
            {
                axes.Add(axeId, bound, map.Diagnostics);
            }
        }

        return new(id?.Value ?? string.Empty, map.Required(GrilleKeys.Nom), map.SpanOf(GrilleKeys.Id))
        {
            Axes = axes.Items,
            Provenance = sources.ProvenanceOf(map),
        };
    }

    private static Niveau BindNiveau(Located<string>? id, Located<int>? rang, MapReader map, SourceIndex sources) =>
        new(id?.Value ?? string.Empty, map.Required(NiveauKeys.Nom), rang?.Value ?? 0)
        {
            Court = map.Text(NiveauKeys.Court),
            Libelle = map.Text(NiveauKeys.Libelle),
            Description = map.Text(NiveauKeys.Description),
            Symboles = map.Text(NiveauKeys.Symboles),
            Provenance = sources.ProvenanceOf(map),
        };

    private static Axe BindAxe(MapReader map, Register<Critere> criteres, SourceIndex sources) =>
        new(map.Required(AxeKeys.Id), map.Required(AxeKeys.Titre), map.SpanOf(AxeKeys.Id))
        {
            Resume = map.Text(AxeKeys.Resume),
            Criteres = [.. map.All(AxeKeys.Criteres).Select(c => BindCritere(c.Value, criteres, sources))],
            Provenance = sources.ProvenanceOf(map),
        };

    private static Critere BindCritere(MapReader map, Register<Critere> criteres, SourceIndex sources)
    {
        _ = sources.ProvenanceOf(map);
        var id = map.Read(CritereKeys.Id);
        var critere = new Critere(id?.Value, map.Text(CritereKeys.Titre), map.Text(CritereKeys.Texte));
        if (id is { } known)
        {
            criteres.Add(known, critere, map.Diagnostics);
        }

        return critere;
    }
}
