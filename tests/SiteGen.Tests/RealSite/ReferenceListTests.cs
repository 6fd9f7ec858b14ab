using System.Collections.Frozen;
using CsvHelper;
using SiteGen.Model;

namespace SiteGen.Tests.RealSite;

/// <summary>The official code lists agree with each other and hold the codes that we rely on.</summary>
public sealed class ReferenceListTests
{
    private static readonly FrozenDictionary<string, string[]> Communes = ByCode("communes.csv", "code", "nom", "departement", "siren");
    private static readonly FrozenDictionary<string, string[]> Anciennes = ByCode("communes-anciennes.csv", "code", "nom", "actuelle");
    private static readonly FrozenDictionary<string, string[]> Epci = ByCode("epci.csv", "siren", "nom", "type", "departements");
    private static readonly FrozenDictionary<string, string[]> Departements = ByCode("departements.csv", "code", "nom", "region", "zone");
    private static readonly FrozenDictionary<string, string[]> Regions = ByCode("regions.csv", "code", "nom", "zone");

    [Theory]
    [InlineData("communes.csv")]
    [InlineData("communes-anciennes.csv")]
    [InlineData("departements.csv")]
    [InlineData("epci.csv")]
    [InlineData("regions.csv")]
    public void A_list_is_sorted_names_each_code_once_and_ends_its_lines_with_lf(string file)
    {
        var text = File.ReadAllText(Repository.Path($"data/reference/{file}"));
        Assert.DoesNotContain('\r', text);
        Assert.NotEqual((byte)0xEF, File.ReadAllBytes(Repository.Path($"data/reference/{file}"))[0]);

        var codes = Rows(file).Select(row => row[0]).ToList();
        Assert.NotEmpty(codes);
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    [Theory]
    [InlineData("80001", "Abbeville", "80", "218000016")]
    [InlineData("69123", "Lyon", "69", "216901231")]
    [InlineData("2A004", "Ajaccio", "2A", "212000046")]
    [InlineData("01004", "Ambérieu-en-Bugey", "01", "210100046")]
    [InlineData("97411", "Saint-Denis", "974", "219740115")]
    [InlineData("98818", "Nouméa", "988", "")]
    public void A_commune_has_its_name_its_departement_and_its_siren(string code, string nom, string departement, string siren) =>
        Assert.Equal([code, nom, departement, siren], Communes[code]);

    [Theory]
    [InlineData("69381", "Lyon 1er Arrondissement", "69123")]
    [InlineData("75116", "Paris 16e Arrondissement", "75056")]
    [InlineData("13208", "Marseille 8e Arrondissement", "13055")]
    [InlineData("59355", "Lomme", "59350")]
    [InlineData("69232", "", "69123")]
    [InlineData("20004", "", "2A004")]
    [InlineData("60455", "La Neuville-Garnier", "60694")] // a part of it today, once of 60054
    public void A_former_code_leads_to_the_commune_of_today(string code, string nom, string actuelle) =>
        Assert.Equal([code, nom, actuelle], Anciennes[code]);

    [Theory]
    [InlineData("200046977", "Métropole de Lyon", "metropole", "69")]
    [InlineData("200093201", "Métropole Européenne de Lille", "metropole", "59")]
    [InlineData("200006682", "CA Beaune, Côte et Sud - Communauté Beaune-Chagny-Nolay", "ca", "21 71")]
    [InlineData("200066918", "CA Alès Agglomération", "ca", "30")]
    public void An_intercommunalite_has_its_type_and_its_departements(string siren, string nom, string type, string departements) =>
        Assert.Equal([siren, nom, type, departements], Epci[siren]);

    [Fact]
    public void A_former_code_is_not_a_commune_and_leads_to_one()
    {
        Faults.AssertNone(Anciennes.Keys.Where(Communes.ContainsKey));
        Faults.AssertNone(Anciennes.Values.Where(row => !Communes.ContainsKey(row[2])).Select(row => $"{row[0]} leads to {row[2]}"));
    }

    [Fact]
    public void Every_departement_and_region_named_is_in_its_list()
    {
        Faults.AssertNone(Communes.Values.Where(row => !Departements.ContainsKey(row[2])).Select(row => $"{row[0]} in {row[2]}"));
        Faults.AssertNone(Epci.Values.Where(row => !row[3].Split(' ').All(Departements.ContainsKey)).Select(row => $"{row[0]} in {row[3]}"));
        Faults.AssertNone(Departements.Values.Where(row => !Regions.ContainsKey(row[2])).Select(row => $"{row[0]} in {row[2]}"));
    }

    [Fact]
    public void Every_siren_has_a_valid_key_and_one_bearer()
    {
        var sirens = Communes.Values.Select(row => row[3]).Where(siren => siren.Length > 0).Concat(Epci.Keys).ToList();
        Faults.AssertNone(sirens.Where(siren => !Siren.TryParse(siren, out _)));
        Faults.AssertNone(sirens.CountBy(siren => siren).Where(pair => pair.Value > 1).Select(pair => pair.Key));
    }

    /// <summary>The source gives no SIREN in the collectivités d’outre-mer: 975, 977, 978 and 98.</summary>
    [Fact]
    public void Only_overseas_collectivites_have_communes_without_a_siren() =>
        Assert.All(Communes.Values, row => Assert.Equal(Departements[row[2]][3] == "com", row[3].Length == 0));

    [Fact]
    public void The_types_of_intercommunalites_are_those_of_our_data() =>
        Assert.Equal(["ca", "cc", "cu", "metropole"], Epci.Values.Select(row => row[2]).Distinct().Order(StringComparer.Ordinal));

    private static FrozenDictionary<string, string[]> ByCode(string file, params string[] columns) =>
        Rows(file, columns).ToFrozenDictionary(row => row[0], StringComparer.Ordinal);

    /// <summary>The rows of a list; its columns are those expected, where any are.</summary>
    private static List<string[]> Rows(string file, params string[] columns)
    {
        using var csv = CsvReader.Create(new MemoryStream(File.ReadAllBytes(Repository.Path($"data/reference/{file}"))), new CsvReaderOptions { Separator = ',' });
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. csv.Headers.Select(csv.GetString)]);
        }

        if (columns.Length > 0)
        {
            Assert.Equal(columns, csv.Headers);
        }

        return rows;
    }
}
