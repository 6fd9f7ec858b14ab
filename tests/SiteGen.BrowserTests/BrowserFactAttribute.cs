namespace SiteGen.BrowserTests;

/// <summary>A fact that needs Chromium: skipped where it is not installed, unless the environment requires it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.ReasonToSkip;
}

/// <summary>A theory that needs Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.ReasonToSkip;
}
