using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Theme.Tnl;

/// <summary>Takes the comments out of a stylesheet: they are for those who write it, and every page of every visitor would carry them.</summary>
/// <remarks>Line breaks stay, so that what is told of the published file is told at the line of the source.</remarks>
internal static partial class CommentairesDeStyle
{
    public static byte[] Remove(byte[] css) =>
        Encoding.UTF8.GetBytes(TextOrComment().Replace(Encoding.UTF8.GetString(css), m => m.Value[0] == '/' ? new string('\n', m.Value.Count(c => c == '\n')) : m.Value));

    /// <summary>A text between quotes may hold what looks like a comment, and is passed over.</summary>
    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|/\*.*?\*/
        """, RegexOptions.Singleline)]
    private static partial Regex TextOrComment();
}
