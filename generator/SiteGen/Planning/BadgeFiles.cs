using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>What an image server such as shields.io draws a badge from: the last label of a territory.</summary>
public sealed record BadgeJsonFile(Territoire Territoire, Distinction Distinction, Route Route) : PlannedFile(Route, Distinction.Laureat.Span);

/// <summary>What tells other sites, by oEmbed, how to show the framed page of a territory.</summary>
public sealed record OEmbedFile(IntegrerPage Page, Route Route) : PlannedFile(Route, Page.Origin);
