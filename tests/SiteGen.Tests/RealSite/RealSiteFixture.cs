using SiteGen.Cli;
using SiteGen.Sources;

namespace SiteGen.Tests.RealSite;

/// <summary>The real site, built once for all the tests that look at it.</summary>
public sealed class RealSiteFixture
{
    private static readonly Uri Below = new("https://exemple.org/tnl/");

    private readonly Lazy<BuildResult> _weighed = new(() => SiteBuilder.Build(
        SourceSet.FromFolder(Repository.Root), Themes.All, new() { Clock = PublishedSite.Clock, Weigh = true }, _ => { }));

    private readonly Lazy<PublishedSite> _belowAPath = new(() => PublishedSite.Of(Repository.Root, Below));

    public PublishedSite Site { get; } = PublishedSite.Of(Repository.Root);

    /// <summary>What came of building it with every page weighed exactly.</summary>
    public BuildResult Weighed => _weighed.Value;

    /// <summary>The same site for <c>https://exemple.org/tnl/</c>.</summary>
    public PublishedSite BelowAPath => _belowAPath.Value;
}

/// <summary>The tests that share the real site.</summary>
[CollectionDefinition(Name)]
public sealed class RealSiteTests : ICollectionFixture<RealSiteFixture>
{
    public const string Name = "Real site";
}
