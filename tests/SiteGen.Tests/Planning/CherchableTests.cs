using SiteGen.Planning;

namespace SiteGen.Tests.Planning;

/// <summary>What a page is found by.</summary>
public sealed class CherchableTests
{
    private static readonly SitePlan Plan = TestSite.Minimal.With("data/territoires.yaml", """
        - {id: abbeville,  nom: Abbeville, nom-officiel: "Commune d'Abbeville", type: commune, insee: "80001", siren: "218000016", departement: "80", region: "32"}
        - {id: la-tronche, nom: St-Égrève, type: commune, insee: "38516", departement: "38", region: "84", anciens-noms: [{nom: La Tronche, jusqu-en: 2015}]}
        - {id: nevers, nom: SITIV, nom-officiel: Syndicat des villes, type: syndicat, departements: ["58", "80"], regions: ["27", "32"]}

        """).Plan();

    [Theory]
    [InlineData("abbeville", "abbeville", "département 80 80 80001 218000016")]
    [InlineData("la-tronche", "saint egreve|la tronche", "département 38 38 38516")]
    [InlineData("nevers", "sitiv", "syndicat des villes département 58 80")]
    public void A_territory_has_its_names_and_its_codes(string id, string noms, string autres)
    {
        var cherchable = Of(id);

        Assert.Equal(noms, string.Join('|', cherchable.Noms));
        Assert.Equal(Cherchable.Of([], autres).Autres, cherchable.Autres);
    }

    /// <summary>Thirty-six thousand communes are communes: the word would tell nothing, and be in every file of a large site.</summary>
    [Fact]
    public void What_nearly_all_are_is_no_word_of_a_territory() => Assert.DoesNotContain("commune", Of("abbeville").Autres, StringComparison.Ordinal);

    [Fact]
    public void A_key_is_two_characters_of_each_word_and_four_of_a_long_number() =>
        Assert.Equal(["ab", "de", "80", "2180"], Of("abbeville").Clefs);

    [Fact]
    public void A_word_of_one_letter_is_its_own_key() => Assert.Equal(["l", "ha"], Cherchable.Of(["L’Haÿ"]).Clefs);

    [Theory]
    [InlineData("St-Égrève", "saint egreve")]
    [InlineData("Ste Foy", "sainte foy")]
    [InlineData("Le Pré-St-Gervais", "le pre saint gervais")]
    [InlineData("Stains", "stains")]
    [InlineData("Test", "test")]
    public void St_is_written_saint(string nom, string noms) => Assert.Equal(noms, Assert.Single(Cherchable.Of([nom]).Noms));

    private static Cherchable Of(string id)
    {
        var page = Plan.Pages.OfType<TerritoirePage>().Single(p => p.Territoire.Id == id);
        return Cherchable.Of(page.Territoire, page.Titre, Plan.Index);
    }
}
