using System.CommandLine;
using System.Text;
using SiteGen.Cli.Reporting;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary>Explains a diagnostic: what it means, an example, what to write instead.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<string?>("code") { Description = "Le code d’un diagnostic ; sans lui, tous les codes avec leur titre", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Explique un diagnostic. Exemple : site-gen explain SG203") { code };
        command.SetAction(parse => Run(parse.GetValue(code)));
        return command;
    }

    private static int Run(string? code)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(code is null ? All() : One(code)));
        return ExitCode.Done;
    }

    private static string One(string code)
    {
        var known = code.ToUpperInvariant();
        return Explanations.Find(known)
            ?? throw new UsageException($"« {code} » n’est pas un code de diagnostic{(NearestWord.Suggest(known, Explanations.Codes) is { } suggestion ? $" ; {suggestion}" : string.Empty)}");
    }

    private static string All() => string.Concat(Explanations.Codes.Select(code => $"{Explanations.TitleOf(code)}\n"));
}
