using System.Collections.Frozen;
using NodaTime;
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
        var contact = map.Map("contact", Shapes.Contact) is { } c ? BindContact(c, sources) : new(null, null, null);
        return new(map.Required("nom"))
        {
            Sigle = map.Value("sigle"),
            Accroche = map.Value("accroche"),
            Description = map.Value("description"),
            Depuis = map.Integer("depuis"),
            Organisateur = map.Map("organisateur", Shapes.Organisme) is { } o ? BindOrganisme(o, sources) : null,
            Contact = contact,
            Plateforme = map.Url("plateforme"),
            Reseaux = [.. map.Maps("reseaux", Shapes.Organisme).Select(r => BindOrganisme(r, sources))],
            Soutiens = [.. map.Maps("soutiens", Shapes.Organisme).Select(r => BindOrganisme(r, sources))],
            Comite = [.. map.Maps("comite", Shapes.Personne).Select(p => BindPersonne(p, sources))],
            Editeur = BindEditeur(map, contact, sources),
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

    /// <summary>The publisher under the label's <c>editeur</c>; its telephone may be the label's own.</summary>
    private static Editeur BindEditeur(MapReader label, Contact contact, SourceIndex sources)
    {
        var editeur = new Editeur { Telephone = contact.Telephone };
        var map = label.Map("editeur", Shapes.Editeur);
        if (map is not null)
        {
            _ = sources.ProvenanceOf(map);
            editeur = new()
            {
                Nom = map.Value("nom"),
                Adresse = map.Value("adresse"),
                Telephone = map.Value("telephone") ?? contact.Telephone,
                Courriel = map.Value("courriel"),
                DirecteurPublication = map.Value("directeur-publication"),
                Hebergeur = map.Value("hebergeur"),
                HebergeurAdresse = map.Value("hebergeur-adresse"),
                HebergeurTelephone = map.Value("hebergeur-telephone"),
            };
        }

        // Article 1-1 of the LCEN wants these facts on the site. What is written wrong is told already.
        var missing = editeur.FaitsDeLEditeur.Concat(editeur.FaitsDeLHebergeur).Where(f => f.Valeur is null);
        if (map is not null || !label.Has("editeur"))
        {
            label.Diagnostics.AddRange(missing.Where(f => map?.Has(f.Key) != true).Select(f => DataErrors.MissingLegalFact((map ?? label).Span, f)));
        }

        return editeur;
    }
}
