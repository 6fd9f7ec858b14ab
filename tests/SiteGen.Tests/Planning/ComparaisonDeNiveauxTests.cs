using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Tests.Planning;

public sealed class ComparaisonDeNiveauxTests
{
    private static readonly Echelle Chiffres = new("chiffres", "Chiffres", default);
    private static readonly Echelle Medailles = new("medailles", "Médailles", default);

    [Theory]
    [InlineData(2, 4, EvolutionDeNiveau.Progression)]
    [InlineData(4, 2, EvolutionDeNiveau.Recul)]
    [InlineData(3, 3, EvolutionDeNiveau.MemeNiveau)]
    public void Within_a_scale_the_rank_decides(int avant, int apres, EvolutionDeNiveau evolution) =>
        Assert.Equal(evolution, ComparaisonDeNiveaux.Compare(Chiffres, Of(avant), Chiffres, Of(apres)));

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    [InlineData(3, 3)]
    public void Levels_of_two_scales_are_not_compared(int avant, int apres) =>
        Assert.Equal(EvolutionDeNiveau.NonComparable, ComparaisonDeNiveaux.Compare(Chiffres, Of(avant), Medailles, Of(apres)));

    [Theory]
    [InlineData(2, 4, EvolutionDeNiveau.MemeNiveau)]
    [InlineData(3, 4, EvolutionDeNiveau.Recul)]
    [InlineData(1, 4, EvolutionDeNiveau.Progression)]
    [InlineData(2, 5, EvolutionDeNiveau.NonComparable)]
    public void Two_scales_are_compared_where_one_says_what_its_level_is_worth_in_the_other(int avant, int apres, EvolutionDeNiveau evolution)
    {
        var medailles = Medailles with { Equivalences = [new(Of(4), "chiffres", Of(2))] };

        Assert.Equal(evolution, ComparaisonDeNiveaux.Compare(Chiffres, Of(avant), medailles, Of(apres)));
    }

    [Fact]
    public void What_a_level_is_worth_holds_in_both_directions_of_time() =>
        Assert.Equal(
            EvolutionDeNiveau.Progression,
            ComparaisonDeNiveaux.Compare(Medailles with { Equivalences = [new(Of(4), "chiffres", Of(2))] }, Of(4), Chiffres, Of(3)));

    [Fact]
    public void A_level_that_is_not_known_is_not_compared()
    {
        Assert.Equal(EvolutionDeNiveau.NonComparable, ComparaisonDeNiveaux.Compare(Chiffres, null, Chiffres, Of(3)));
        Assert.Equal(EvolutionDeNiveau.NonComparable, ComparaisonDeNiveaux.Compare(Chiffres, Of(3), Chiffres, null));
        Assert.Equal(EvolutionDeNiveau.NonComparable, ComparaisonDeNiveaux.Compare(Chiffres, null, Chiffres, null));
    }

    private static Niveau Of(int rang) => new($"{rang}", $"Niveau {rang}", rang);
}
