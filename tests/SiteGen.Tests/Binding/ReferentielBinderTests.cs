namespace SiteGen.Tests.Binding;

public sealed class ReferentielBinderTests
{
    [Fact]
    public void The_levels_of_a_scale_stand_by_rank_whatever_the_order_of_the_file()
    {
        var echelle = TestSite.Minimal
            .With("data/echelles.yaml", "niveaux-1-5:\n  nom: N\n  niveaux: [{id: or, nom: Or, rang: 3}, {id: badge, nom: Badge, rang: 1}, {id: argent, nom: Argent, rang: 2}]\n")
            .Without(TestSite.Edition2022)
            .Bind().Echelles[0];

        Assert.Equal(["badge", "argent", "or"], echelle.Niveaux.Select(n => n.Id));
        Assert.Equal("Argent", echelle.Find("argent")!.Nom);
        Assert.Null(echelle.Find("bronze"));
    }

    [Fact]
    public void A_level_twice_in_a_scale_is_reported_at_the_second() =>
        Assert.Equal(
            "data/echelles.yaml:5:12: error SG216: l’id « or » désigne déjà un niveau de cette échelle",
            Assert.Single(TestSite.Minimal
                .With("data/echelles.yaml", "niveaux-1-5:\n  nom: N\n  niveaux:\n    - {id: or, nom: Or, rang: 1}\n    - {id: or, nom: Or, rang: 2}\n")
                .Without(TestSite.Edition2022)
                .Diagnose()));

    [Fact]
    public void Two_grids_with_one_id_are_reported_at_the_second_with_the_first()
    {
        var diagnostics = TestSite.Minimal
            .With("data/grilles/a.yaml", "id: axes\nnom: A\naxes: []\n")
            .With("data/grilles/b.yaml", "id: axes\nnom: B\naxes: []\n")
            .Build().Result.Diagnostics;

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("data/grilles/b.yaml:1:5: error SG216: l’id « axes » désigne déjà une grille", diagnostic.ToString());
        Assert.Equal("data/grilles/a.yaml:1:5", Assert.Single(diagnostic.Related).Span.ToString());
    }

    [Fact]
    public void An_axis_without_an_id_is_told_so_and_nothing_else() =>
        Assert.Equal(
            [
                "data/grilles/a.yaml:4:5: error SG202: il manque la clé « id » dans un axe",
                "data/grilles/a.yaml:5:5: error SG202: il manque la clé « id » dans un axe",
            ],
            TestSite.Minimal.With("data/grilles/a.yaml", "id: axes\nnom: A\naxes:\n  - {titre: Un}\n  - {titre: Deux}\n").Diagnose());
}
