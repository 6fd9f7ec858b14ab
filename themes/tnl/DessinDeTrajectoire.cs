using System.Globalization;
using System.Text;
using SiteGen.Theming;
using SiteGen.Theming.Views;
using static SiteGen.Theme.Tnl.Mesures;

namespace SiteGen.Theme.Tnl;

/// <summary>Draws a trajectory: a column an edition, a height a level; each scale has its own heights, with their names before its first edition.</summary>
internal sealed class DessinDeTrajectoire(TrajectoireView trajectoire)
{
    public const string Motif = "trajectoire-hachures";

    /// <summary>The names of levels take the width of that many editions.</summary>
    private const double Marge = 1.1;

    private const double Sommet = 1.9;

    private const double Pas = 1.7;

    private readonly double _colonne = 100 / trajectoire.Volets.Sum(v => v.Pas.Length + Marge);

    private readonly double _pied = Sommet + (Pas * (Math.Max(2, trajectoire.Volets.Max(v => v.Niveaux.Length)) - 1));

    public string Hauteur => Em(_pied + 4);

    /// <summary>Where nothing is known of a label, below the levels.</summary>
    private double Absence => _pied + 1.8;

    public Html Dessin()
    {
        var svg = new StringBuilder(Hachures(Motif));
        var gauche = 0.0;
        foreach (var volet in trajectoire.Volets)
        {
            Echelle(svg, volet, gauche);
            gauche += _colonne * Marge;
            Liens(svg, volet, gauche);
            for (var i = 0; i < volet.Pas.Length; i++)
            {
                Edition(svg, volet, volet.Pas[i], Pourcent(Milieu(gauche, i)));
            }

            gauche += _colonne * volet.Pas.Length;
        }

        return new(svg.ToString());
    }

    private double Milieu(double gauche, int i) => Math.Round(gauche + (_colonne * (i + 0.5)), 1);

    private void Echelle(StringBuilder svg, VoletView volet, double gauche)
    {
        var fin = gauche + (_colonne * (Marge + volet.Pas.Length));
        foreach (var niveau in volet.Niveaux)
        {
            var y = Hauteurs(volet, niveau.Position);
            svg.Append(CultureInfo.InvariantCulture, $"""<line class="filet" x1="{Pourcent(Math.Round(gauche + (_colonne * Marge), 1))}" x2="{Pourcent(Math.Round(fin - (_colonne * 0.15), 1))}" y1="{Em(y)}" y2="{Em(y)}"/>""");
            svg.Append(CultureInfo.InvariantCulture, $"""<text class="graduation" x="{Pourcent(Math.Round(gauche + (_colonne * Marge * 0.8), 1))}" y="{Em(y + 0.35)}">{Nom(niveau)}</text>""");
        }
    }

    /// <summary>Only two editions in a row whose levels are known are joined: between others nobody knows what happened.</summary>
    private void Liens(StringBuilder svg, VoletView volet, double gauche)
    {
        for (var i = 1; i < volet.Pas.Length; i++)
        {
            if (volet.Pas[i - 1].Niveau?.Niveau is { } avant && volet.Pas[i].Niveau?.Niveau is { } apres)
            {
                svg.Append(CultureInfo.InvariantCulture, $"""<line class="suite" x1="{Pourcent(Milieu(gauche, i - 1))}" x2="{Pourcent(Milieu(gauche, i))}" y1="{Em(Hauteurs(volet, avant.Position))}" y2="{Em(Hauteurs(volet, apres.Position))}"/>""");
            }
        }
    }

    private void Edition(StringBuilder svg, VoletView volet, PasView pas, string x)
    {
        var haut = Absence;
        switch (pas.Niveau)
        {
            case { Niveau: { } niveau }:
                haut = Hauteurs(volet, niveau.Position);
                if (EstDeduit(pas))
                {
                    svg.Append(CultureInfo.InvariantCulture, $"""<circle class="deduction" cx="{x}" cy="{Em(haut)}" r=".9em"/>""");
                }

                svg.Append(CultureInfo.InvariantCulture, $"""<circle class="niveau {Signes.Tint(niveau)}" cx="{x}" cy="{Em(haut)}" r="{(EstDeduit(pas) ? ".68" : ".8")}em"/><text class="marque-de-niveau {Signes.Tint(niveau)}" x="{x}" y="{Em(haut + 0.36)}">{Texte(Signes.Mark(niveau))}</text>""");
                haut -= 0.9;
                break;
            case { } inconnu:
                var (bas, sommet) = inconnu.Parmi.IsEmpty ? (1, volet.Niveaux.Length) : (inconnu.Parmi[0].Position, inconnu.Parmi[^1].Position);
                haut = Hauteurs(volet, sommet) - 0.7;
                var pied = Hauteurs(volet, bas) + 0.7;
                svg.Append(CultureInfo.InvariantCulture, $"""<rect class="etendue{(EstDeduit(pas) ? " deduction" : null)}" fill="url(#{Motif})" x="{x}" y="{Em(haut)}" width="1.4em" height="{Em(pied - haut)}" rx=".7em"/><text class="marque-de-niveau doute" x="{x}" y="{Em(((haut + pied) / 2) + 0.36)}">{Texte(inconnu.Court)}</text>""");
                haut -= 0.15;
                break;
            case null when pas.ListeEntiere:
                svg.Append(CultureInfo.InvariantCulture, $"""<text class="marque-de-niveau" x="{x}" y="{Em(haut + 0.36)}">–</text>""");
                haut -= 0.5;
                break;
            default:
                svg.Append(CultureInfo.InvariantCulture, $"""<circle class="absence" cx="{x}" cy="{Em(haut)}" r=".4em"/>""");
                haut -= 0.5;
                break;
        }

        if (pas.Mention)
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<text class="marque-de-niveau" x="{x}" y="{Em(haut)}">★</text>""");
        }

        // The century leaves where there is no room for it.
        svg.Append(CultureInfo.InvariantCulture, $"""<text class="annee" x="{x}" y="{Em(_pied + 3.7)}"><tspan class="reste">{pas.Annee[..^2]}</tspan>{pas.Annee[^2..]}</text>""");
    }

    private static bool EstDeduit(PasView pas) => pas.Niveau is { Deduit: true } or { EditionDeduite: true };

    /// <summary>The mark of a level, and the rest of its name where there is room for it.</summary>
    private static string Nom(NiveauView niveau)
    {
        var marque = Signes.Mark(niveau);
        return niveau.Nom.Length is > 2 and <= 8 && niveau.Nom.StartsWith(marque, StringComparison.Ordinal)
            ? $"""{Texte(marque)}<tspan class="reste">{Texte(niveau.Nom[marque.Length..])}</tspan>"""
            : Texte(marque);
    }

    /// <summary>The levels of a scale share its whole height, whatever their number.</summary>
    private double Hauteurs(VoletView volet, int position) =>
        volet.Niveaux.Length == 1 ? (Sommet + _pied) / 2 : Math.Round(_pied - ((_pied - Sommet) * (position - 1) / (volet.Niveaux.Length - 1)), 2);
}
