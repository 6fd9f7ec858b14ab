namespace SiteGen.Tests.Robustness;

/// <summary>A text after one mutation, and what was done to it.</summary>
internal sealed record Change(string Text, string Description)
{
    /// <summary>Puts <paramref name="replacement"/> in the place of a stretch of the text.</summary>
    public static Change Splice(string text, Range stretch, string replacement, string description)
    {
        var (offset, length) = stretch.GetOffsetAndLength(text.Length);
        var line = text.AsSpan(0, offset).Count('\n') + 1;
        return new($"{text[..offset]}{replacement}{text[(offset + length)..]}", FormattableString.Invariant($"line {line}: {description}"));
    }

    /// <summary>A text short enough, and plain enough, for a message.</summary>
    public static string Shown(string text) =>
        string.Concat((text.Length > 60 ? $"{text[..60]}… ({text.Length} characters)" : text).Select(c => char.IsControl(c) ? $"\\u{(int)c:X4}" : c.ToString()));
}

/// <summary>One way to spoil a text; null when there is nothing in it to spoil so.</summary>
internal delegate Change? Mutation(string text, Random random);
