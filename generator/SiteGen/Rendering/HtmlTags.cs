using System.Buffers;

namespace SiteGen.Rendering;

/// <summary>Reads the tags of a page one after the other, with their attributes; it builds no tree.</summary>
/// <remarks>Names in our own output are in lowercase, and text is encoded: a « &lt; » before a letter begins a tag.</remarks>
internal ref struct HtmlTags(ReadOnlySpan<char> html)
{
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \n\r\t/>=");
    private static readonly SearchValues<char> EndsOfValue = SearchValues.Create(" \n\r\t");
    private static readonly SearchValues<char> QuotesAndEnd = SearchValues.Create("\"'>");

    private ReadOnlySpan<char> _rest = html;

    public ReadOnlySpan<char> Name { get; private set; }

    public bool IsEnd { get; private set; }

    /// <summary>What stands between the name and the end of the tag.</summary>
    public ReadOnlySpan<char> Attributes { get; private set; }

    /// <summary>The text inside <c>script</c> or <c>style</c>, which holds no tags; empty for any other.</summary>
    public ReadOnlySpan<char> Content { get; private set; }

    /// <summary>Whether the tag closes itself, as those of drawings may.</summary>
    public readonly bool IsClosed => Attributes.EndsWith("/", StringComparison.Ordinal);

    public bool Next()
    {
        while (_rest.IndexOf('<') is >= 0 and var start && start + 1 < _rest.Length)
        {
            _rest = _rest[(start + 1)..];
            if (_rest.StartsWith("!--", StringComparison.Ordinal))
            {
                SkipTo("-->");
                continue;
            }

            IsEnd = _rest[0] == '/';
            var tag = IsEnd ? _rest[1..] : _rest;
            if (!tag.IsEmpty && char.IsAsciiLetter(tag[0]))
            {
                Read(tag);
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the first attribute off a list; one without a value has an empty one.</summary>
    public static bool NextAttribute(scoped ref ReadOnlySpan<char> attributes, out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        attributes = attributes.TrimStart(" \n\r\t/");
        name = Take(ref attributes, EndsOfName);
        value = default;
        if (name.IsEmpty)
        {
            return false;
        }

        if (attributes.TrimStart() is ['=', ..] valued)
        {
            valued = valued[1..].TrimStart();
            if (valued is [('"' or '\'') and var quote, ..])
            {
                valued = valued[1..];
                var end = valued.IndexOf(quote);
                value = end < 0 ? valued : valued[..end];
                attributes = end < 0 ? default : valued[(end + 1)..];
            }
            else
            {
                value = Take(ref valued, EndsOfValue);
                attributes = valued;
            }
        }

        return true;
    }

    private void Read(ReadOnlySpan<char> tag)
    {
        Name = Take(ref tag, EndsOfName);
        var end = EndOfTag(tag);
        Attributes = tag[..end];
        _rest = end < tag.Length ? tag[(end + 1)..] : default;
        Content = default;
        if (!IsEnd && !IsClosed && Name is "script" or "style")
        {
            var content = _rest;
            SkipTo(Name is "script" ? "</script" : "</style");
            Content = content[..^_rest.Length];
        }
    }

    /// <summary>A « &gt; » inside quotes ends nothing.</summary>
    private static int EndOfTag(ReadOnlySpan<char> rest)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            var next = rest[i..].IndexOfAny(QuotesAndEnd);
            if (next < 0)
            {
                break;
            }

            i += next;
            if (rest[i] == '>')
            {
                return i;
            }

            var closing = rest[(i + 1)..].IndexOf(rest[i]);
            if (closing < 0)
            {
                break;
            }

            i += closing + 1;
        }

        return rest.Length;
    }

    private void SkipTo(string mark)
    {
        var end = _rest.IndexOf(mark, StringComparison.Ordinal);
        _rest = end < 0 ? default : _rest[end..];
    }

    /// <summary>Takes off a text what stands before the first of some characters.</summary>
    private static ReadOnlySpan<char> Take(scoped ref ReadOnlySpan<char> text, SearchValues<char> ends)
    {
        var end = text.IndexOfAny(ends) is >= 0 and var found ? found : text.Length;
        var taken = text[..end];
        text = text[end..];
        return taken;
    }
}
