using SiteGen.Diagnostics;
using SiteGen.Planning;

namespace SiteGen.Checking;

/// <summary>A budget that pages of a kind are over: the page that is the most, and how many others are.</summary>
internal sealed record Overrun(string Sorte, Located<int> Limit, PlannedPage Page, int Others);
