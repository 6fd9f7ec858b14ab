using System.Text;
using System.Xml;

namespace SiteGen.Publishing;

/// <summary>Writes a file of XML: UTF-8 without a byte order mark, indented, its lines ended by line feeds on any machine.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    public static ReadOnlyMemory<byte> Write(Action<XmlWriter> write)
    {
        var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            write(xml);
        }

        stream.WriteByte((byte)'\n');
        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }
}
