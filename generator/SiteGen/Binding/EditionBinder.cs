using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Binding;

/// <summary>Binds an edition; it stands on the scales, mentions, grids and territories already bound.</summary>
internal sealed class EditionBinder
{
    private static readonly FrozenDictionary<string, StatutEdition> Statuts = new Dictionary<string, StatutEdition>
    {
        ["annoncee"] = StatutEdition.Annoncee,
        ["ouverte"] = StatutEdition.Ouverte,
        ["close"] = StatutEdition.Close,
        ["publiee"] = StatutEdition.Publiee,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, bool> Listes =
        new Dictionary<string, bool> { ["complete"] = true, ["partielle"] = false }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Referentiel _referentiel;
    private readonly MapReader _map;
    private readonly DiagnosticBag _diagnostics;
    private readonly SourceIndex _sources;

    private EditionBinder(MapReader map, Referentiel referentiel, SourceIndex sources)
    {
        _map = map;
        _referentiel = referentiel;
        _diagnostics = map.Diagnostics;
        _sources = sources;
    }

    /// <summary>The edition of a file, or null when its year, scale or state is wrong, which is reported.</summary>
    public static Edition? Bind(SourceFile file, YamlNode root, Referentiel referentiel, DiagnosticBag diagnostics)
    {
        if (MapReader.Open(root, Shapes.Edition, diagnostics) is not { } map)
        {
            return null;
        }

        var sources = SourceIndex.Bind(map.Entries("sources"), referentiel.Sources, diagnostics);
        var edition = new EditionBinder(map, referentiel, sources).Bind(file);
        diagnostics.AddRange(sources.Uncited.Select(DataErrors.UnusedSource));
        return edition;
    }

    private Edition? Bind(SourceFile file)
    {
        var annee = _map.Integer("annee");
        var rang = _map.Integer("rang");
        var statut = _map.Choice("statut", Statuts);
        var echelle = Find(_map.Text("echelle"), ReferenceKind.Echelle, _referentiel.Echelles);
        var liste = _map.Choice("liste", Listes);
        if (annee is { } year && Path.GetFileNameWithoutExtension(file.Path) != year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture))
        {
            _diagnostics.Add(DataErrors.YearIsNotFileName(_map.SpanOf("annee"), year, Path.GetFileName(file.Path)));
        }

        if (statut == StatutEdition.Publiee && !_map.Has("liste"))
        {
            _diagnostics.Add(DataErrors.MissingListe(_map.SpanOf("statut")));
        }

        if (annee is null || rang is null || statut is null || echelle is null)
        {
            return null;
        }

        var edition = new Edition(annee.Value, rang.Value, echelle, statut.Value, _map.SpanOf("annee"))
        {
            ListeComplete = liste ?? false,
            Grille = Find(_map.Text("grille"), ReferenceKind.Grille, _referentiel.Grilles),
            Alias = PageBinder.BindAlias(_map),
            Candidature = _map.Map("candidature", Shapes.Candidature) is { } c
                ? new(c.Date("ouverture"), c.Date("cloture"), c.Url("url"), _sources.ProvenanceOf(c))
                : null,
            JuryReunion = _map.Date("jury-reunion"),
            Remise = _map.Map("remise", Shapes.Remise) is { } r
                ? new(r.Date("date"), r.Value("evenement"), r.Value("lieu"), r.Value("note"), _sources.ProvenanceOf(r))
                : null,
            Resultats = BindResultats(),
            Totaux = _map.Map("totaux", Shapes.Totaux) is { } t ? BindTotaux(t, echelle) : Totaux.Unknown,
            Jury = [.. _map.Maps("jury", Shapes.Jure).Select(p => SiteBinder.BindPersonne(p, _sources))],
            Comite = [.. _map.Maps("comite", Shapes.Personne).Select(p => SiteBinder.BindPersonne(p, _sources))],
            Documents = [.. _map.Maps("documents", Shapes.Document).Select(BindDocument)],
            Laureats = BindLaureats(echelle),
            Mentions = BindMentions(),
            Corrections = BindCorrections(),
            Sources = _sources.Own,
            Provenance = SourceIndex.ProvenanceOfEdition(_map),
        };
        if (edition.Laureats.Length == _map.Items("laureats").Count)
        {
            // Where a laureate is wrong, and told, what the others add up to without it means nothing.
            EditionRules.Check(edition, _map);
        }

        return edition;
    }

    private T? Find<T>(Located<string>? id, ReferenceKind kind, FrozenDictionary<string, T> known)
        where T : class
    {
        if (id is not { } name)
        {
            return null;
        }

        if (!known.TryGetValue(name.Value, out var found))
        {
            _diagnostics.Add(DataErrors.UnknownReference(name, kind, known.Keys));
        }

        return found;
    }

    private Moment? BindResultats()
    {
        if (_map.Text("resultats") is not { } text)
        {
            return null;
        }

        if (Moment.TryParse(text.Value, out var moment))
        {
            return moment;
        }

        _diagnostics.Add(DataErrors.BadMoment(text));
        return null;
    }

