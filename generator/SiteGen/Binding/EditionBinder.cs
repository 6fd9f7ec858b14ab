using System.Collections.Immutable;
using SiteGen.Binding.Contract;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Binding;

/// <summary>Binds an edition; it stands on the scales, mentions, grids and territories already bound.</summary>
internal sealed class EditionBinder
{
    /// <summary>Stands for a scale that is not known, so that the rest of the edition is still looked at.</summary>
    private static readonly Echelle NoEchelle = new(string.Empty, string.Empty, default);

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

    /// <summary>The edition of a file and where its rank is written; null when its year, rank, scale or state is wrong, which is reported.</summary>
    public static (Edition Edition, SourceSpan Rang)? Bind(SourceFile file, MapReader map, Referentiel referentiel)
    {
        var own = map.Read(EditionKeys.Sources);
        var sources = SourceIndex.Bind(own?.Value ?? [], isWhole: own is not null || !map.Has(EditionKeys.Sources), referentiel.Sources, map.Diagnostics);
        var edition = new EditionBinder(map, referentiel, sources).Bind(file);
        map.Diagnostics.AddRange(sources.Uncited.Select(EditionErrors.UnusedSource));
        return edition is null ? null : (edition, map.SpanOf(EditionKeys.Rang));
    }

    /// <summary>The level of that id in a scale; null, and reported, when the scale does not have it.</summary>
    internal static Niveau? BindNiveau(Located<string> id, Echelle echelle, DiagnosticBag diagnostics)
    {
        var niveau = echelle.Find(id.Value);
        if (niveau is null && !ReferenceEquals(echelle, NoEchelle))
        {
            diagnostics.Add(EditionErrors.UnknownNiveau(id, echelle));
        }

        return niveau;
    }

    private Edition? Bind(SourceFile file)
    {
        var annee = _map.Read(EditionKeys.Annee);
        var rang = _map.Read(EditionKeys.Rang);
        var statut = _map.Read(EditionKeys.Statut);
        var echelle = _referentiel.Echelles.Find(_map.Read(EditionKeys.Echelle), _diagnostics);
        var isMisnamed = false;
        if (annee is { } year && Path.GetFileNameWithoutExtension(file.Path) != year.Value.ToString("0000", System.Globalization.CultureInfo.InvariantCulture))
        {
            isMisnamed = true;
            _diagnostics.Add(EditionErrors.YearIsNotFileName(year.Span, year.Value, Path.GetFileName(file.Path)));
        }

        if (statut is { Value: StatutEdition.Publiee } && !_map.Has(EditionKeys.Liste))
        {
            _diagnostics.Add(EditionErrors.MissingListe(statut.Value.Span));
        }

        // What is wrong above is told; the rest is looked at all the same, so that one run tells everything.
        var edition = new Edition(annee?.Value ?? 0, rang?.Value ?? 0, echelle ?? NoEchelle, statut?.Value ?? StatutEdition.Publiee, _map.SpanOf(EditionKeys.Annee))
        {
            StatutSpan = _map.SpanOf(EditionKeys.Statut),
            ListeComplete = _map.Read(EditionKeys.Liste)?.Value ?? false,
            Grille = _referentiel.Grilles.Find(_map.Read(EditionKeys.Grille), _diagnostics),
            Alias = _map.All(EditionKeys.Alias),
            Candidature = _map.Read(EditionKeys.Candidature) is { } c ? BindCandidature(c.Value) : null,
            JuryReunion = _map.Read(EditionKeys.JuryReunion)?.Value,
            Remise = _map.Read(EditionKeys.Remise) is { } r ? BindRemise(r.Value) : null,
            Resultats = _map.Read(EditionKeys.Resultats)?.Value,
            Totaux = _map.Read(EditionKeys.Totaux) is { } t ? BindTotaux(t.Value, echelle ?? NoEchelle) : Totaux.Unknown,
            Jury = [.. _map.All(EditionKeys.Jury).Select(p => BindJure(p.Value))],
            Comite = [.. _map.All(EditionKeys.Comite).Select(p => SiteBinder.BindPersonne(p.Value, _sources))],
            Documents = [.. _map.All(EditionKeys.Documents).Select(d => BindDocument(d.Value))],
            Laureats = BindLaureats(echelle ?? NoEchelle),
            Mentions = BindMentions(),
            Corrections = [.. _map.All(EditionKeys.Corrections).Select(c => BindCorrection(c.Value)).OfType<Correction>()],
            Sources = _sources.Own,
            Provenance = SourceIndex.ProvenanceOfEdition(_map),
        };
        EditionRules.Check(edition, _map);
        return annee is null || rang is null || statut is null || echelle is null || isMisnamed ? null : edition;
    }

