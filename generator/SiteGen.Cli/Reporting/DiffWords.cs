using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Publishing;

namespace SiteGen.Cli.Reporting;

/// <summary>What one edition changes against another, in the French that every form for people lays out.</summary>
internal sealed class DiffWords
{
    private readonly SitePlan _plan;
    private readonly EditionDiff _diff;
    private readonly NiveauViews _niveaux;
    private readonly string _avant;
    private readonly string _apres;

    public DiffWords(SitePlan plan, EditionDiff diff)
    {
        (_plan, _diff, _niveaux) = (plan, diff, new(plan.Palmares));
        (_avant, _apres) = (Year(diff.Avant), Year(diff.Apres));
    }

    public string Titre => $"Édition {_apres} comparée à l’édition {_avant}";

    /// <summary>What is known of each of the two editions, in a line.</summary>
    public ImmutableArray<string> Editions => [Edition(_diff.Avant), Edition(_diff.Apres)];

    /// <summary>How many of each, in a sentence that never takes the names known for all there are.</summary>
    public string Bilan
    {
        get
        {
            var connue = _diff.PremieresFoisCertaines ? string.Empty : " connue";
            (int Count, string One, string Many)[] counts =
            [
                (_diff.PremieresFois.Length, $"entrant pour la première fois{connue}", $"entrants pour la première fois{connue}"),
                (_diff.Retours.Length, "entrant déjà labellisé", "entrants déjà labellisés"),
                _diff.DepartsCertains
                    ? (_diff.Absents.Length, "sortant", "sortants")
                    : (_diff.Absents.Length, $"lauréat de {_avant} non cité en {_apres}", $"lauréats de {_avant} non cités en {_apres}"),
                (_diff.Maintenus(EvolutionDeNiveau.Progression).Length, "progression", "progressions"),
                (_diff.Maintenus(EvolutionDeNiveau.Recul).Length, "recul", "reculs"),
                (_diff.Maintenus(EvolutionDeNiveau.MemeNiveau).Length, "lauréat au même niveau", "lauréats au même niveau"),
                (_diff.Maintenus(EvolutionDeNiveau.NonComparable).Length, "lauréat au niveau non comparable", "lauréats aux niveaux non comparables"),
                (_diff.Mentions.Length, "mention connue", "mentions connues"),
            ];
            var words = counts.Where(c => c.Count > 0).Select(c => Francais.Compte(c.Count, c.One, c.Many)).ToList();
            if (words.Count == 0)
            {
                return "Aucun lauréat connu.";
            }

            var among = _diff.EntreesCertaines && _diff.DepartsCertains ? string.Empty : $"Parmi les noms connus de ce site{Francais.Insecable}: ";
            return $"{among}{Francais.Liste(words)}.";
        }
    }

    /// <summary>What the lists do not allow to say, each thing once; none when all is known.</summary>
    public ImmutableArray<string> Limites
    {
        get
        {
            string?[] limites =
            [
                _diff.EntreesCertaines
                    ? null
                    : $"La liste de {_avant} est partielle{Francais.Insecable}: un entrant de {_apres} pouvait déjà être lauréat, et d’autres lauréats de {_avant} peuvent manquer.",
                _diff.DepartsCertains
                    ? null
                    : $"La liste de {_apres} est partielle{Francais.Insecable}: l’absence d’un nom ne prouve pas un départ, et d’autres entrants peuvent manquer.",
                _diff.PremieresFoisCertaines || _diff.PremieresFois.IsEmpty
                    ? null
                    : $"Les listes d’avant {_apres} ne sont pas toutes connues en entier{Francais.Insecable}: une première fois n’est qu’une première fois connue de ce site.",

                // Two known levels that cannot be compared are of two scales; an unknown one shows as such beside its territory.
                _diff.Maintenus(EvolutionDeNiveau.NonComparable).Any(m => m is { Avant.Laureat.Niveau: not null, Apres.Laureat.Niveau: not null })
                    ? $"Les deux éditions n’ont pas la même échelle{Francais.Insecable}: rien ne dit ce qu’un niveau de l’une vaut dans l’autre."
                    : null,
            ];
            return [.. limites.OfType<string>()];
        }
    }

    /// <summary>The groups that have someone in them.</summary>
    public ImmutableArray<DiffGroup> Groupes
    {
        get
        {
            DiffGroup[] groups =
            [
                new(
                    _diff.PremieresFoisCertaines ? "Entrants pour la première fois" : "Entrants pour la première fois connue de ce site",
                    ["Territoire", "Niveau"],
                    [.. _diff.PremieresFois.Select(d => Row(Nom(d), Niveau(d)))]),
                new(
                    "Entrants déjà labellisés, avec leur dernier label connu",
                    ["Territoire", "Niveau", "Dernier label connu"],
                    [.. _diff.Retours.Select(r => Row(Nom(r.Label), Niveau(r.Label), $"en {Year(r.Dernier.Edition)}{Francais.Insecable}: {Niveau(r.Dernier)}"))]),
                new(
                    _diff.DepartsCertains ? "Sortants" : $"Lauréats de {_avant} que la liste partielle de {_apres} ne cite pas",
                    ["Territoire", $"Niveau en {_avant}"],
                    [.. _diff.Absents.Select(d => Row(Nom(d), Niveau(d)))]),
                Maintiens("Progressions", EvolutionDeNiveau.Progression),
                Maintiens("Reculs", EvolutionDeNiveau.Recul),
                Maintiens("Au même niveau", EvolutionDeNiveau.MemeNiveau),
                Maintiens("Niveaux non comparables", EvolutionDeNiveau.NonComparable),
                new($"Mentions connues de {_apres}", ["Mention", "Territoire"], [.. _diff.Mentions.Select(m => Row(m.Mention.Nom, Nom(m.Territoire)))]),
            ];
            return [.. groups.Where(g => !g.Lignes.IsEmpty)];
        }
    }

    /// <summary>The doubts that the data have about what is compared.</summary>
    public ImmutableArray<string> Reserves => DiffReserves.Of(_diff, Nom);

    private static ImmutableArray<string> Row(params ImmutableArray<string> cells) => cells;

    private static string Year(Edition edition) => edition.Annee.ToString(CultureInfo.InvariantCulture);

    private static string Edition(Edition edition)
    {
        var deduit = edition.Totaux.Provenance.EstDeduit("labels") ? " (total déduit)" : string.Empty;
        return $"{Year(edition)}{Francais.Insecable}: {BilanDEdition.Court(edition)}{deduit}, liste {(edition.ListeComplete ? "complète" : "partielle")}, "
            + $"échelle {Francais.Guillemets(edition.Echelle.Nom)}";
    }

    private DiffGroup Maintiens(string titre, EvolutionDeNiveau evolution) => new(
        titre, ["Territoire", $"De {_avant} à {_apres}"], [.. _diff.Maintenus(evolution).Select(m => Row(Nom(m.Apres), $"{Niveau(m.Avant)} → {Niveau(m.Apres)}"))]);

    /// <summary>The name of a territory as its page bears it, which tells homonyms apart.</summary>
    private string Nom(Territoire territoire) => _plan.Page(territoire).Titre;

    private string Nom(Distinction label) => Nom(label.Laureat.Territoire);

    private string Niveau(Distinction label)
    {
        var niveau = _niveaux.Of(label.Edition, label.Laureat);
        return $"{niveau.Texte}{(niveau.Deduit ? " (déduit)" : string.Empty)}{(niveau.EditionDeduite ? " (année déduite)" : string.Empty)}";
    }
}
