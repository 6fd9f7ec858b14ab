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
        var output = new StringWriter();
        theme.Render(
            new BadgeView(label.Nom, badge.Territoire.Nom, edition.Annee, niveau)
            {
                Sigle = label.Sigle,
                Titre = Title(label.Nom, badge),
            },
            output);
        return Encoding.UTF8.GetBytes(output.ToString());

        string Title(string nom, BadgeFile b) =>
            FormattableString.Invariant($"{nom} {edition.Annee}, {niveau.Texte}{Francais.Insecable}: {b.Territoire.Nom}");
    }
}
