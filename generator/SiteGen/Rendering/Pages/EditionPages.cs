using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>Makes the pages of the palmarès: that of an edition, and the list of all.</summary>
internal static class EditionPages
{
    /// <summary>Above this, one table of all territories would be unreadable; they stand by département.</summary>
    private const int LongestMatrix = 400;

    public static EditionView Edition(RenderingContext context, EditionPage page)
    {
        var edition = page.Edition;
        var sources = new SourceList();
        var position = context.Palmares.Editions.IndexOf(edition);
        var publiee = edition.Statut == StatutEdition.Publiee;
        var groupes = Groupes(context, edition, sources);
        return new()
        {
            Layout = context.Layouts.Of(page, Description(context, edition), [context.Lien<PalmaresPage>("Palmarès")], facts: true),
            Annee = edition.Annee,
            Rang = $"{Francais.Ordinal(edition.Rang)} édition",
            RangDeduit = edition.Provenance.EstDeduit("rang"),
            Statut = BilanDEdition.Statut(edition.Statut),
            EstPubliee = publiee,
            Bilan = publiee ? BilanDEdition.Phrase(edition) : Situation.Phrase(edition),
            Niveaux = publiee && !edition.ListeComplete ? BarresDesEditions.Niveaux(context.Niveaux, context.Index.Comptes.Of(edition)) : null,
            ListePartielle = publiee ? BilanDEdition.ListePartielle(edition) : null,
            Reserves = [.. BilanDEdition.Reserves(edition), .. BilanDEdition.ReservesCommunes(edition).Select(r => r.Phrase)],
            Groupes = groupes,
            Mentions = [.. edition.Mentions.Select(m => Mention(context, m, sources))],
            Comparaison = publiee ? Comparaison(context, edition) : null,
            Calendrier = Calendrier(edition, sources),
            Totaux = Totaux(edition, sources),
            Jury = Personnes(edition.Jury, sources),
            Comite = Personnes(edition.Comite, sources),
            Grille = edition.Grille is { } grille
                ? new(grille.Nom, context.Plan.Href(context.Plan.The<CriteresPage>()) + "#" + CriteresPages.Ancre(grille))
                : null,
            GrilleDeduite = edition.Provenance.EstDeduit("grille"),
            Fichiers = publiee ? context.Fichiers.All(edition) : [],
            Documents = [.. edition.Documents.Select(d => Document(context, d)).OfType<LienView>()],
            Carte = publiee
                ? context.Cartes.Country(new(
                    $"Carte des lauréats {RenderingContext.Year(edition.Annee)}",
                    context.Index.Labels(edition).Select(l => new PointDeCarte(l.Laureat.Territoire, l)),
                    "#" + (groupes.IsEmpty ? "contenu" : groupes[0].Ancre)))
                : null,
            Sources = sources.Cited,
            Corrections = [.. edition.Corrections.OrderByDescending(c => c.Date).Select(c => (RenderingContext.Date(c.Date), c.Texte))],
            Voisines = new(
                "Éditions voisines",
                position > 0 ? context.Lien(context.Plan.Page(context.Palmares.Editions[position - 1])) : null,
                position < context.Palmares.Editions.Length - 1 ? context.Lien(context.Plan.Page(context.Palmares.Editions[position + 1])) : null)
            {
                TitreAvant = "Édition précédente",
                TitreApres = "Édition suivante",
            },
            Candidater = edition is { Statut: StatutEdition.Ouverte, Candidature.Url: { } url } ? new("Déposer une candidature", url.AbsoluteUri) : null,
        };
    }

    public static PalmaresIndexView Liste(RenderingContext context, PalmaresPage page) => new()
    {
        Layout = context.Layouts.Of(page, $"Toutes les éditions du label {context.Palmares.Label.Nom}, et les niveaux de chaque territoire, année par année.", facts: true),
        Editions = [.. context.Palmares.Editions.Reverse().Select(e => Resume(context, e))],
        Matrice = context.Index.Territoires.Length > LongestMatrix || context.Index.Publiees.IsEmpty ? null : Matrice(context),
        Mentions = [.. context.Palmares.Mentions.Select(context.Lien)],
        Fichiers = context.Fichiers.Main,
        Abonnements = context.Layouts.Alternatives.AuxPalmares,
    };

