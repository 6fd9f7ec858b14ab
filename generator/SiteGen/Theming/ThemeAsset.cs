namespace SiteGen.Theming;

/// <summary>A file of a theme: its name (<c>site.css</c>) and its bytes.</summary>
public sealed record ThemeAsset(string Name, ReadOnlyMemory<byte> Bytes);