    private Totaux BindTotaux(MapReader map, Echelle echelle) => new()
    {
        Candidatures = map.Integer("candidatures"),
        Labels = map.Integer("labels"),
        LabelsParmi = [.. map.Texts("labels-parmi").Select(map.AsInteger).OfType<int>().Order()],
        ParNiveau = BindParNiveau(map, "par-niveau", echelle),
        ParNiveauAuMoins = BindParNiveau(map, "par-niveau-au-moins", echelle),
        Provenance = _sources.ProvenanceOf(map),
    };

    private ImmutableDictionary<Niveau, int> BindParNiveau(MapReader map, string key, Echelle echelle)
    {
        var counts = ImmutableDictionary.CreateBuilder<Niveau, int>();
        foreach (var (id, node) in map.Entries(key))
        {
            if (BindNiveau(id, echelle, _diagnostics) is { } niveau && map.AsText(node, key) is { } text && map.AsInteger(text) is { } count)
            {
                counts[niveau] = count;
            }
        }

        return counts.ToImmutable();
    }

    /// <summary>The level of that id in a scale; null, and reported, when the scale does not have it.</summary>
    internal static Niveau? BindNiveau(Located<string> id, Echelle echelle, DiagnosticBag diagnostics)
    {
        var niveau = echelle.Find(id.Value);
        if (niveau is null)
        {
            diagnostics.Add(DataErrors.UnknownNiveau(id, echelle));
        }

        return niveau;
    }

    private DocumentEdition BindDocument(MapReader map)
    {
        _ = _sources.ProvenanceOf(map);
        if (!map.Has("fichier") && !map.Has("url"))
        {
            _diagnostics.Add(DataErrors.MissingKey(map.Span, "fichier", Shapes.Document));
        }

        return new(map.Required("titre"), map.Value("fichier"), map.Url("url"), map.SpanOf(map.Has("fichier") ? "fichier" : "titre"));
    }

    private ImmutableArray<Laureat> BindLaureats(Echelle echelle)
    {
        var items = _map.Items("laureats");
        var laureats = ImmutableArray.CreateBuilder<Laureat>(items.Count);
        var places = new Dictionary<string, SourceSpan>(items.Count, StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (MapReader.Open(item, Shapes.Laureat, _diagnostics) is not { } map
                || map.Text("territoire") is not { } id
                || Find(id, ReferenceKind.Territoire, _referentiel.Territoires) is not { } territoire)
            {
                continue;
            }

            if (!places.TryAdd(id.Value, id.Span))
            {
                _diagnostics.Add(DataErrors.DuplicateLaureat(id, places[id.Value]));
                continue;
            }

            laureats.Add(BindLaureat(map, territoire, id.Span, echelle));
        }

        return laureats.ToImmutable();
    }

    private Laureat BindLaureat(MapReader map, Territoire territoire, SourceSpan span, Echelle echelle)
    {
        if (map.Has("niveau") && map.Has("niveau-parmi"))
        {
            _diagnostics.Add(DataErrors.NiveauAndRange(map.SpanOf("niveau-parmi")));
        }

        return new(territoire, span)
        {
            NomPublie = map.Value("nom-publie"),
            Niveau = map.Text("niveau") is { } niveau ? BindNiveau(niveau, echelle, _diagnostics) : null,
            NiveauParmi = map.Has("niveau-parmi")
                ? [.. map.Texts("niveau-parmi").Select(n => BindNiveau(n, echelle, _diagnostics)).OfType<Niveau>().OrderBy(n => n.Rang)]
                : [],
            PortePar = map.Map("porte-par", Shapes.Personne) is { } p ? SiteBinder.BindPersonne(p, _sources) : null,
            AvisDuJury = map.Value("avis-du-jury"),
            Provenance = _sources.ProvenanceOf(map),
        };
    }

    private ImmutableArray<MentionAttribuee> BindMentions()
    {
        var mentions = ImmutableArray.CreateBuilder<MentionAttribuee>();
        foreach (var map in _map.Maps("mentions", Shapes.MentionAttribuee))
        {
            var provenance = _sources.ProvenanceOf(map);
            var mention = Find(map.Text("mention"), ReferenceKind.Mention, _referentiel.Mentions);
            var territoire = Find(map.Text("territoire"), ReferenceKind.Territoire, _referentiel.Territoires);
            if (mention is null || territoire is null)
            {
                continue;
            }

            if (mentions.FirstOrDefault(m => m.Mention == mention && m.Territoire == territoire) is { } first)
            {
                _diagnostics.Add(DataErrors.DuplicateMention(map.SpanOf("territoire"), first.Span, mention, territoire));
            }
            else
            {
                mentions.Add(new(mention, territoire, provenance, map.SpanOf("territoire")));
            }
        }

        return mentions.ToImmutable();
    }

    private ImmutableArray<Correction> BindCorrections() =>
    [
        .. _map.Maps("corrections", Shapes.Correction)
            .Select(c => (Date: c.Date("date"), Texte: c.Required("texte")))
            .Where(c => c.Date is not null)
            .Select(c => new Correction(c.Date!.Value, c.Texte)),
    ];
}
