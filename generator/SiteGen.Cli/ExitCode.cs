namespace SiteGen.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Errors in the site's sources or output.</summary>
    public const int SiteErrors = 1;

    /// <summary>A command line or a configuration that cannot be.</summary>
    public const int BadUsage = 2;

    /// <summary>A bug of this program.</summary>
    public const int InternalError = 3;

    public const int Interrupted = 130;
}
