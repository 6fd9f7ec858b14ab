using System.Collections.Frozen;
using SiteGen.Diagnostics;
using SiteGen.Theming;

namespace SiteGen.Rendering;

/// <summary>A Markdown text as HTML, and where each address in it was written.</summary>
internal sealed record RenderedText(Html Html, FrozenDictionary<string, SourceSpan> Links);
