using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>The labels of a territory as a trajectory through the editions, those where this site knows of no label included.</summary>
internal static class Trajectoires
{
    /// <summary>Null where one label or none makes no trajectory.</summary>
    public static TrajectoireView? Of(RenderingContext context, Territoire territoire)
    {
        var history = context.Index.History(territoire);
        if (history.Length < 2)
        {
            return null;
        }

        var labels = history.ToDictionary(d => d.Edition.Annee);
        var mentions = context.Index.MentionsOf(territoire).Select(m => m.Edition.Annee).ToHashSet();
        var volets = ImmutableArray.CreateBuilder<VoletView>();
        var editions = context.Index.Publiees;
        for (var start = 0; start < editions.Length;)
        {
            var echelle = editions[start].Echelle;
            var pas = editions.Skip(start).TakeWhile(e => ReferenceEquals(e.Echelle, echelle)).Select(Pas).ToImmutableArray();
            volets.Add(new([.. echelle.Niveaux.Select(context.Niveaux.Of)], pas));
            start += pas.Length;
        }

        return new() { Constat = Constat(context, history), Volets = volets.ToImmutable() };

        PasView Pas(Edition edition) => new(RenderingContext.Year(edition.Annee))
        {
            Niveau = labels.TryGetValue(edition.Annee, out var label) ? context.Niveau(label) : null,
            ListeEntiere = edition.ListeComplete,
            Mention = mentions.Contains(edition.Annee),
        };
    }

    /// <summary>« De 2016 à 2025, 3 labels connus en 10 éditions : Niveau 4 en 2021, Niveau 5 en 2022 et 2023. ».</summary>
    private static string Constat(RenderingContext context, ImmutableArray<Distinction> history)
    {
        var editions = context.Index.Publiees;
        var runs = new List<(Echelle Echelle, string Niveau, List<string> Annees)>();
        foreach (var label in history)
        {
            var niveau = context.Niveau(label).Texte;
            if (runs.Count == 0 || runs[^1].Niveau != niveau || runs[^1].Echelle != label.Edition.Echelle)
            {
                runs.Add((label.Edition.Echelle, niveau, []));
            }

            runs[^1].Annees.Add(RenderingContext.Year(label.Edition.Annee));
        }

        return $"De {RenderingContext.Year(editions[0].Annee)} à {RenderingContext.Year(editions[^1].Annee)}, "
            + $"{Francais.Compte(history.Length, "label connu", "labels connus")} en {Francais.Compte(editions.Length, "édition")}{Francais.Insecable}: "
            + string.Join(", ", runs.Select(r => $"{r.Niveau} en {Francais.Liste(r.Annees)}")) + ".";
    }
}
