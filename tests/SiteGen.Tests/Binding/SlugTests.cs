using SiteGen.Binding;

namespace SiteGen.Tests.Binding;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Échirolles", "echirolles")]
    [InlineData("Saint-Martin-d’Uriage", "saint-martin-d-uriage")]
    [InlineData("Vandœuvre-lès-Nancy", "vandoeuvre-les-nancy")]
    [InlineData("  L'Haÿ-les-Roses  ", "l-hay-les-roses")]
    [InlineData("Territoire (38) !", "territoire-38")]
    [InlineData("ISTANBUL", "istanbul")]
    [InlineData("…", "")]
    public void A_title_becomes_what_an_address_is_made_of(string title, string slug)
    {
        using var _ = new Culture("tr-TR");

        Assert.Equal(slug, Slug.Of(title));
    }
}
