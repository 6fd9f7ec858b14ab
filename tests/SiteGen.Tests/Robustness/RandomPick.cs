namespace SiteGen.Tests.Robustness;

/// <summary>Draws one thing of a list.</summary>
internal static class RandomPick
{
    public static T Pick<T>(this Random random, IReadOnlyList<T> among) => among[random.Next(among.Count)];
}