    private Candidature BindCandidature(MapReader map) => new(
        map.Read(EditionKeys.CandidatureKeys.Ouverture)?.Value,
        map.Read(EditionKeys.CandidatureKeys.Cloture)?.Value,
        map.Read(EditionKeys.CandidatureKeys.Url)?.Value,
        _sources.ProvenanceOf(map),
        map.Span);

    private Remise BindRemise(MapReader map) => new(
        map.Read(EditionKeys.RemiseKeys.Date)?.Value,
        map.Text(EditionKeys.RemiseKeys.Evenement),
        map.Text(EditionKeys.RemiseKeys.Lieu),
        map.Text(EditionKeys.RemiseKeys.Note),
        _sources.ProvenanceOf(map));

    private Totaux BindTotaux(MapReader map, Echelle echelle)
    {
        map.RefuseBoth(EditionKeys.TotauxKeys.Labels, EditionKeys.TotauxKeys.LabelsParmi);
        map.RefuseSingle(EditionKeys.TotauxKeys.LabelsParmi, EditionKeys.TotauxKeys.Labels.Name);
        return new()
        {
            Candidatures = map.Read(EditionKeys.TotauxKeys.Candidatures)?.Value,
            Labels = map.Read(EditionKeys.TotauxKeys.Labels)?.Value,
            LabelsParmi = [.. map.All(EditionKeys.TotauxKeys.LabelsParmi).Select(l => l.Value).Order()],
            ParNiveau = BindParNiveau(map.All(EditionKeys.TotauxKeys.ParNiveau), echelle),
            ParNiveauAuMoins = BindParNiveau(map.All(EditionKeys.TotauxKeys.ParNiveauAuMoins), echelle),
            Provenance = _sources.ProvenanceOf(map),
        };
    }

    private ImmutableDictionary<Niveau, int> BindParNiveau(ImmutableArray<Entry<int>> entries, Echelle echelle)
    {
        var counts = ImmutableDictionary.CreateBuilder<Niveau, int>();
        foreach (var (id, count) in entries)
        {
            if (BindNiveau(id, echelle, _diagnostics) is { } niveau && count is { } known)
            {
                counts[niveau] = known.Value;
            }
        }

        return counts.ToImmutable();
    }

    private Personne BindJure(MapReader map) =>
        new(map.Required(EditionKeys.JureKeys.Nom), map.Text(EditionKeys.JureKeys.Fonction), map.Text(EditionKeys.JureKeys.Organisme)) { Provenance = _sources.ProvenanceOf(map) };

    private DocumentEdition BindDocument(MapReader map)
    {
        _ = _sources.ProvenanceOf(map);
        map.RefuseBoth(EditionKeys.DocumentKeys.Fichier, EditionKeys.DocumentKeys.Url);
        if (!map.Has(EditionKeys.DocumentKeys.Fichier) && !map.Has(EditionKeys.DocumentKeys.Url) && !map.HasUnknownKeys)
        {
            _diagnostics.Add(ContractErrors.MissingKey(map.Span, EditionKeys.DocumentKeys.Fichier.Name, EditionKeys.DocumentKeys.Shape));
        }

        return new(
            map.Required(EditionKeys.DocumentKeys.Titre),
            map.Text(EditionKeys.DocumentKeys.Fichier),
            map.Read(EditionKeys.DocumentKeys.Url)?.Value,
            map.SpanOf(map.Has(EditionKeys.DocumentKeys.Fichier) ? EditionKeys.DocumentKeys.Fichier : EditionKeys.DocumentKeys.Titre));
    }

