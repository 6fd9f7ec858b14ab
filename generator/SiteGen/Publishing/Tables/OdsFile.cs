using System.Collections.Immutable;
using System.Text;
using System.Xml;
using ICSharpCode.SharpZipLib.Zip;

namespace SiteGen.Publishing.Tables;

/// <summary>Writes sheets as an OpenDocument spreadsheet (ISO/IEC 26300, version 1.3): the open format that the RGI recommends.</summary>
/// <remarks>
/// The zip of .NET compresses with a library of the machine, whose bytes differ from one processor to another; SharpZipLib's are the same everywhere.
/// </remarks>
internal static class OdsFile
{
    private const string MediaType = "application/vnd.oasis.opendocument.spreadsheet";

    /// <summary>The earliest moment that a zip can note: every file has it, so that the same sheets make the same bytes.</summary>
    private static readonly DateTime Epoch = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(false), CloseOutput = false };

    /// <summary>A document with these sheets in this order.</summary>
    /// <param name="titre">The title in its properties.</param>
    /// <param name="sheets">One at least; names without <c>[]*?:/\'</c>.</param>
    public static ReadOnlyMemory<byte> Write(string titre, ImmutableArray<Sheet> sheets)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipOutputStream(stream) { IsStreamOwner = false, UseZip64 = UseZip64.Off })
        {
            zip.SetLevel(6);

            // First, and not compressed: that is how a file is known to be an OpenDocument (part 2, section 3.3).
            AddStored(zip, "mimetype", Encoding.ASCII.GetBytes(MediaType));
            Add(zip, "META-INF/manifest.xml", OdsParts.WriteManifest);
            Add(zip, "meta.xml", xml => OdsParts.WriteMeta(xml, titre));
            Add(zip, "settings.xml", xml => OdsParts.WriteSettings(xml, sheets));
            Add(zip, "styles.xml", OdsParts.WriteStyles);
            Add(zip, "content.xml", xml => OdsContent.Write(xml, sheets));
        }

        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    private static void AddStored(ZipOutputStream zip, string name, byte[] bytes)
    {
        var crc = new ICSharpCode.SharpZipLib.Checksum.Crc32();
        crc.Update(bytes);
        zip.PutNextEntry(new ZipEntry(name) { DateTime = Epoch, CompressionMethod = CompressionMethod.Stored, Size = bytes.Length, Crc = crc.Value });
        zip.Write(bytes);
        zip.CloseEntry();
    }

    private static void Add(ZipOutputStream zip, string name, Action<XmlWriter> write)
    {
        zip.PutNextEntry(new ZipEntry(name) { DateTime = Epoch });
        using (var xml = XmlWriter.Create(zip, Xml))
        {
            xml.WriteStartDocument();
            write(xml);
        }

        zip.CloseEntry();
    }
}
