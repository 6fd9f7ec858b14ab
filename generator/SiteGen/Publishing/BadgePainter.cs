using System.Text;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Publishing.Badges;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.Publishing;

/// <summary>Draws badges through the theme.</summary>
internal sealed class BadgePainter(SitePlan plan, ITheme theme, NiveauViews niveaux)
{
    public string Couleur => theme.CouleurDesBadges;

    private Label Label => plan.Palmares.Label;

    public byte[] Paint(BadgeFile badge)
    {
        var (edition, laureat, _) = badge.Distinction;
        var territoire = badge.Territoire.Nom;
        return Draw(new(Label.Nom, niveaux.Of(edition, laureat))
        {
            Territoire = Typographie.Suits(plan.Palmares.Site.Langue) ? Typographie.Of(territoire) : territoire,
            Annee = edition.Annee,
            Titre = LibelleDeBadge.Titre(plan, badge.Distinction, niveaux),
        });
    }

    /// <summary>The badge of a level; that of a scale bears its name where the others bear a level.</summary>
    public byte[] Paint(DessinDeClasseFile dessin)
    {
        var nom = dessin.Niveau?.Nom ?? dessin.Echelle.Nom;
        return Draw(new(Label.Nom, dessin.Niveau is { } niveau ? niveaux.Stated(niveau) : new() { Texte = nom, Court = string.Empty })
        {
            Titre = $"{Label.Nom}, {nom}",
        });
    }

    private byte[] Draw(BadgeView badge)
    {
        var output = new StringWriter();
        theme.Render(badge, output);
        return Encoding.UTF8.GetBytes(output.ToString());
    }
}
