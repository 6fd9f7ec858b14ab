namespace SiteGen.Rendering;

/// <summary>The ways in which style or code can stand in a page.</summary>
internal enum InlineKind
{
    /// <summary>A <c>style</c> element or attribute.</summary>
    Style,

    /// <summary>A <c>script</c> without a file that is no block of data, or an address that is one.</summary>
    Script,

    /// <summary>An <c>on…</c> attribute.</summary>
    Handler,
}
