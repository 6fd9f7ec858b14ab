using SiteGen.Planning;
using SiteGen.Publishing.GeoJson;
using SiteGen.Publishing.Tables;
using SiteGen.Publishing.Vocabulary;

namespace SiteGen.Publishing;

/// <summary>What the open data say and how: the one description that files are written from, and that the page of open data shows.</summary>
internal sealed class Exports
{
    public Exports(SitePlan plan)
    {
        var words = new Vocabulaire(plan);
        Words = words;
        Tables = new(words);
        GeoJson = new(words);
    }

    public Vocabulaire Words { get; }

    public PublishedTables Tables { get; }

    public GeoJsonFile GeoJson { get; }
}
