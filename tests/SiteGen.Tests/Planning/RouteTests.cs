using SiteGen.Planning;

namespace SiteGen.Tests.Planning;

public sealed class RouteTests
{
    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/palmares/2022/", "palmares/2022/index.html")]
    [InlineData("/donnees/palmares.csv", "donnees/palmares.csv")]
    [InlineData("/404.html", "404.html")]
    public void A_static_host_finds_the_file_of_an_address(string path, string file) => Assert.Equal(file, new Route(path).OutputFile);

    [Fact]
    public void The_default_route_is_the_home_page()
    {
        Assert.Equal("/", default(Route).Path);
        Assert.Equal("index.html", default(Route).OutputFile);
    }

    [Theory]
    [InlineData("")]
    [InlineData("palmares/")]
    [InlineData("https://label.example/")]
    public void A_route_starts_with_a_slash(string path) => Assert.Throws<ArgumentException>(() => new Route(path));
}
