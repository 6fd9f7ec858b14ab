using SiteGen.Binding;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Tests.Binding;

public sealed class LongReferenceListTests
{
    private const string Path = "data/reference/communes.csv";

    private readonly DiagnosticBag _diagnostics = new();

    [Theory]
    [InlineData("01001", "L'Abergement-Clémenciat")]
    [InlineData("2A004", "Ajaccio")]
    [InlineData("38516", "La Tronche, ou « la Tronche »")]
    [InlineData("80001", "Abbeville")]
    public void A_row_is_found_by_its_code(string code, string nom)
    {
        var list = Open("code,nom,siren\n01001,L'Abergement-Clémenciat,1\n2A004,Ajaccio,2\n38516,\"La Tronche, ou « la Tronche »\",3\n80001,Abbeville,4\n");

        Assert.Equal(nom, list.Find(code)![1]);
    }

    [Theory]
    [InlineData("00000")]
    [InlineData("80002")]
    [InlineData("8000")]
    [InlineData("")]
    public void A_code_that_is_not_there_is_not_found(string code) => Assert.Null(Open("code,nom,siren\n01001,A,1\n80001,B,2\n").Find(code));

    [Fact]
    public void A_row_is_found_by_its_last_cell_alone()
    {
        var list = Open("code,nom,siren\r\n01001,A,1\r\n80001,2,3\r\n");

        Assert.Equal("80001", list.FindLast("3")![0]);
        Assert.Null(list.FindLast("2"));
    }

    [Fact]
    public void Every_row_is_read_in_order_with_its_wanted_cells_whatever_their_places_and_their_quotes()
    {
        var list = Open("code,zone,siren,nom\n01001,a,1,A\n38516,b,3,\"La Tronche, ou « la Tronche »\"\n80001,c\n");

        Assert.Equal(["01001 A 1", "38516 La Tronche, ou « la Tronche » 3", "80001  "], list.Read(row => $"{row[0]} {row[1]} {row[2]}").AsEnumerable());
    }

    [Fact]
    public void The_place_of_a_row_is_its_line() => Assert.Equal($"{Path}:3:1", Open("code,nom,siren\n01001,A,1\n80001,B,2\n").PlaceOf("80001").ToString());

    [Theory]
    [InlineData("code;nom;siren\n01001;A;1\n", 1)]
    [InlineData("nom,code,siren\nA,01001,1\n", 1)]
    [InlineData("code,nom,siren\n80001,A,1\n01001,B,2\n", 3)]
    [InlineData("code,nom,siren\n01001,A,1\n01001,B,2\n", 3)]
    [InlineData("code,nom,siren\n01001,A,1\n\n80001,B,2\n", 3)]
    public void A_list_in_disorder_is_told_at_its_first_wrong_line_and_finds_nothing(string text, int line)
    {
        var list = Open(text);

        Assert.StartsWith($"{Path}:{line}:1: error SG261", Assert.Single(_diagnostics.ToImmutable()).ToString(), StringComparison.Ordinal);
        Assert.True(list.IsEmpty);
        Assert.Null(list.Find("01001"));
        Assert.Null(list.FindLast("1"));
    }

    [Fact]
    public void A_site_without_the_list_has_an_empty_one()
    {
        Assert.True(LongReferenceList.Open(TestSite.Minimal.Sources, Path, ["code"], _diagnostics).IsEmpty);
        Assert.Empty(_diagnostics.ToImmutable());
    }

    private LongReferenceList Open(string text) =>
        LongReferenceList.Open(SourceSet.FromText([KeyValuePair.Create(Path, text)]), Path, ["code", "nom", "siren"], _diagnostics);
}
