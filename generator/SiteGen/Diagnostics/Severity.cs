namespace SiteGen.Diagnostics;

/// <summary>Whether a diagnostic stops the site from being published.</summary>
public enum Severity
{
    Warning,
    Error,
}
