using System.Text;

namespace SiteGen.Sources;

/// <summary>A piece of text to put into another, before the character at an offset.</summary>
/// <param name="Id">The item that it completes.</param>
/// <param name="Offset">How many characters stand before it.</param>
/// <param name="Text">What is put there.</param>
public readonly record struct TextInsertion(string Id, int Offset, string Text)
{
    /// <summary>The text with every insertion made, those of one place in their order; all else stays as it is.</summary>
    public static string Apply(string text, IEnumerable<TextInsertion> insertions)
    {
        var result = new StringBuilder(text.Length);
        var done = 0;
        foreach (var (_, offset, inserted) in insertions.OrderBy(i => i.Offset))
        {
            result.Append(text, done, offset - done).Append(inserted);
            done = offset;
        }

        return result.Append(text, done, text.Length - done).ToString();
    }
}
