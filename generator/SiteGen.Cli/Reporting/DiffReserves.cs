using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Cli.Reporting;

/// <summary>The doubts about what two editions are compared on, by year: each said once, with the names it stands beside.</summary>
internal static class DiffReserves
{
    public static ImmutableArray<string> Of(EditionDiff diff, Func<Territoire, string> nom)
    {
        IEnumerable<Distinction> labels =
        [
            .. diff.PremieresFois,
            .. diff.Retours.SelectMany(r => new[] { r.Label, r.Dernier }),
            .. diff.Absents,
            .. diff.Maintiens.SelectMany(m => new[] { m.Avant, m.Apres }),
        ];
        IEnumerable<Doute> doutes =
        [
            .. new[] { diff.Avant, diff.Apres }.SelectMany(BilanDEdition.Reserves, (e, reserve) => new Doute(e.Annee, null, reserve)),
            .. labels.Select(d => new Doute(d.Edition.Annee, nom(d.Laureat.Territoire), d.Laureat.Provenance.Reserve)).OrderBy(d => d.Nom, Francais.Collation),
            .. diff.Mentions.Select(m => new Doute(
                diff.Apres.Annee, $"{m.Mention.Nom}, {nom(m.Territoire)}", m.Provenance.Reserve ?? m.Mention.Provenance.Reserve)),
        ];
        return
        [
            .. doutes
                .Where(d => d.Reserve is not null)
                .GroupBy(d => (d.Annee, Reserve: d.Reserve!.TrimEnd('.')), d => d.Nom)
                .OrderBy(g => g.Key.Annee)
                .Select(g => Sentence(g.Key.Annee, g.Key.Reserve, [.. g.OfType<string>()])),
        ];
    }

    private static string Sentence(int annee, string reserve, ImmutableArray<string> noms)
    {
        var beside = noms.IsEmpty ? string.Empty : $" ({string.Join($"{Francais.FineInsecable}; ", noms)})";
        return $"{annee.ToString(CultureInfo.InvariantCulture)}{Francais.Insecable}: {reserve}{beside}.";
    }

    /// <summary>A doubt of an edition, or of one of its laureates or mentions.</summary>
    private sealed record Doute(int Annee, string? Nom, string? Reserve);
}
