using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteGen.Publishing;

/// <summary>Writes a file of JSON (RFC 8259): UTF-8, ended by a line feed.</summary>
/// <remarks>It stands alone, never inside HTML: an apostrophe is an apostrophe.</remarks>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>On one line, for what programs read by the thousand.</summary>
    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write, int expectedBytes = 4096) => Write(write, Compact, expectedBytes);

    /// <summary>Indented, for what people read too.</summary>
    public static ReadOnlyMemory<byte> WriteIndented(Action<Utf8JsonWriter> write) => Write(write, Indented, 4096);

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write, JsonWriterOptions options, int expectedBytes)
    {
        var buffer = new ArrayBufferWriter<byte>(expectedBytes);
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}
