using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>Binds <c>site.yaml</c> and <c>label.yaml</c>.</summary>
internal static class SiteBinder
{
    /// <summary>The families of outputs that the contract names.</summary>
    private static readonly string[] Families =
        ["geojson", "csv", "ods", "api", "badges", "integrer", "flux", "calendrier", "catalogue", "recherche"];

    public static ReglagesDuSite? BindSite(MapReader map)
    {
        if (map.Url("url") is not { } url)
        {
            return null;
        }

        var site = new ReglagesDuSite(url, map.Span)
        {
            Navigation = [.. map.Maps("navigation", Shapes.Navigation).Select(BindNavigation)],
            HotesAutorises = [.. map.Texts("hotes-autorises").Select(t => t.Value)],
            Sorties = BindSorties(map),
            Depot = map.Url("depot"),
        };

        site = map.Value("langue") is { } langue ? site with { Langue = langue } : site;
        site = map.Text("theme") is { } theme ? site with { Theme = theme } : site;
        if (map.Text("fuseau") is { } fuseau)
        {
            if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(fuseau.Value) is null)
            {
                map.Diagnostics.Add(DataErrors.UnknownZone(fuseau));
            }

            site = site with { Fuseau = fuseau.Value };
        }

        return site;
    }

    public static Label BindLabel(MapReader map, SourceIndex sources)
    {
        _ = sources.ProvenanceOf(map);
        return new(map.Required("nom"))
        {
            Sigle = map.Value("sigle"),
            Accroche = map.Value("accroche"),
            Description = map.Value("description"),
            Depuis = map.Integer("depuis"),
            Organisateur = map.Map("organisateur", Shapes.Organisme) is { } o ? BindOrganisme(o, sources) : null,
            Contact = map.Map("contact", Shapes.Contact) is { } c ? BindContact(c, sources) : new(null, null, null),
            Plateforme = map.Url("plateforme"),
            Reseaux = [.. map.Maps("reseaux", Shapes.Organisme).Select(r => BindOrganisme(r, sources))],
            Soutiens = [.. map.Maps("soutiens", Shapes.Organisme).Select(r => BindOrganisme(r, sources))],
            Comite = [.. map.Maps("comite", Shapes.Personne).Select(p => BindPersonne(p, sources))],
            Editeur = map.Map("editeur", Shapes.Editeur) is { } e ? BindEditeur(e, sources) : MissingEditeur(map),
            LicenceDonnees = map.Value("licence-donnees"),
            Accessibilite = map.Map("accessibilite", Shapes.Audit) is { } a ? BindAudit(a, sources) : null,
        };
    }

    public static Personne BindPersonne(MapReader map, SourceIndex sources) =>
        new(map.Value("nom"), map.Value("fonction"), map.Value("organisme")) { Provenance = sources.ProvenanceOf(map) };

    private static LienDeNavigation BindNavigation(MapReader map) =>
        new(map.Required("titre"), map.Text("page") ?? new("/", map.Span));

    private static FrozenSet<string>? BindSorties(MapReader map)
    {
        if (!map.Has("sorties"))
        {
            return null;
        }

        var families = map.Texts("sorties");
        foreach (var family in families.Where(f => !Families.Contains(f.Value)))
        {
            map.Diagnostics.Add(DataErrors.UnknownValue(family, "sorties", Families));
        }

        return families.Select(f => f.Value).ToFrozenSet(StringComparer.Ordinal);
    }

    private static Organisme BindOrganisme(MapReader map, SourceIndex sources) =>
        new(map.Required("nom"), map.Url("url")) { Provenance = sources.ProvenanceOf(map) };

    private static Contact BindContact(MapReader map, SourceIndex sources)
    {
        _ = sources.ProvenanceOf(map);
        return new(map.Value("courriel"), map.Value("telephone"), map.Value("presse"));
    }

    private static Audit? BindAudit(MapReader map, SourceIndex sources)
    {
        _ = sources.ProvenanceOf(map);
        return map.Date("date") is { } date && map.Integer("taux") is { } taux ? new(date, taux, map.Value("auditeur")) : null;
    }

    private static Editeur BindEditeur(MapReader map, SourceIndex sources)
    {
        _ = sources.ProvenanceOf(map);
        var editeur = new Editeur
        {
            Nom = map.Value("nom"),
            Adresse = map.Value("adresse"),
            Telephone = map.Value("telephone"),
            Courriel = map.Value("courriel"),
            DirecteurPublication = map.Value("directeur-publication"),
            Hebergeur = map.Value("hebergeur"),
            HebergeurAdresse = map.Value("hebergeur-adresse"),
            HebergeurTelephone = map.Value("hebergeur-telephone"),
        };
        WarnOfMissing(editeur, map.Span, map.Diagnostics);
        return editeur;
    }

    private static Editeur MissingEditeur(MapReader label)
    {
        WarnOfMissing(new(), label.Span, label.Diagnostics);
        return new();
    }

    /// <summary>The facts that article 1-1 of the LCEN wants; the host's may be one line with its address.</summary>
    private static void WarnOfMissing(Editeur editeur, SourceSpan span, DiagnosticBag diagnostics)
    {
        ImmutableArray<(string Key, string? Value, string What)> facts =
        [
            ("nom", editeur.Nom, "le nom de l’éditeur"),
            ("adresse", editeur.Adresse, "l’adresse de l’éditeur"),
            ("directeur-publication", editeur.DirecteurPublication, "le directeur de la publication"),
            ("hebergeur", editeur.Hebergeur, "l’hébergeur"),
        ];
        foreach (var (key, _, what) in facts.Where(f => f.Value is null))
        {
            diagnostics.Add(DataErrors.MissingLegalFact(span, key, what));
        }
    }
}
