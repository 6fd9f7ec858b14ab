using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Publishing;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>The numbers of the editions as bars: what is announced beyond a partial list is drawn as not known, what nobody counted as without number.</summary>
internal static class BarresDesEditions
{
    private const string Disputee = "selon une partie des sources seulement";

    private const string SansNombre = "nombre non connu, longueur arbitraire";

    /// <summary>Labels by edition; null where no total is known, for partial lists alone compare nothing.</summary>
    public static BarresView? Labels(ImmutableArray<ComptesDEdition> comptes)
    {
        var totals = comptes.Where(c => c.Labels is not null).ToList();
        if (comptes.Length < 2 || totals.Count == 0 || totals.TrueForAll(c => c.Labels!.Value.AuPlus == 0))
        {
            return null;
        }

        var entieres = comptes.Where(c => c.Edition.ListeComplete).ToList();
        var (least, most) = (totals.MinBy(c => c.Labels!.Value.AuMoins)!, totals.MaxBy(c => c.Labels!.Value.AuPlus)!);
        var listes = entieres.Count == comptes.Length ? "toutes les listes de lauréats sont entières"
            : entieres.Count == 0 ? "aucune liste de lauréats n’est entière"
            : entieres.Count == 1 ? $"seule la liste de lauréats de {Annee(entieres[0])} est entière"
            : $"seules les listes de lauréats de {Francais.Liste([.. entieres.Select(Annee)])} sont entières";
        var connu = totals.Count == comptes.Length
            ? $"De {BilanDEdition.Nombre(least.Labels!.Value)} labels ({Annee(least)}) à {BilanDEdition.Nombre(most.Labels!.Value)} ({Annee(most)})"
            : $"Le nombre de labels est connu pour {Francais.Compte(totals.Count, "édition")} sur {Francais.Nombre(comptes.Length)}"
                + (totals.Count > 1 ? $", de {BilanDEdition.Nombre(least.Labels!.Value)} ({Annee(least)}) à {BilanDEdition.Nombre(most.Labels!.Value)} ({Annee(most)})" : string.Empty);
        return View(
            $"{connu}{Francais.FineInsecable}; {listes}.",
            comptes.Select(c => new BarreView(Annee(c), Valeur(c), [Part(NatureDePart.Connue, c.Connus), .. Reste(c.NonConnus)])
            {
                Repere = c.Edition.Totaux.Candidatures,
                RepereTexte = c.Edition.Totaux.Candidatures is { } candidatures ? $"{Francais.Nombre(candidatures)}{Francais.Insecable}cand." : null,
            }),
            [
                new("lauréats connus de ce site", NatureDePart.Connue),
                new("lauréats que ce site ne connaît pas", NatureDePart.NonConnue),
                new(Disputee, NatureDePart.Disputee),
                new(SansNombre, NatureDePart.SansNombre),
                new("candidatures (cand.)", null),
            ]);
    }

    /// <summary>Labels by level in the editions of one scale; null where no level is known.</summary>
    public static BarresView? Niveaux(NiveauViews niveaux, Echelle echelle, ImmutableArray<ComptesDEdition> comptes)
    {
        if (comptes.All(c => c.DeNiveauConnu == 0))
        {
            return null;
        }

        return View(
            Sommet(echelle, comptes),
            comptes.Select(c => new BarreView(Annee(c), Total(c), [.. ParNiveau(niveaux, c), .. NiveauxNonConnus(c)])),
            [
                .. echelle.Niveaux.Reverse().Where(n => comptes.Any(c => c.ParNiveau.Any(p => ReferenceEquals(p.Niveau, n) && p.Nombre > 0)))
                    .Select(n => new CleView(n.Nom, NatureDePart.Connue, niveaux.Of(n))),
                new("niveau non connu", NatureDePart.NonConnue),
                new(Disputee, NatureDePart.Disputee),
                new(SansNombre, NatureDePart.SansNombre),
            ]);
    }

    /// <summary>The levels of one edition, for its own page; null where no level is known.</summary>
    public static BarresView? Niveaux(NiveauViews niveaux, ComptesDEdition comptes)
    {
        if (comptes.DeNiveauConnu == 0)
        {
            return null;
        }

        var known = comptes.ParNiveau.Reverse().Where(n => n.Nombre > 0).Select(n => $"{n.Niveau.Nom}{Francais.Insecable}: {EnMots(n)}");
        var sans = comptes.SansNiveau switch
        {
            null => "total non connu",
            { AuPlus: 0 } => null,
            { } count => $"niveau non connu{Francais.Insecable}: {BilanDEdition.Nombre(count)}",
        };
        return View(
            $"Labels par niveau. {string.Join(", ", known.Append(sans).OfType<string>())}.",
            [new BarreView("Niveaux", "et nombre de labels", [.. ParNiveau(niveaux, comptes), .. NiveauxNonConnus(comptes)])],
            []);
    }

