namespace SiteGen.Rendering;

/// <summary>What a page uses a file as; a policy grants each kind apart.</summary>
internal enum ResourceKind
{
    Style,
    Image,
    Font,
    Script,
    Media,
    Frame,
    Object,
    Manifest,

    /// <summary>Fetched, or only contacted, before it is needed.</summary>
    Ahead,
}
