using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>A page that was just rendered, for who looks at it before it is let go.</summary>
/// <param name="Route">Its address.</param>
/// <param name="Page">The page; where a redirection leads to.</param>
/// <param name="View">What the theme wrote.</param>
/// <param name="Html">What it wrote, whole.</param>
internal sealed record RenderedPage(Route Route, PlannedPage Page, View View, string Html);