    private ImmutableArray<Laureat> BindLaureats(Echelle echelle)
    {
        var items = _map.All(EditionKeys.Laureats);
        var laureats = ImmutableArray.CreateBuilder<Laureat>(items.Length);
        var places = new Dictionary<string, SourceSpan>(items.Length, StringComparer.Ordinal);
        foreach (var (map, _) in items)
        {
            var id = map.Read(EditionKeys.LaureatKeys.Territoire);
            var territoire = _referentiel.Territoires.Find(id, _diagnostics);
            var laureat = BindLaureat(map, territoire, id?.Span ?? map.Span, echelle);
            if (id is { } known && !places.TryAdd(known.Value, known.Span))
            {
                _diagnostics.Add(EditionErrors.DuplicateLaureat(known, places[known.Value]));
            }
            else if (laureat is not null)
            {
                laureats.Add(laureat);
            }
        }

        return laureats.ToImmutable();
    }

    /// <summary>A laureate, looked at whole even when its territory is not known; null then.</summary>
    private Laureat? BindLaureat(MapReader map, Territoire? territoire, SourceSpan span, Echelle echelle)
    {
        map.RefuseBoth(EditionKeys.LaureatKeys.Niveau, EditionKeys.LaureatKeys.NiveauParmi);
        var nom = map.Text(EditionKeys.LaureatKeys.NomPublie);
        var niveau = map.Read(EditionKeys.LaureatKeys.Niveau) is { } id ? BindNiveau(id, echelle, _diagnostics) : null;
        var parmi = map.All(EditionKeys.LaureatKeys.NiveauParmi);
        ImmutableArray<Niveau> possibles = parmi.IsEmpty ? [] : [.. parmi.Select(n => BindNiveau(n, echelle, _diagnostics)).OfType<Niveau>().OrderBy(n => n.Rang)];
        if (possibles.Length == parmi.Length)
        {
            map.RefuseSingle(EditionKeys.LaureatKeys.NiveauParmi, EditionKeys.LaureatKeys.Niveau.Name);
        }

        var portePar = map.Read(EditionKeys.LaureatKeys.PortePar) is { } p ? SiteBinder.BindPersonne(p.Value, _sources) : null;
        var avis = map.Text(EditionKeys.LaureatKeys.AvisDuJury);
        var provenance = _sources.ProvenanceOf(map);
        return territoire is null ? null : new(territoire, span)
        {
            NomPublie = nom,
            Niveau = niveau,
            NiveauParmi = possibles,
            PortePar = portePar,
            AvisDuJury = avis,
            Provenance = provenance,
        };
    }

    private ImmutableArray<MentionAttribuee> BindMentions()
    {
        var mentions = ImmutableArray.CreateBuilder<MentionAttribuee>();
        foreach (var (map, _) in _map.All(EditionKeys.Mentions))
        {
            var provenance = _sources.ProvenanceOf(map);
            var mention = _referentiel.Mentions.Find(map.Read(EditionKeys.MentionAttribueeKeys.Mention), _diagnostics);
            var territoire = _referentiel.Territoires.Find(map.Read(EditionKeys.MentionAttribueeKeys.Territoire), _diagnostics);
            if (mention is null || territoire is null)
            {
                continue;
            }

            var place = map.SpanOf(EditionKeys.MentionAttribueeKeys.Territoire);
            if (mentions.FirstOrDefault(m => m.Mention == mention && m.Territoire == territoire) is { } first)
            {
                _diagnostics.Add(EditionErrors.DuplicateMention(place, first.Span, mention, territoire));
            }
            else
            {
                mentions.Add(new(mention, territoire, provenance, place));
            }
        }

        return mentions.ToImmutable();
    }

    private Correction? BindCorrection(MapReader map)
    {
        _ = _sources.ProvenanceOf(map);
        var texte = map.Required(EditionKeys.CorrectionKeys.Texte);
        return map.Read(EditionKeys.CorrectionKeys.Date) is { } date ? new(date.Value, texte) : null;
    }
}
