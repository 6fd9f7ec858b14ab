using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>Where the label stands now, from the state of its last edition.</summary>
internal static class Situation
{
    public static SituationView Of(RenderingContext context)
    {
        if (context.Palmares.Editions.IsEmpty)
        {
            return new("Aucune édition pour l’instant", "La première édition sera annoncée ici.");
        }

        var edition = context.Palmares.Editions[^1];
        var page = context.Lien(context.Plan.Page(edition));
        var candidature = edition.Candidature;
        return new(Titre(edition), Phrase(edition))
        {
            Ouverture = edition.Statut == StatutEdition.Publiee ? null : RenderingContext.Date(candidature?.Ouverture),
            Cloture = edition.Statut == StatutEdition.Publiee ? null : RenderingContext.Date(candidature?.Cloture),
            Action = edition switch
            {
                { Statut: StatutEdition.Ouverte } when (candidature?.Url ?? context.Palmares.Label.Plateforme) is { } url =>
                    new("Déposer une candidature", url.AbsoluteUri),
                { Statut: StatutEdition.Publiee } => new($"Lire le palmarès {RenderingContext.Year(edition.Annee)}", page.Href),
                _ => new($"En savoir plus sur l’édition {RenderingContext.Year(edition.Annee)}", page.Href),
            },
        };
    }

    /// <summary>The state of one edition, in a sentence.</summary>
    public static string Phrase(Edition edition)
    {
        var (ouverture, cloture) = (edition.Candidature?.Ouverture, edition.Candidature?.Cloture);
        return edition.Statut switch
        {
            StatutEdition.Annoncee when ouverture is { } date => $"Les candidatures ouvriront {Francais.QuandDate(date)}.",
            StatutEdition.Annoncee => "Les dates de candidature ne sont pas encore connues.",
            StatutEdition.Ouverte when cloture is { } date => $"Les candidatures sont ouvertes, jusqu’au {Francais.Date(date)} inclus.",
            StatutEdition.Ouverte => "Les candidatures sont ouvertes.",
            StatutEdition.Close when edition.Resultats is { } moment => $"Les candidatures sont closes. Résultats {Francais.QuandDate(DatePartielle.OfDay(moment.Day))}.",
            StatutEdition.Close => "Les candidatures sont closes. Les résultats ne sont pas encore publiés.",
            _ => $"{Majuscule(BilanDEdition.Court(edition))}. Aucune édition suivante n’est annoncée à la connaissance de ce site.",
        };
    }

    private static string Titre(Edition edition) => edition.Statut switch
    {
        StatutEdition.Annoncee => $"L’édition {edition.Annee} est annoncée",
        StatutEdition.Ouverte => $"L’édition {edition.Annee} est ouverte",
        StatutEdition.Close => $"L’édition {edition.Annee} est close",
        _ => $"Les résultats {edition.Annee} sont publiés",
    };

    private static string Majuscule(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
