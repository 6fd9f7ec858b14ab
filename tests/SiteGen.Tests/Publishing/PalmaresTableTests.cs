using SiteGen.Publishing.Tables;

namespace SiteGen.Tests.Publishing;

public sealed class PalmaresTableTests
{
    private static readonly TestSite Site = TestSite.Minimal
        .With("data/mentions.yaml", "encouragements: {nom: Encouragements}\nprogres: {nom: Progrès}\n")
        .With("data/editions/2021.yaml", """
            annee: 2021
            rang: 1
            echelle: niveaux-1-5
            statut: publiee
            liste: partielle
            mentions: [{mention: encouragements, territoire: nevers}, {mention: progres, territoire: nevers}]
            laureats:
              - {territoire: nevers, nom-publie: "Ville de Nevers, Nièvre", niveau-parmi: [3, 4], deduit: [edition], reserve: Un doute., sources: [a, b]}
            sources: {a: {titre: A}, b: {titre: B}}
            """)
        .With(TestSite.Edition2022, """
            annee: 2022
            rang: 2
            echelle: niveaux-1-5
            statut: publiee
            liste: complete
            laureats: [{territoire: abbeville, niveau: 5}, {territoire: la-tronche, niveau: 2}, {territoire: nevers, niveau: 4}]
            """);

    /// <summary>The columns of the contract; scripts depend on their names and on their order.</summary>
    [Fact]
    public void The_columns_are_those_of_the_contract() =>
        Assert.Equal(
            "annee, rang_edition, territoire_id, territoire_nom, nom_publie, type, insee, siren, departements, regions, echelle, niveau, "
            + "niveau_nom, niveau_rang, niveau_parmi, mentions, deduit, reserve, sources, url",
            string.Join(", ", new PublishedTables(Site.Plan()).Palmares.Columns.Select(c => c.Name)));

    [Fact]
    public void A_row_says_what_is_known_and_leaves_the_rest_empty() =>
        Assert.Equal(
            "2021,1,nevers,Nevers,\"Ville de Nevers, Nièvre\",commune,58194,,58,27,niveaux-1-5,,,,3;4,encouragements;progres,edition,Un doute.,a;b,https://label.example/territoires/nevers/",
            Lines("/donnees/palmares.csv")[1]);

    [Fact]
    public void All_editions_stand_from_the_first_to_the_last_and_each_alone_in_its_file()
    {
        Assert.Equal(["2021", "2022", "2022", "2022"], Lines("/donnees/palmares.csv").Skip(1).Select(l => l[..4]));
        Assert.Equal(2, Lines("/donnees/palmares-2021.csv").Length);
    }

    [Fact]
    public void Territories_stand_with_their_codes_as_text_and_five_decimals()
    {
        var csv = TestSite.Minimal
            .Replace("data/territoires.yaml", "insee: \"80001\", ", "insee: \"01053\", geocode: {lat: 50.1, lon: 1.8325049}, ")
            .Build().Text("/donnees/territoires.csv").Split("\r\n");

        Assert.Equal("id,nom,type,insee,siren,departements,regions,lat,lon,precision,labels,editions,anciens_noms,url", csv[0]);
        Assert.Equal("abbeville,Abbeville,commune,01053,,80,32,50.10000,1.83250,,1,2022,,https://label.example/territoires/abbeville/", csv[1]);
        Assert.Equal("la-tronche,La Tronche,commune,38516,,38,84,,,,1,2022,,https://label.example/territoires/la-tronche/", csv[2]);
    }

    private static string[] Lines(string path) => Site.Build().Text(path).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