    /// <summary>An edition in a list.</summary>
    public static EditionResumeView Resume(RenderingContext context, Edition edition) =>
        new(edition.Annee, $"{Francais.Ordinal(edition.Rang)} édition", context.Lien(context.Plan.Page(edition)))
        {
            Statut = BilanDEdition.Statut(edition.Statut),
            Bilan = edition.Statut == StatutEdition.Publiee ? BilanDEdition.Court(edition) : Situation.Phrase(edition),
            ParNiveau =
            [
                .. edition.Echelle.Niveaux.Reverse()
                    .Select(n => (context.Niveaux.Stated(n), edition.Laureats.Count(l => ReferenceEquals(l.Niveau, n))))
                    .Where(p => p.Item2 > 0),
            ],
        };

    /// <summary>The laureates by level from the highest, then by range, then those of unknown level.</summary>
    public static ImmutableArray<GroupeDeNiveauView> Groupes(RenderingContext context, Edition edition, SourceList sources)
    {
        var mentions = edition.Mentions.ToLookup(m => m.Territoire.Id, m => context.Lien(m.Mention), StringComparer.Ordinal);
        var shared = BilanDEdition.ReservesCommunes(edition).Select(r => r.Reserve).ToHashSet(StringComparer.Ordinal);
        LaureatView View(Laureat laureat)
        {
            var view = MakeLaureat(context, edition, laureat, mentions[laureat.Territoire.Id], sources);
            return view.Reserve is { } reserve && shared.Contains(reserve) ? view with { Reserve = null } : view;
        }

        return
        [
            .. GroupeDeLaureats.Of(edition).Select(g => new GroupeDeNiveauView(
                g.Cle.Length > 0 ? $"niveau-{g.Cle}" : "niveau-non-connu",
                g.Niveau is { } niveau ? context.Niveaux.Stated(niveau) : context.Niveaux.Of(edition, g.Laureats[0]) with { Deduit = false, EditionDeduite = false })
            {
                Compte = g.Compte,
                Laureats = [.. g.Laureats.Select(View)],
            }),
        ];
    }

    public static PersonneView? Personne(Personne? personne) =>
        personne is null ? null : new(personne.Nom, personne.Fonction, personne.Organisme, personne.Provenance.Reserve);

    private static LaureatView MakeLaureat(RenderingContext context, Edition edition, Laureat laureat, IEnumerable<LienView> mentions, SourceList sources) =>
        new(context.Lien(laureat.Territoire), context.Niveaux.Of(edition, laureat))
        {
            Detail = context.Index.Detail(laureat.Territoire),
            NomPublie = NomPublie.ToShow(laureat),
            Mentions = [.. mentions],
            PortePar = Personne(laureat.PortePar),
            AvisDuJury = laureat.AvisDuJury,
            Reserve = laureat.Provenance.Reserve,
            PremiereFois = context.Index.IsFirstTime(edition, laureat.Territoire),
            Sources = sources.Cite(laureat.Provenance),
        };

    private static MentionAttribueeView Mention(RenderingContext context, MentionAttribuee mention, SourceList sources)
    {
        sources.Cite(mention.Provenance);
        return new(context.Lien(mention.Mention), context.Lien(mention.Territoire), mention.Provenance.Reserve ?? mention.Mention.Provenance.Reserve);
    }

    private static string Description(RenderingContext context, Edition edition) =>
        $"{context.Palmares.Label.Nom} {RenderingContext.Year(edition.Annee)}, {Francais.Ordinal(edition.Rang)} édition{Francais.Insecable}: "
        + (edition.Statut == StatutEdition.Publiee ? BilanDEdition.Court(edition) : BilanDEdition.Statut(edition.Statut).ToLowerInvariant()) + ".";

    /// <summary>What changed since the previous edition of the same scale; null for the first edition of a scale.</summary>
    private static ComparaisonView? Comparaison(RenderingContext context, Edition edition)
    {
        if (context.Index.PreviousOfSameScale(edition) is not { } previous)
        {
            return null;
        }

        var diff = EditionDiff.Between(context.Index, previous, edition);
        LienView Lien(Distinction label) => context.Lien(label.Laureat.Territoire);
        ProgressionView View(Maintien maintien) => new(Lien(maintien.Apres), context.Niveau(maintien.Avant), context.Niveau(maintien.Apres));

        return new(context.Lien(previous))
        {
            Nouveaux = [.. diff.PremieresFois.Select(Lien)],
            Progressions = [.. diff.Maintenus(EvolutionDeNiveau.Progression).Select(View)],
            Reculs = [.. diff.Maintenus(EvolutionDeNiveau.Recul).Select(View)],
            Departs = diff.DepartsCertains ? [.. diff.Absents.Select(Lien)] : null,
            Limite = Limite(edition, previous),
        };
    }

