using System.Globalization;
using System.Text;

namespace SiteGen.Binding;

/// <summary>Turns a title into what an address is made of.</summary>
internal static class Slug
{
    /// <summary>Lower-case letters without accents and digits, anything else as a single hyphen: « Échirolles » → <c>echirolles</c>.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        var expanded = text.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Replace("æ", "ae", StringComparison.OrdinalIgnoreCase);
        foreach (var c in expanded.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
