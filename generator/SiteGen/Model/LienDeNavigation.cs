using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>An entry of the site's menu: a title and the address of a page of the site.</summary>
public sealed record LienDeNavigation(string Titre, Located<string> Page);