    private static string? Limite(Edition edition, Edition previous) => (edition.ListeComplete, previous.ListeComplete) switch
    {
        (true, true) => null,
        (true, false) =>
            $"La liste de {previous.Annee} est partielle{Francais.Insecable}: un territoire peut avoir été labellisé sans que ce site le sache, et les comparaisons ne portent que sur les niveaux connus des deux côtés.",
        _ =>
            $"La liste de {edition.Annee} est partielle{Francais.Insecable}: l’absence d’un territoire ne prouve rien, et les comparaisons ne portent que sur les niveaux connus des deux côtés.",
    };

    private static ImmutableArray<EtapeView> Calendrier(Edition edition, SourceList sources)
    {
        var etapes = ImmutableArray.CreateBuilder<EtapeView>();
        if (edition.Candidature is { } campagne)
        {
            sources.Cite(campagne.Provenance);
            var reserve = campagne.Provenance.Reserve;
            if (campagne.Ouverture is { } ouverture)
            {
                etapes.Add(new("Ouverture des candidatures", RenderingContext.Date(ouverture), null, campagne.Cloture is null ? reserve : null));
            }

            if (campagne.Cloture is { } cloture)
            {
                etapes.Add(new("Clôture des candidatures", RenderingContext.Date(cloture), null, reserve));
            }
        }

        if (edition.JuryReunion is { } reunion)
        {
            etapes.Add(new("Réunion du jury", RenderingContext.Date(reunion), null, null));
        }

        if (edition.Remise is { } remise)
        {
            sources.Cite(remise.Provenance);
            string?[] parts = [remise.Evenement, remise.Lieu, remise.Note];
            var detail = string.Join(". ", parts.OfType<string>().Select(p => p.TrimEnd('.')));
            etapes.Add(new("Remise des labels", RenderingContext.Date(remise.Date), detail.Length > 0 ? detail : null, remise.Provenance.Reserve));
        }

        if (edition.Resultats is { } resultats)
        {
            etapes.Add(new("Publication des résultats", RenderingContext.Date(DatePartielle.OfDay(resultats.Day)), null, null));
        }

        return [.. etapes.OrderBy(e => e.Date?.Iso ?? "9999", StringComparer.Ordinal)];
    }

    private static ImmutableArray<FaitView> Totaux(Edition edition, SourceList sources)
    {
        var totaux = edition.Totaux;
        sources.Cite(totaux.Provenance);
        var faits = ImmutableArray.CreateBuilder<FaitView>();
        if (totaux.Candidatures is { } candidatures)
        {
            faits.Add(new("Candidatures", Francais.Nombre(candidatures), null));
        }

        if (BilanDEdition.Labels(edition) is { } labels)
        {
            faits.Add(new("Labels décernés", labels, totaux.Provenance.EstDeduit("labels") ? "total déduit des effectifs par niveau" : null));
        }

        var niveaux = edition.Echelle.Niveaux.Reverse().Select(n => BilanDEdition.TotalDuNiveau(edition, n)).OfType<string>().ToList();
        if (niveaux.Count > 0)
        {
            faits.Add(new("Par niveau", string.Join(", ", niveaux), null));
        }

        return faits.ToImmutable();
    }

    private static PersonnesView Personnes(ImmutableArray<Personne> personnes, SourceList sources)
    {
        foreach (var personne in personnes)
        {
            sources.Cite(personne.Provenance);
        }

        // A doubt about each is a doubt about the list.
        var shared = personnes.Length > 1 && personnes.All(p => p.Provenance.Reserve == personnes[0].Provenance.Reserve) ? personnes[0].Provenance.Reserve : null;
        return new([.. personnes.Select(p => Personne(p)!).Select(p => shared is null ? p : p with { Reserve = null })], shared);
    }

    private static LienView? Document(RenderingContext context, DocumentEdition document) => document switch
    {
        { Fichier: { } fichier } => new(document.Titre, context.Plan.Address.Href(new($"/documents/{fichier}"))),
        { Url: { } url } => new(document.Titre, url.AbsoluteUri),
        _ => null,
    };

    private static MatriceView Matrice(RenderingContext context)
    {
        var editions = context.Index.Publiees;
        return new($"Niveaux connus de chaque territoire, édition par édition")
        {
            Editions = [.. editions.Select(context.Lien)],
            Lignes =
            [
                .. context.Index.Territoires.Where(context.Index.HasLabel).Select(t =>
                {
                    var labels = context.Index.History(t).ToDictionary(d => d.Edition.Annee);
                    return new MatriceLigneView(
                        context.Lien(t),
                        [.. editions.Select(e => labels.TryGetValue(e.Annee, out var label) ? context.Niveau(label) : null)]);
                }),
            ],
        };
    }
}