    /// <summary>First labels against renewals; null where there is no earlier edition to renew a label of.</summary>
    public static BarresView? Renouvellements(ImmutableArray<ComptesDEdition> comptes)
    {
        var connus = comptes.Sum(c => c.Connus);
        if (comptes.Length < 2 || connus == 0)
        {
            return null;
        }

        var deja = comptes.Sum(c => c.DejaLabellises);
        return View(
            $"Sur {Francais.Compte(connus, "label connu", "labels connus")} de ce site, {Francais.Nombre(deja)} {(deja < 2 ? "va" : "vont")} à un territoire dont ce site connaît un label antérieur.",
            comptes.Select(c => new BarreView(
                Annee(c),
                $"{Francais.Compte(c.DejaLabellises, "déjà labellisé", "déjà labellisés")}, {Francais.Compte(c.Premiers, PremierLabel(c), PremiersLabels(c))}",
                [Part(NatureDePart.Connue, c.DejaLabellises), Part(NatureDePart.Seconde, c.Premiers), .. Reste(c.NonConnus)])),
            [
                new("déjà labellisés, connus de ce site", NatureDePart.Connue),
                new(comptes.All(c => c.PremiersCertains) ? "premier label" : "premier label connu de ce site", NatureDePart.Seconde),
                new("lauréats que ce site ne connaît pas", NatureDePart.NonConnue),
                new(Disputee, NatureDePart.Disputee),
                new(SansNombre, NatureDePart.SansNombre),
            ]);
    }

    /// <summary>The levels of one edition, from the highest, as the parts of a bar.</summary>
    private static IEnumerable<PartView> ParNiveau(NiveauViews niveaux, ComptesDEdition comptes) =>
        comptes.ParNiveau.Reverse().Select(n => new PartView(NatureDePart.Connue, n.Nombre) { Niveau = niveaux.Of(n.Niveau), Compte = BilanDEdition.Compte(n) });

    /// <summary>Where nobody gives the total, the laureates of the list whose level is not known are counted all the same.</summary>
    private static IEnumerable<PartView> NiveauxNonConnus(ComptesDEdition comptes) => comptes.SansNiveau is { } sans
        ? Reste(sans).Select(p => p.Nature == NatureDePart.NonConnue ? p with { Compte = BilanDEdition.Nombre(sans) } : p)
        : [Part(NatureDePart.NonConnue, Math.Max(0, comptes.Connus - comptes.DeNiveauConnu)) with { Compte = $"≥{Francais.Insecable}{Francais.Nombre(Math.Max(0, comptes.Connus - comptes.DeNiveauConnu))}" }, .. Reste(null)];

    /// <summary>What is not known of a total: so many, perhaps more where sources disagree, or nobody knows how many.</summary>
    private static IEnumerable<PartView> Reste(Fourchette? reste) => reste is { } known
        ? [Part(NatureDePart.NonConnue, known.AuMoins), Part(NatureDePart.Disputee, known.Ecart)]
        : [Part(NatureDePart.SansNombre, 0)];

    private static PartView Part(NatureDePart nature, int valeur) => new(nature, valeur);

    /// <summary>Parts of nothing are left out, and the key tells only what is drawn.</summary>
    private static BarresView View(string constat, IEnumerable<BarreView> barres, IEnumerable<CleView> cles)
    {
        ImmutableArray<BarreView> drawn = [.. barres.Select(b => b with { Parts = [.. b.Parts.Where(p => p.Valeur > 0 || p.Nature == NatureDePart.SansNombre)] })];
        var natures = drawn.SelectMany(b => b.Parts).Select(p => p.Nature).ToHashSet();
        return new()
        {
            Constat = constat,
            Barres = [.. drawn.Reverse()],
            Cles = [.. cles.Where(c => c.Nature is { } nature ? natures.Contains(nature) : drawn.Any(b => b.Repere is not null))],
        };
    }

    /// <summary>« Niveau 5, le plus haut : aucun en 2018, 1 en 2019, 4 en 2023 et 2024. »; an edition of which nothing is known at that level is not named.</summary>
    private static string Sommet(Echelle echelle, ImmutableArray<ComptesDEdition> comptes)
    {
        var runs = new List<(string Compte, List<string> Annees)>();
        foreach (var edition in comptes.Where(c => c.ParNiveau[^1] is { EstExact: true } or { Nombre: > 0 }))
        {
            var compte = EnMots(edition.ParNiveau[^1]);
            if (runs.Count == 0 || runs[^1].Compte != compte)
            {
                runs.Add((compte, []));
            }

            runs[^1].Annees.Add(Annee(edition));
        }

        var editions = runs.Count == 0 ? "nombre non connu" : string.Join(", ", runs.Select(r => $"{r.Compte} en {Francais.Liste(r.Annees)}"));
        return $"{echelle.Niveaux[^1].Nom}, le plus haut{Francais.Insecable}: {editions}.";
    }

    private static string EnMots(CompteDeNiveau compte) => compte switch
    {
        { EstExact: false } => $"au moins {Francais.Nombre(compte.Nombre)}",
        { Nombre: 0 } => "aucun",
        _ => Francais.Nombre(compte.Nombre),
    };

    /// <summary>« 23 labels », « 22 labels, 10 connus », « total non connu, 8 connus ».</summary>
    private static string Valeur(ComptesDEdition comptes) =>
        Total(comptes) + (comptes.Edition.ListeComplete ? string.Empty : $", {Francais.Compte(comptes.Connus, "connu")}");

    private static string Total(ComptesDEdition comptes) => comptes.Labels is { } labels
        ? $"{BilanDEdition.Nombre(labels)}{Francais.Insecable}label{(labels.AuPlus < 2 ? string.Empty : "s")}"
        : "total non connu";

    private static string PremierLabel(ComptesDEdition comptes) => comptes.PremiersCertains ? "premier label" : "premier connu";

    private static string PremiersLabels(ComptesDEdition comptes) => comptes.PremiersCertains ? "premiers labels" : "premiers connus";

    private static string Annee(ComptesDEdition comptes) => RenderingContext.Year(comptes.Edition.Annee);
}
