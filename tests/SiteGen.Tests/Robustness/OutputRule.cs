using System.Text.Json;
using System.Xml;

namespace SiteGen.Tests.Robustness;

/// <summary>What is published without an error can be written to a disk and read by those it is for.</summary>
internal static class OutputRule
{
    public static IEnumerable<string> FaultsOf(IReadOnlyCollection<Output> outputs)
    {
        var files = outputs.ToLookup(o => o.Route.OutputFile, StringComparer.Ordinal);
        return files.Where(f => f.Count() > 1).Select(f => $"two outputs at {f.Key}")
            .Concat(files.SelectMany(f => FoldersOf(f.Key)).Where(files.Contains).Select(f => $"{f} is a file and a folder"))
            .Concat(outputs.Select(FaultOf).OfType<string>());
    }

    private static IEnumerable<string> FoldersOf(string file)
    {
        for (var slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1))
        {
            yield return file[..slash];
        }
    }

    private static string? FaultOf(Output output)
    {
        try
        {
            switch (Path.GetExtension(output.Route.OutputFile))
            {
                case ".svg" or ".xml" or ".atom":
                    using (var reader = XmlReader.Create(new MemoryStream(output.Bytes.ToArray()), new() { DtdProcessing = DtdProcessing.Prohibit }))
                    {
                        while (reader.Read())
                        {
                        }
                    }

                    break;
                case ".geojson" or ".json":
                    JsonDocument.Parse(output.Bytes).Dispose();
                    break;
            }

            return null;
        }
        catch (Exception exception) when (exception is XmlException or JsonException)
        {
            return $"{output.Route}: {exception.Message}";
        }
    }
}
