using SiteGen.Tests.Program;
using SiteGen.Tests.RealSite;

namespace SiteGen.Tests.Readers;

/// <summary>LibreOffice without a window, with a profile of its own in the folder of the test.</summary>
internal static class LibreOffice
{
    /// <summary>Commas, quotes, UTF-8, from the first line, cells as they are, and every sheet (-1) to a file of its own.</summary>
    private const string EverySheetAsCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    /// <summary>Null when the tests are to run.</summary>
    public static string? ReasonToSkip { get; } = Requirement.ReasonToSkip(Requirement.IsOnPath("soffice") ? null : "LibreOffice (soffice) is not installed");

    /// <summary>Name of a sheet → its rows.</summary>
    public static async Task<Dictionary<string, IReadOnlyList<IReadOnlyList<string>>>> SheetsAsync(WorkFolder work, string spreadsheet)
    {
        var prefix = Path.GetFileNameWithoutExtension(spreadsheet) + "-";
        var folder = await ConvertAsync(work, spreadsheet, EverySheetAsCsv);
        return Directory.EnumerateFiles(folder).ToDictionary(f => Path.GetFileNameWithoutExtension(f)[prefix.Length..], f => Csv.Records(File.ReadAllText(f)));
    }

    /// <summary>The spreadsheet as LibreOffice writes it in one XML file.</summary>
    public static async Task<string> XmlAsync(WorkFolder work, string spreadsheet) =>
        File.ReadAllText(Assert.Single(Directory.EnumerateFiles(await ConvertAsync(work, spreadsheet, "fods"))));

    /// <summary>The folder of the files made; it exists when LibreOffice made some.</summary>
    private static async Task<string> ConvertAsync(WorkFolder work, string spreadsheet, string format)
    {
        var output = work.At(Path.GetFileName(spreadsheet) + ".out");
        var profile = new Uri(work.At("profile")).AbsoluteUri;
        var run = await OtherProgram.RunAsync("soffice", $"-env:UserInstallation={profile}", "--headless", "--convert-to", format, "--outdir", output, spreadsheet);
        run.Expect(0);
        Assert.True(Directory.Exists(output), $"LibreOffice made nothing of {spreadsheet}\n{run.Out}\n{run.Err}");
        return output;
    }
}
