using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using SiteGen.Binding;
using SiteGen.Diagnostics;
using SiteGen.Geo;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Tests.RealSite;

/// <summary>The official code lists agree with each other and hold the codes that we rely on.</summary>
public sealed partial class ReferenceListTests
{
    private static readonly FrozenDictionary<string, string[]> Communes = ByCode("communes.csv", "code", "nom", "departement", "liaison", "siren");
    private static readonly FrozenDictionary<string, string[]> Anciennes = ByCode("communes-anciennes.csv", "code", "nom", "actuelle");
    private static readonly FrozenDictionary<string, string[]> Points = ByCode("communes-points.csv", "code", "lat", "lon");
    private static readonly FrozenDictionary<string, string[]> Epci = ByCode("epci.csv", "siren", "nom", "type", "departements");
    private static readonly FrozenDictionary<string, string[]> Departements = ByCode("departements.csv", "code", "nom", "region", "zone", "liaison");
    private static readonly FrozenDictionary<string, string[]> Regions = ByCode("regions.csv", "code", "nom", "zone", "liaison");

    [Theory]
    [InlineData("communes.csv")]
    [InlineData("communes-anciennes.csv")]
    [InlineData("communes-points.csv")]
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
    [InlineData("80001", "Abbeville", "80", "1", "218000016")]
    [InlineData("69123", "Lyon", "69", "0", "216901231")]
    [InlineData("2A004", "Ajaccio", "2A", "1", "212000046")]
    [InlineData("38516", "La Tronche", "38", "3", "213805161")]
    [InlineData("01004", "Ambérieu-en-Bugey", "01", "1", "210100046")]
    [InlineData("97411", "Saint-Denis", "974", "0", "219740115")]
    [InlineData("98818", "Nouméa", "988", "", "")]
    public void A_commune_has_its_name_its_departement_its_liaison_and_its_siren(string code, string nom, string departement, string liaison, string siren) =>
        Assert.Equal([code, nom, departement, liaison, siren], Communes[code]);

    /// <summary>INSEE's codes; of the collectivités d’outre-mer the package does not give them.</summary>
    [Fact]
    public void Every_name_has_its_liaison_but_overseas()
    {
        var zones = Departements.Values.Concat(Regions.Values).Select(row => (Name: row[1], Zone: row[^2], Liaison: row[^1]));
        var communes = Communes.Values.Select(row => (Name: row[1], Zone: Departements[row[2]][3], Liaison: row[3]));

        Faults.AssertNone(zones.Concat(communes).Where(p => p.Liaison is not ([] or [>= '0' and <= '8']) || p.Liaison.Length == 0 != (p.Zone == "com")).Select(p => p.Name));
    }

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

    [Theory]
    [InlineData("75056", 48.86, 2.35)] // Paris
    [InlineData("69123", 45.76, 4.84)] // Lyon
    [InlineData("13055", 43.30, 5.37)] // Marseille
    [InlineData("38516", 45.20, 5.74)] // La Tronche
    [InlineData("97411", -20.88, 55.45)] // Saint-Denis
    [InlineData("97209", 14.60, -61.07)] // Fort-de-France
    public void A_commune_is_where_it_is(string code, double lat, double lon) =>
        Assert.InRange(GreatCircle.Distance(Point(code), new(lat, lon)), 0, 3_000);

    [Fact]
    public void Every_point_is_of_a_commune_in_France_with_four_decimals_at_most()
    {
        Faults.AssertNone(Points.Keys.Where(code => !Communes.ContainsKey(code)));
        Faults.AssertNone(Points.Keys.Where(code => !EmpriseDeLaFrance.Contains(Point(code).Lat, Point(code).Lon)));
        Faults.AssertNone(Points.Values.SelectMany(row => row.Skip(1)).Where(cell => !Coordinate().IsMatch(cell)));
    }

    [Fact]
    public void Every_point_is_in_its_departement_within_ten_kilometres()
    {
        var outlines = Outline.ReadAll(File.ReadAllBytes(Repository.Path("data/geo/departements.geojson")));

        Faults.AssertNone(
            from code in Points.Keys
            where outlines.TryGetValue(Communes[code][2], out var outline) && outline.DistanceInMetres(Point(code).Lon, Point(code).Lat) > 10_000
            select code);
    }

    /// <summary>A quarter of the communes, in every département; a list made anew that loses some is to be looked at.</summary>
    [Fact]
    public void Points_are_known_in_every_departement()
    {
        Assert.InRange(Points.Count, 8_000, Communes.Count);
        Faults.AssertNone(Departements.Values.Where(d => d[3] != "com").Select(d => d[0]).Except(Points.Keys.Select(code => Communes[code][2])));
    }

    /// <summary>The points of the palmarès were taken from GeoNames one by one.</summary>
    [Fact]
    public void The_points_agree_with_those_of_the_palmares() =>
        Faults.AssertNone(
            from territoire in PalmaresBinder.Bind(SourceSet.FromFolder(Repository.Root), new DiagnosticBag())!.Territoires
            where territoire is { Insee: not null, Geocode: not null } && Points.ContainsKey(territoire.Insee.Value)
                && GreatCircle.Distance(territoire.Geocode, Point(territoire.Insee.Value)) > 2_000
            select territoire.Id);

    [Fact]
    public void Every_siren_has_a_valid_key_and_one_bearer()
    {
        var sirens = Communes.Values.Select(row => row[4]).Where(siren => siren.Length > 0).Concat(Epci.Keys).ToList();
        Faults.AssertNone(sirens.Where(siren => !Siren.TryParse(siren, out _)));
        Faults.AssertNone(sirens.CountBy(siren => siren).Where(pair => pair.Value > 1).Select(pair => pair.Key));
    }

    /// <summary>The source gives no SIREN in the collectivités d’outre-mer: 975, 977, 978 and 98.</summary>
    [Fact]
    public void Only_overseas_collectivites_have_communes_without_a_siren() =>
        Assert.All(Communes.Values, row => Assert.Equal(Departements[row[2]][3] == "com", row[4].Length == 0));

    [Fact]
    public void The_types_of_intercommunalites_are_those_of_our_data() =>
        Assert.Equal(["ca", "cc", "cu", "metropole"], Epci.Values.Select(row => row[2]).Distinct().Order(StringComparer.Ordinal));

    private static Geocode Point(string code) =>
        new(double.Parse(Points[code][1], CultureInfo.InvariantCulture), double.Parse(Points[code][2], CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^-?[0-9]{1,3}(?:\.[0-9]{1,4})?\z")]
    private static partial Regex Coordinate();

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
