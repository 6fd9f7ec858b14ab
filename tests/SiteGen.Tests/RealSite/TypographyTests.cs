using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SiteGen.Tests.RealSite;

/// <summary>The pages are printed in French, whoever typed what they say; the published data keeps what was typed.</summary>
[Collection(RealSiteTests.Name)]
public sealed partial class TypographyTests(RealSiteFixture fixture)
{
    private static readonly string[] NotSentences = ["CODE", "PRE", "SCRIPT", "STYLE", "TEXTAREA"];

    private readonly PublishedSite _site = fixture.Site;

    [Fact]
    public void No_page_has_a_straight_apostrophe_or_an_ordinary_space_where_French_has_another() =>
        Faults.AssertNone(
            from page in _site.Documents
            from text in Texts(page.Value)
            where Typed().IsMatch(text)
            select $"{page.Key}: {text.Trim()}");

    [Fact]
    public void Every_page_is_looked_at() => Assert.InRange(_site.Documents.Sum(d => Texts(d.Value).Count()), 1_000, int.MaxValue);

    [Theory]
    [InlineData("/territoires/cotes-d-armor/", "Côtes-d’Armor")]
    [InlineData("/territoires/saint-martin-d-uriage/", "Saint-Martin-d’Uriage")]
    public void A_name_is_printed_with_its_apostrophe(string path, string nom)
    {
        var page = _site.Page(path);

        Assert.Equal(nom, page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith($"{nom} – ", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/donnees/territoires.csv")]
    [InlineData("/donnees/territoires.geojson")]
    public void Published_data_keeps_a_name_as_its_author_wrote_it(string path) =>
        Assert.Contains("Saint-Martin-d'Uriage", Encoding.UTF8.GetString(_site.Files[path]), StringComparison.Ordinal);

    [Theory]
    [InlineData("/territoires/la-tronche/", "Le palmarès de La Tronche, commune de l’Isère, au label Territoire Numérique Libre\u00A0: 2\u00A0labels connus de ce site")]
    [InlineData("/territoires/cotes-d-armor/", "Le palmarès des Côtes-d’Armor, département, au label")]
    [InlineData("/territoires/paris/", "Le palmarès de Paris, commune, au label")]
    [InlineData("/territoires/sitpi/", "Le palmarès du SITPI, syndicat de l’Isère, au label")]
    [InlineData("/territoires/amue/", "Le palmarès de l’Amue, groupement d’intérêt public, au label")]
    [InlineData("/regions/93/", "6\u00A0territoires labellisés en Provence-Alpes-Côte d’Azur, avec leur dernier niveau.")]
    [InlineData("/regions/28/", "1\u00A0territoire labellisé en Normandie, avec son dernier niveau.")]
    public void A_page_is_described_in_a_French_sentence(string path, string description) =>
        Assert.StartsWith(description, _site.Page(path).QuerySelector("meta[name=description]")!.GetAttribute("content"), StringComparison.Ordinal);

    private static IEnumerable<string> Texts(IDocument page) =>
        page.GetDescendants().OfType<IText>().Where(t => !t.Ancestors<IElement>().Any(a => NotSentences.Contains(a.NodeName.ToUpperInvariant()))).Select(t => t.Data);

    [GeneratedRegex(@"\p{L}'\p{L}|[^\s] [;!?»](?:\s|$)|[^\s] :(?:\s|$)|« |[^ …][.]{3}")]
    private static partial Regex Typed();
}
