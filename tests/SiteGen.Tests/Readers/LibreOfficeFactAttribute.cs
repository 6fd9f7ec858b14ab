namespace SiteGen.Tests.Readers;

/// <summary>A fact that needs LibreOffice: skipped where it is not installed, unless the environment requires it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute() => Skip = LibreOffice.ReasonToSkip;
}
