using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>Binds what editions refer to: scales, mentions, grids.</summary>
internal static class ReferentielBinder
{
    public static Echelle BindEchelle(Located<string> id, MapReader map, SourceIndex sources)
    {
        var niveaux = map.Maps("niveaux", Shapes.Niveau).Select(n => BindNiveau(n, sources)).ToList();
        foreach (var (niveau, place) in niveaux.Where(n => n.Niveau.Id.Length > 0))
        {
            var first = niveaux.First(n => n.Niveau.Id == niveau.Id);
            if (!ReferenceEquals(first.Niveau, niveau))
            {
                map.Diagnostics.Add(DataErrors.DuplicateId(new(niveau.Id, place), first.Place, "un niveau de cette échelle"));
            }
        }

        return new(id.Value, map.Required("nom"), id.Span)
        {
            Signe = map.Value("signe"),
            Niveaux = [.. niveaux.Select(n => n.Niveau).OrderBy(n => n.Rang)],
            Provenance = sources.ProvenanceOf(map),
        };
    }

    public static Mention BindMention(Located<string> id, MapReader map, SourceIndex sources) =>
        new(id.Value, map.Required("nom"), id.Span)
        {
            Description = map.Value("description"),
            Provenance = sources.ProvenanceOf(map),
        };

    public static Grille BindGrille(MapReader map, SourceIndex sources)
    {
        var axes = map.Maps("axes", Shapes.Axe).Select(a => BindAxe(a, sources)).ToImmutableArray();
        foreach (var axe in axes.Where(a => a.Id.Length > 0))
        {
            var first = axes.First(a => a.Id == axe.Id);
            if (!ReferenceEquals(first, axe))
            {
                map.Diagnostics.Add(DataErrors.DuplicateId(new(axe.Id, axe.Span), first.Span, "un axe de cette grille"));
            }
        }

        return new(map.Id("id")?.Value ?? string.Empty, map.Required("nom"), map.SpanOf("id"))
        {
            Axes = axes,
            Provenance = sources.ProvenanceOf(map),
        };
    }

    private static (Niveau Niveau, SourceSpan Place) BindNiveau(MapReader map, SourceIndex sources)
    {
        var niveau = new Niveau(map.Required("id"), map.Required("nom"), map.Integer("rang") ?? 0)
        {
            Court = map.Value("court"),
            Libelle = map.Value("libelle"),
            Description = map.Value("description"),
            Symboles = map.Value("symboles"),
            Provenance = sources.ProvenanceOf(map),
        };
        return (niveau, map.SpanOf("id"));
    }

    private static Axe BindAxe(MapReader map, SourceIndex sources) =>
        new(map.Id("id")?.Value ?? string.Empty, map.Required("titre"), map.SpanOf("id"))
        {
            Resume = map.Value("resume"),
            Criteres = [.. map.Maps("criteres", Shapes.Critere).Select(c => BindCritere(c, sources))],
            Provenance = sources.ProvenanceOf(map),
        };

    private static Critere BindCritere(MapReader map, SourceIndex sources)
    {
        _ = sources.ProvenanceOf(map);
        return new(map.Id("id")?.Value, map.Value("titre"), map.Value("texte"));
    }
}
