using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>Makes the page of a mention.</summary>
internal static class MentionPages
{
    public static MentionView Mention(RenderingContext context, MentionPage page) => new()
    {
        Layout = context.Layouts.Of(page, page.Mention.Description ?? $"Les territoires qui ont reçu la mention {Francais.Guillemets(page.Mention.Nom)}.", [context.Lien<PalmaresPage>("Palmarès")], facts: true),
        Description = page.Mention.Description,
        Reserve = page.Mention.Provenance.Reserve,
        Attributions =
        [
            .. context.Index.MentionsByMention[page.Mention.Id].Select(m => new MentionRemiseView(
                context.Lien(m.Edition), context.Lien(m.Mention.Territoire), context.Index.Detail(m.Mention.Territoire), m.Mention.Provenance.Reserve)),
        ],
        Carte = Carte(context, page.Mention),
        AutresMentions = [.. context.Palmares.Mentions.Where(m => m.Id != page.Mention.Id).Select(context.Lien)],
    };

    /// <summary>Those who received a mention, each with the label of the last edition that gave it one.</summary>
    private static CarteView? Carte(RenderingContext context, Mention mention)
    {
        var points = context.Index.MentionsByMention[mention.Id]
            .GroupBy(m => m.Mention.Territoire.Id, StringComparer.Ordinal)
            .Select(g =>
            {
                var (territoire, years) = (g.First().Mention.Territoire, g.Select(m => m.Edition.Annee).ToList());
                return new PointDeCarte(
                    territoire,
                    context.Index.History(territoire).FirstOrDefault(d => d.Edition.Annee == years[0]),
                    $"mention en {Francais.Liste([.. years.Order().Select(RenderingContext.Year)])}");
            })
            .ToList();
        return points.Count == 0
            ? null
            : context.Cartes.Country(new($"Carte de la mention {Francais.Guillemets(mention.Nom)}", points, "#attributions"));
    }
}
