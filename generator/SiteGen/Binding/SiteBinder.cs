using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Binding.Contract;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>Binds <c>site.yaml</c> and <c>label.yaml</c>.</summary>
internal static class SiteBinder
{
    /// <summary>The settings; a wrong address is reported, and then no site is made of it.</summary>
    public static ReglagesDuSite BindSite(MapReader map)
    {
        var read = new ReglagesDuSite(map.Read(SiteKeys.Url)?.Value ?? new("about:blank"), map.Span)
        {
            Navigation = [.. map.All(SiteKeys.Navigation).Select(n => BindNavigation(n.Value))],
            HotesAutorises = [.. map.All(SiteKeys.HotesAutorises).Select(t => t.Value)],
            Sorties = map.Has(SiteKeys.Sorties) ? map.All(SiteKeys.Sorties).Select(s => s.Value).ToFrozenSet(StringComparer.Ordinal) : null,
            Depot = map.Read(SiteKeys.Depot)?.Value,
            Partage = map.Read(SiteKeys.Partage) is { } partage ? BindPartage(partage.Value) : null,
            Budgets = BindBudgets(map),
            Securite = map.Read(SiteKeys.Securite) is { } securite ? BindSecurite(securite.Value) : null,
        };

        return read with
        {
            Langue = map.Text(SiteKeys.Langue) ?? read.Langue,
            Theme = map.Read(SiteKeys.Theme) ?? read.Theme,
            Fuseau = map.Text(SiteKeys.Fuseau) ?? read.Fuseau,
        };
    }

    public static Label BindLabel(MapReader map, SourceIndex sources)
    {
        _ = sources.ProvenanceOf(map);
        var contact = map.Read(LabelKeys.Contact) is { } c ? BindContact(c.Value, sources) : new(null, null, null);
        return new(map.Required(LabelKeys.Nom))
        {
            Sigle = map.Text(LabelKeys.Sigle),
            Accroche = map.Text(LabelKeys.Accroche),
            Description = map.Text(LabelKeys.Description),
            Depuis = map.Read(LabelKeys.Depuis)?.Value,
            Organisateur = map.Read(LabelKeys.Organisateur) is { } o ? BindOrganisme(o.Value, sources) : null,
            Contact = contact,
            Plateforme = map.Read(LabelKeys.Plateforme)?.Value,
            Reseaux = [.. map.All(LabelKeys.Reseaux).Select(r => BindOrganisme(r.Value, sources))],
            Soutiens = [.. map.All(LabelKeys.Soutiens).Select(r => BindOrganisme(r.Value, sources))],
            Comite = [.. map.All(LabelKeys.Comite).Select(p => BindPersonne(p.Value, sources))],
            Editeur = BindEditeur(map, contact, sources),
            LicenceDonnees = map.Text(LabelKeys.LicenceDonnees),
            Accessibilite = map.Read(LabelKeys.Accessibilite) is { } a ? DeclarationBinder.Bind(a.Value, sources) : new(),
        };
    }

    public static Personne BindPersonne(MapReader map, SourceIndex sources) =>
        new(map.Text(PersonneKeys.Nom), map.Text(PersonneKeys.Fonction), map.Text(PersonneKeys.Organisme)) { Provenance = sources.ProvenanceOf(map) };

    private static LienDeNavigation BindNavigation(MapReader map) =>
        new(map.Required(SiteKeys.NavigationKeys.Titre), map.Read(SiteKeys.NavigationKeys.Page) ?? new("/", map.Span));

    private static ImageDePartage? BindPartage(MapReader map)
    {
        var (image, texte) = (map.Read(SiteKeys.PartageKeys.Image), map.Required(SiteKeys.PartageKeys.Texte));
        return image is { } file ? new(file, texte) : null;
    }

    private static ImmutableArray<Budget> BindBudgets(MapReader map) =>
        [.. map.All(SiteKeys.Budgets).Where(b => b.Value is not null).Select(b => BindBudget(b.Id.Value, b.Value!.Value.Value))];

    /// <summary>Null when one of the two facts it stands on is missing or wrong, which is told already.</summary>
    private static Securite? BindSecurite(MapReader map)
    {
        var (contact, expire) = (map.Read(SiteKeys.SecuriteKeys.Contact), map.Read(SiteKeys.SecuriteKeys.Expire));
        var (politique, langues) = (map.Read(SiteKeys.SecuriteKeys.Politique), map.All(SiteKeys.SecuriteKeys.Langues));
        return contact is null || expire is null
            ? null
            : new(contact.Value.Value, expire.Value, map.Span) { Politique = politique?.Value, Langues = [.. langues.Select(l => l.Value)] };
    }

    private static Budget BindBudget(string sorte, MapReader map) => new(sorte)
    {
        Poids = map.Read(SiteKeys.BudgetKeys.Poids),
        Styles = map.Read(SiteKeys.BudgetKeys.Styles),
        Requetes = map.Read(SiteKeys.BudgetKeys.Requetes),
        Elements = map.Read(SiteKeys.BudgetKeys.Elements),
        EcoIndex = map.Read(SiteKeys.BudgetKeys.EcoIndex),
    };

    private static Organisme BindOrganisme(MapReader map, SourceIndex sources) =>
        new(map.Required(LabelKeys.OrganismeKeys.Nom), map.Read(LabelKeys.OrganismeKeys.Url)?.Value) { Provenance = sources.ProvenanceOf(map) };

    private static Contact BindContact(MapReader map, SourceIndex sources)
    {
        _ = sources.ProvenanceOf(map);
        return new(map.Text(LabelKeys.ContactKeys.Courriel), map.Text(LabelKeys.ContactKeys.Telephone), map.Text(LabelKeys.ContactKeys.Presse));
    }

    /// <summary>The publisher under the label's <c>editeur</c>; its telephone may be the label's own.</summary>
    private static Editeur BindEditeur(MapReader label, Contact contact, SourceIndex sources)
    {
        var editeur = new Editeur { Telephone = contact.Telephone };
        var map = label.Read(LabelKeys.Editeur)?.Value;
        if (map is not null)
        {
            _ = sources.ProvenanceOf(map);
            editeur = new()
            {
                Nom = map.Text(LabelKeys.EditeurKeys.Nom),
                Adresse = map.Text(LabelKeys.EditeurKeys.Adresse),
                Telephone = map.Text(LabelKeys.EditeurKeys.Telephone) ?? contact.Telephone,
                Courriel = map.Text(LabelKeys.EditeurKeys.Courriel),
                DirecteurPublication = map.Text(LabelKeys.EditeurKeys.DirecteurPublication),
                Hebergeur = map.Text(LabelKeys.EditeurKeys.Hebergeur),
                HebergeurAdresse = map.Text(LabelKeys.EditeurKeys.HebergeurAdresse),
                HebergeurTelephone = map.Text(LabelKeys.EditeurKeys.HebergeurTelephone),
            };
        }

        // Article 1-1 of the LCEN wants these facts on the site. What is written wrong is told already.
        var missing = editeur.FaitsDeLEditeur.Concat(editeur.FaitsDeLHebergeur).Where(f => f.Valeur is null);
        if (map is not null || !label.Has(LabelKeys.Editeur))
        {
            var facts = missing.Where(f => map?.Has(f.Key) != true).ToList();
            label.Diagnostics.AddRange(facts.Count == 0 ? [] : [FileErrors.MissingLegalFacts(map is null ? label.Span : label.PlaceOf(LabelKeys.Editeur), facts)]);
        }

        return editeur;
    }
}
