using System.Text.Json.Nodes;

namespace SiteGen.Tests.Reporting;

public sealed class DiffJsonTests
{
    [Fact]
    public void Every_key_is_there_even_when_its_group_is_empty() =>
        Assert.Equal(
            [
                "avant", "apres", "entrees_certaines", "departs_certains", "premieres_fois_certaines", "entrants_premiere_fois", "entrants_deja_labellises",
                "absents", "progressions", "reculs", "meme_niveau", "non_comparables", "mentions",
            ],
            Parse(DiffSite.Whole).AsObject().Select(p => p.Key));

    [Fact]
    public void An_edition_has_its_counts_and_says_whether_its_list_is_whole()
    {
        var json = Parse(DiffSite.Whole.Replace(DiffSite.After, "liste: complete\ntotaux: {labels: 2}", "liste: partielle\ntotaux: {labels-parmi: [8, 9], reserve: Deux sources.}"));

        Assert.Equal("""{"annee":2021,"rang":1,"echelle":"niveaux-1-5","liste":"complete","labels":2,"laureats_connus":2}""", json["avant"]!.ToJsonString());
        Assert.Equal(
            """{"annee":2022,"rang":2,"echelle":"niveaux-1-5","liste":"partielle","labels_parmi":[8,9],"laureats_connus":2,"reserves":["Deux sources."]}""",
            json["apres"]!.ToJsonString());
        Assert.Equal((true, false, true), ((bool)json["entrees_certaines"]!, (bool)json["departs_certains"]!, (bool)json["premieres_fois_certaines"]!));
    }

    [Fact]
    public void A_laureate_has_the_keys_of_the_list_of_laureates_and_what_is_not_known_is_left_out()
    {
        var json = Parse(DiffSite.Whole
            .Replace(DiffSite.After, "la-tronche, niveau: 2", "la-tronche, niveau-parmi: [2, 3], deduit: [niveau-parmi]")
            .Replace(DiffSite.Before, "abbeville, niveau: 5", "abbeville, reserve: Niveau illisible."));

        Assert.Equal(
            """{"territoire_id":"la-tronche","territoire_nom":"La Tronche","niveau_parmi":["2","3"],"deduit":["niveau-parmi"]}""",
            Assert.Single(json["entrants_premiere_fois"]!.AsArray())!.ToJsonString());
        Assert.Equal(
            """{"territoire_id":"abbeville","territoire_nom":"Abbeville","reserve":"Niveau illisible."}""",
            Assert.Single(json["absents"]!.AsArray())!.ToJsonString());
    }

    [Fact]
    public void A_level_that_moved_is_given_on_both_sides_with_its_scale() =>
        Assert.Equal(
            """{"territoire_id":"nevers","territoire_nom":"Nevers","avant":{"annee":2021,"echelle":"niveaux-1-5","niveau":"3","niveau_nom":"Niveau 3"},"apres":{"annee":2022,"echelle":"niveaux-1-5","niveau":"4","niveau_nom":"Niveau 4"}}""",
            Assert.Single(Parse(DiffSite.Whole)["progressions"]!.AsArray())!.ToJsonString());

    private static JsonNode Parse(DiffSite site) => JsonNode.Parse(site.Json())!;
}
