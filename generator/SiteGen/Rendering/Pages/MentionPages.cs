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
                context.Lien(m.Edition), context.Lien(m.Mention.Territoire), context.Detail(m.Mention.Territoire), m.Mention.Provenance.Reserve)),
        ],
        AutresMentions = [.. context.Palmares.Mentions.Where(m => m.Id != page.Mention.Id).Select(context.Lien)],
    };
}
