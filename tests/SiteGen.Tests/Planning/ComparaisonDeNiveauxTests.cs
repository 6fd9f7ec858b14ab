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

    [Fact]
    public void A_level_that_is_not_known_is_not_compared()
    {
        Assert.Equal(EvolutionDeNiveau.NonComparable, ComparaisonDeNiveaux.Compare(Chiffres, null, Chiffres, Of(3)));
        Assert.Equal(EvolutionDeNiveau.NonComparable, ComparaisonDeNiveaux.Compare(Chiffres, Of(3), Chiffres, null));
        Assert.Equal(EvolutionDeNiveau.NonComparable, ComparaisonDeNiveaux.Compare(Chiffres, null, Chiffres, null));
    }

    private static Niveau Of(int rang) => new($"{rang}", $"Niveau {rang}", rang);
}
