using System.Collections.Immutable;
using SiteGen.Planning;

namespace SiteGen.Tests.Planning;

public sealed class HistoriqueDesDonneesTests
{
    private const string Edition = "annee: 2022\nrang: 1\nechelle: niveaux-1-5\nstatut: publiee\nremise: {date: 2022-11-08}\nlaureats: [{territoire: nevers}, {territoire: abbeville}]\n";

    [Theory]
    [InlineData("liste: complete", "Résultats de l’édition : 2 labels.")]
    [InlineData("liste: partielle\ntotaux: {labels: 10}", "Résultats de l’édition : 2 labels connus sur 10.")]
    [InlineData("liste: partielle\ntotaux: {labels-parmi: [37, 36]}", "Résultats de l’édition : 2 labels connus sur 36 ou 37.")]
    [InlineData("liste: partielle", "Résultats de l’édition : 2 labels connus, le nombre décerné n’est pas énoncé.")]
    public void Results_are_told_with_what_is_known_of_their_number(string keys, string text)
    {
        var change = Assert.Single(Of(Edition + keys));

        Assert.Equal(("2022-11-08", text), (change.Date.ToString(), change.Texte.Replace('\u00A0', ' ')));
    }

    [Fact]
    public void A_correction_stands_after_the_results_that_it_corrects_and_so_before_them_in_the_list() =>
        Assert.Equal(["2023-02", "2022-11-08"], Of(Edition + "liste: partielle\ncorrections: [{date: 2023-02, texte: Un niveau.}]").Select(c => c.Date.ToString()));

    [Fact]
    public void Results_whose_day_nobody_knows_are_not_told() => Assert.Empty(Of(Edition.Replace("2022-11-08", "2022-11", StringComparison.Ordinal) + "liste: partielle"));

    private static ImmutableArray<ChangementDesDonnees> Of(string edition) => HistoriqueDesDonnees.Of(TestSite.Minimal.With(TestSite.Edition2022, edition).Plan().Index);
}
