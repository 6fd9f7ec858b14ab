using System.Text;
using SiteGen.Planning;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.Publishing;

/// <summary>Draws badges through the theme.</summary>
internal sealed class BadgePainter(SitePlan plan, ITheme theme, NiveauViews niveaux)
{
    public byte[] Paint(BadgeFile badge)
    {
        var (edition, laureat, _) = badge.Distinction;
        var niveau = niveaux.Of(edition, laureat);
        var label = plan.Palmares.Label;
        var territoire = Typographie.Suits(plan.Palmares.Site.Langue) ? Typographie.Of(badge.Territoire.Nom) : badge.Territoire.Nom;
        var output = new StringWriter();
        theme.Render(
            new BadgeView(label.Nom, territoire, edition.Annee, niveau)
            {
                Sigle = label.Sigle,
                Titre = FormattableString.Invariant($"{label.Nom} {edition.Annee}, {niveau.Texte}{Francais.Insecable}: {territoire}"),
            },
            output);
        return Encoding.UTF8.GetBytes(output.ToString());
    }
}
