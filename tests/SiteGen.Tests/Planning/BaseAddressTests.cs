using SiteGen.Planning;

namespace SiteGen.Tests.Planning;

public sealed class BaseAddressTests
{
    [Theory]
    [InlineData("https://label.example/", "/palmares/", "https://label.example/palmares/")]
    [InlineData("https://label.example", "/palmares/", "https://label.example/palmares/")]
    [InlineData("https://owner.github.io/repo/", "/repo/palmares/", "https://owner.github.io/repo/palmares/")]
    [InlineData("https://owner.github.io/repo", "/repo/palmares/", "https://owner.github.io/repo/palmares/")]
    [InlineData("http://127.0.0.1:8080/", "/palmares/", "http://127.0.0.1:8080/palmares/")]
    public void The_base_stands_before_every_route(string url, string href, string absolute)
    {
        var address = new BaseAddress(new(url));

        Assert.Equal(href, address.Href(new("/palmares/")));
        Assert.Equal(absolute, address.Absolute(new("/palmares/")));
    }

    [Theory]
    [InlineData("/palmares/", "/palmares/")]
    [InlineData("/palmares/#laureats", "/palmares/")]
    [InlineData("/recherche/?q=a", "/recherche/")]
    [InlineData("/", "/")]
    public void Below_a_base_without_a_path_every_address_of_the_host_is_of_the_site(string written, string route) =>
        Assert.Equal(route, RouteOf("https://label.example/", written));

    [Theory]
    [InlineData("/repo/palmares/", "/palmares/")]
    [InlineData("/repo/#contenu", "/")]
    [InlineData("/palmares/", null)]
    [InlineData("/repository/palmares/", null)]
    [InlineData("/repo", null)]
    public void Below_a_base_with_a_path_only_what_is_below_it_is_of_the_site(string written, string? route) =>
        Assert.Equal(route, RouteOf("https://owner.github.io/repo/", written));

    [Theory]
    [InlineData("https://ailleurs.example/palmares/")]
    [InlineData("//ailleurs.example/palmares/")]
    [InlineData("mailto:label@label.example")]
    [InlineData("palmares/")]
    [InlineData("#laureats")]
    [InlineData("")]
    public void Anything_else_leaves_the_site(string written)
    {
        Assert.Null(RouteOf("https://label.example/", written));
        Assert.Null(RouteOf("https://owner.github.io/repo/", written));
    }

    private static string? RouteOf(string url, string written) =>
        new BaseAddress(new(url)).TryGetRoute(written, out var path) ? path.ToString() : null;
}
