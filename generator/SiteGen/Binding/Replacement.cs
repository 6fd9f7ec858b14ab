using SiteGen.Diagnostics;

namespace SiteGen.Binding;

/// <summary>That one territory took over from another, and where it is written.</summary>
internal readonly record struct Replacement(Located<string> Older, string Newer, Located<string> Written);
