using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>The labelled territories that this site knows, as bars; while a list is partial, each bar goes on without a number.</summary>
internal static class BarresDesTerritoires
{
    public static BarresView? ParType(Comptes comptes) =>
        View(comptes, comptes.ParType, t => t.Nom(), nom => $"du type {Francais.Guillemets(nom)}");

    public static BarresView? ParRegion(Comptes comptes, PalmaresIndex index) =>
        View(comptes, comptes.ParRegion, code => Dessine(index.NomRegion(code), index), nom => $"de la région {Francais.Guillemets(nom)}");

    /// <summary>A name as a drawing shows it, which no template sets: with French typography on a site in French.</summary>
    private static string Dessine(string nom, PalmaresIndex index) => Typographie.Suits(index.Palmares.Site.Langue) ? Typographie.Of(nom) : nom;

    /// <summary>Null where there is only one bar, that nothing would be compared with.</summary>
    private static BarresView? View<T>(Comptes comptes, ImmutableArray<CompteDeTerritoires<T>> parts, Func<T, string> nom, Func<string, string> lequel)
    {
        if (parts.Length < 2)
        {
            return null;
        }

        var connus = comptes.SontEntiers ? string.Empty : " que ce site connaît";
        ImmutableArray<PartView> suite = comptes.SontEntiers ? [] : [new(NatureDePart.SansNombre, 0)];
        return new()
        {
            Constat = $"Sur {Francais.Compte(comptes.Territoires, "territoire labellisé", "territoires labellisés")}{connus}, "
                + $"{Francais.Nombre(parts[0].Territoires)} {(parts[0].Territoires < 2 ? "est" : "sont")} {lequel(nom(parts[0].Quoi))}.",
            Barres = [.. parts.Select(p => new BarreView(nom(p.Quoi), Francais.Nombre(p.Territoires), [new(NatureDePart.Connue, p.Territoires), .. suite]))],
            Cles = comptes.SontEntiers ? [] :
            [
                new("territoires connus de ce site", NatureDePart.Connue),
                new("des listes sont partielles, il peut y en avoir d’autres", NatureDePart.SansNombre),
            ],
        };
    }
}
