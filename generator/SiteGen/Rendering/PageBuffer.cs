using System.Text;

namespace SiteGen.Rendering;

/// <summary>A growing page of text that a theme writes to; one per thread, used again for each page.</summary>
internal sealed class PageBuffer : TextWriter
{
    private char[] _chars = new char[32 * 1024];
    private int _length;

    public PageBuffer()
        : base(System.Globalization.CultureInfo.InvariantCulture)
    {
    }

    public override Encoding Encoding => Encoding.UTF8;

    public ReadOnlySpan<char> Text => _chars.AsSpan(0, _length);

    public void Clear() => _length = 0;

    /// <summary>The page in bytes, with a piece put after the first occurrence of a mark; without it when there is no such mark.</summary>
    public byte[] ToUtf8(string mark, string piece)
    {
        var found = Text.IndexOf(mark, StringComparison.Ordinal);
        var cut = found < 0 ? 0 : found + mark.Length;
        piece = found < 0 ? string.Empty : piece;
        var bytes = new byte[Encoding.UTF8.GetByteCount(Text) + Encoding.UTF8.GetByteCount(piece)];
        var written = Encoding.UTF8.GetBytes(Text[..cut], bytes);
        written += Encoding.UTF8.GetBytes(piece, bytes.AsSpan(written));
        Encoding.UTF8.GetBytes(Text[cut..], bytes.AsSpan(written));
        return bytes;
    }

    public override void Write(char value)
    {
        Reserve(1);
        _chars[_length++] = value;
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        buffer.CopyTo(_chars.AsSpan(_length));
        _length += buffer.Length;
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    private void Reserve(int count)
    {
        if (_length + count > _chars.Length)
        {
            Array.Resize(ref _chars, Math.Max(_chars.Length * 2, _length + count));
        }
    }
}
