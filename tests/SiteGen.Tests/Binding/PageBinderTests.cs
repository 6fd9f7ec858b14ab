using SiteGen.Model;

namespace SiteGen.Tests.Binding;

public sealed class PageBinderTests
{
    [Theory]
    [InlineData("content/index.md", "/")]
    [InlineData("content/candidater.md", "/candidater/")]
    [InlineData("content/le-label/index.md", "/le-label/")]
    [InlineData("content/le-label/faq.md", "/le-label/faq/")]
    public void The_address_of_a_page_is_that_of_its_file(string file, string chemin) => Assert.Equal(chemin, Bind(file, "titre: Un").Chemin);

    [Fact]
    public void A_page_may_say_its_own_address() => Assert.Equal("/questions/", Bind("content/faq.md", "titre: Un\nchemin: /questions/").Chemin);

    [Theory]
    [InlineData("content/Règles.md", "titre: Un", "content/Règles.md:1:1")]
    [InlineData("content/mes règles.md", "titre: Un", "content/mes règles.md:1:1")]
    [InlineData("content/faq.md", "titre: Un\nchemin: questions", "content/faq.md:3:9")]
    [InlineData("content/faq.md", "titre: Un\nalias: [/Questions/]", "content/faq.md:3:9")]
    [InlineData("content/faq.md", "titre: Un\nchemin: /a/../b/", "content/faq.md:3:9")]
    public void What_cannot_be_an_address_is_reported(string file, string yaml, string place) =>
        Assert.StartsWith($"{place}: error SG229", Assert.Single(Site(file, yaml).Diagnose()), StringComparison.Ordinal);

    [Fact]
    public void A_front_matter_gives_all_that_a_page_says_of_itself()
    {
        var page = Bind("content/actualites/a.md", "titre: Un\ndescription: Deux\ndate: 2022-11\ntype: actualite\nbrouillon: oui\nalias: [/b/, /c/]");

        Assert.Equal(("Un", "Deux", "2022-11"), (page.Titre, page.Description, page.Date.ToString()));
        Assert.Equal((TypePage.Actualite, true), (page.Type, page.Brouillon));
        Assert.Equal(["/b/", "/c/"], page.Alias.Select(a => a.Value));
        Assert.Equal("Corps.\n", page.Corps);
        Assert.Equal(9, page.PremiereLigne);
    }

    [Theory]
    [InlineData("", "content/faq.md:1:1: error SG202: il manque la clé « titre » dans l’en-tête d’une page")]
    [InlineData("description: Un", "content/faq.md:2:1: error SG202: il manque la clé « titre » dans l’en-tête d’une page")]
    [InlineData("titre:", "content/faq.md:2:7: error SG210: la clé « titre » est vide")]
    [InlineData("titre: Un\ntype: article", "content/faq.md:3:7: error SG215: « article » n’est pas une valeur de « type »")]
    public void A_wrong_front_matter_is_reported_where_it_is_wrong(string yaml, string expected) =>
        Assert.Equal(expected, Assert.Single(Site("content/faq.md", yaml).Diagnose()));

    private static TestSite Site(string file, string yaml) => TestSite.Minimal.With(file, $"---\n{yaml}\n---\nCorps.\n");

    private static PageRedigee Bind(string file, string yaml) => Assert.Single(Site(file, yaml).Bind().Pages);
}
