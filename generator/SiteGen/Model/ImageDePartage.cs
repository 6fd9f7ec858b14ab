using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>The picture that networks show beside a shared link, a file of <c>content/</c>, and what it says in words.</summary>
public sealed record ImageDePartage(Located<string> Image, string Texte);
