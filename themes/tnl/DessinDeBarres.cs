using System.Globalization;
using System.Text;
using SiteGen.Theming;
using SiteGen.Theming.Views;
using static SiteGen.Theme.Tnl.Mesures;

namespace SiteGen.Theme.Tnl;

/// <summary>Draws bars: the words above, so that the bar has the whole width of a telephone; a level in its part, its count below.</summary>
internal sealed class DessinDeBarres(BarresView barres, string ancre)
{
    /// <summary>How far a bar goes on when nobody knows how much is missing: it is the same for all, and no measure.</summary>
    private const double Suite = 4.5;

    /// <summary>A letter on the narrowest page, in hundredths of its width.</summary>
    private const double Lettre = 2.95;

    private readonly bool _niveaux = barres.Barres.Any(b => b.Parts.Any(p => p.Niveau is not null));

    private readonly double _unite =
        (barres.Barres.Any(b => b.Parts.Any(p => p.Nature == NatureDePart.SansNombre)) ? 100 - Suite : 100) / Math.Max(1, barres.Maximum);

    private double Rang => _niveaux ? 4.7 : 3.3;

    private double Epaisseur => _niveaux ? 1.5 : 1.1;

    public string Hauteur => Em((barres.Barres.Length * Rang) - 0.6);

    public Html Dessin()
    {
        var svg = new StringBuilder(Hachures(Motif));
        for (var i = 0; i < barres.Barres.Length; i++)
        {
            Barre(svg, barres.Barres[i], i * Rang);
        }

        return new(svg.ToString());
    }

    /// <summary>What an entry of the key looks like, in a drawing of 24 by 16.</summary>
    public Html Cle(CleView cle) => new(cle.Nature is { } nature
        ? $"""<rect class="{Classe(nature, cle.Niveau)}"{Fond(nature)} x="1" y="1" width="22" height="14"/>"""
            + (cle.Niveau is { } niveau ? $"""<text class="{Signes.Tint(niveau)}" x="12" y="12.5">{Texte(Signes.Mark(niveau))}</text>""" : string.Empty)
        : """<line class="repere" x1="12" x2="12" y1="1" y2="15"/>""");

    private string Motif => $"{ancre}-hachures";

    private void Barre(StringBuilder svg, BarreView barre, double haut)
    {
        svg.Append(CultureInfo.InvariantCulture, $"""<text y="{Em(haut + 0.9)}"><tspan class="nom">{Texte(barre.Nom)}</tspan><tspan dx=".6em">{Texte(barre.Valeur)}</tspan></text>""");
        var (x, y) = (0.0, haut + 1.3);
        foreach (var part in barre.Parts)
        {
            var largeur = part.Nature == NatureDePart.SansNombre ? Suite : part.Valeur * _unite;
            svg.Append(CultureInfo.InvariantCulture, $"""<rect class="{Classe(part.Nature, part.Niveau)}"{Fond(part.Nature)} x="{Pourcent(x)}" y="{Em(y)}" width="{Pourcent(largeur)}" height="{Em(Epaisseur)}"/>""");
            if (_niveaux)
            {
                Mots(svg, part, x + (largeur / 2), y, largeur);
            }

            x += largeur;
        }

        if (barre.Repere is { } repere)
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<line class="repere" x1="{Pourcent(repere * _unite)}" x2="{Pourcent(repere * _unite)}" y1="{Em(y - 0.2)}" y2="{Em(y + Epaisseur + 0.2)}"/>""");
            svg.Append(CultureInfo.InvariantCulture, $"""<text class="fin" x="100%" y="{Em(haut + 0.9)}">{Texte(barre.RepereTexte ?? string.Empty)}</text>""");
        }
    }

    /// <summary>The level in its part and the count below, where they have room.</summary>
    private static void Mots(StringBuilder svg, PartView part, double milieu, double y, double largeur)
    {
        var marque = part.Niveau is { } niveau ? Signes.Mark(niveau) : "?";
        if (largeur >= Largeur(marque))
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<text class="marque-de-niveau {(part.Niveau is null ? "doute" : Signes.Tint(part.Niveau))}" x="{Pourcent(milieu)}" y="{Em(y + 1.1)}">{Texte(marque)}</text>""");
        }

        // Close together, so that two neighbours do not touch.
        if (part.Compte?.Replace("≥\u00A0", "≥", StringComparison.Ordinal) is { } compte && largeur >= Largeur(compte))
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<text class="compte" x="{Pourcent(milieu)}" y="{Em(y + 2.5)}">{Texte(compte)}</text>""");
        }
    }

    /// <summary>The room that words take on the narrowest page; a space is half a letter.</summary>
    private static double Largeur(string mots) => mots.Sum(c => char.IsWhiteSpace(c) ? Lettre / 2 : Lettre);

    private string Fond(NatureDePart nature) => nature is NatureDePart.NonConnue or NatureDePart.SansNombre ? $" fill=\"url(#{Motif})\"" : string.Empty;

    private static string Classe(NatureDePart nature, NiveauView? niveau) => nature switch
    {
        _ when niveau is not null => $"niveau {Signes.Tint(niveau)}",
        NatureDePart.Connue => "connue",
        NatureDePart.Seconde => "seconde",
        NatureDePart.NonConnue => "non-connue",
        NatureDePart.Disputee => "disputee",
        _ => "sans-nombre",
    };
}
