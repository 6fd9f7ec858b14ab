using System.Text;

namespace SiteGen.Tests.Readers;

/// <summary>The readers find the fault that is put in a file of the minimal site: they can fail.</summary>
[Collection(ReaderTests.Name)]
public sealed class SpoiltFilesTests(WrittenSites sites)
{
    private const string Palmares = "donnees/palmares.csv";

    [NodeTheory]
    [InlineData("donnees")]
    [InlineData("jsonld")]
    [InlineData("calendrier")]
    public async Task Nothing_is_found_before(string script) => Assert.Empty(await NodeReader.FaultsAsync(script, sites.Minimal));

    [NodeFact]
    public Task One_changed_byte() =>
        AssertFoundAsync("donnees", $"{Palmares}: sha256:", Palmares, "Nevers", "Navers");

    [NodeFact]
    public Task A_value_that_is_not_of_the_type_of_its_column() =>
        AssertFoundAsync("donnees", "palmares: The value \"MMXXII\" in column \"annee\" is not type \"integer\"", Palmares, "\r\n2022,", "\r\nMMXXII,");

    [NodeFact]
    public Task A_territory_that_no_table_has() =>
        AssertFoundAsync("donnees", "palmares: Foreign key \"territoire_id\" violation", Palmares, ",nevers,", ",navers,");

    [NodeFact]
    public Task The_same_label_twice() =>
        AssertFoundAsync("donnees", "palmares: Row 4 has an unique constraint violation", Palmares, ",nevers,", ",abbeville,");

    [NodeFact]
    public Task A_relative_identifier_in_a_page() =>
        AssertFoundAsync("jsonld", "index.html: Safe mode validation error.", "index.html", "\"@id\":\"https://label.example/", "\"@id\":\"");

    [NodeFact]
    public Task A_file_that_is_not_in_the_catalogue() =>
        AssertFoundAsync("jsonld", "donnees/catalogue.jsonld: no distribution of https://label.example/donnees/autre.csv", "donnees/datapackage.json", "\"palmares.csv\"", "\"autre.csv\"");

    [NodeFact]
    public Task A_day_that_is_not_the_one_of_the_table() =>
        AssertFoundAsync("calendrier", "calendrier.ics: 2022-remise on 2022-11-09, 2022-11-08 in editions.csv", "calendrier.ics", "DTSTART;VALUE=DATE:20221108", "DTSTART;VALUE=DATE:20221109");

    [NodeFact]
    public Task A_line_that_is_too_long() =>
        AssertFoundAsync("calendrier", "calendrier.ics:14: 127 octets", "calendrier.ics", "SUMMARY:", $"SUMMARY:{new string('é', 40)}");

    /// <summary>Replaces the first place where a text stands in a file.</summary>
    private static async Task AssertFoundAsync(string script, string expected, string path, string before, string after)
    {
        using var site = WrittenSites.WriteMinimal();
        var text = File.ReadAllText(site.At(path));
        var place = text.IndexOf(before, StringComparison.Ordinal);
        Assert.NotEqual(-1, place);
        File.WriteAllText(site.At(path), string.Concat(text.AsSpan(0, place), after, text.AsSpan(place + before.Length)), new UTF8Encoding(false));

        Assert.Contains(await NodeReader.FaultsAsync(script, site.Root), f => f.StartsWith(expected, StringComparison.Ordinal));
    }
}
