namespace SiteGen.Publishing.Api;

/// <summary>A link of a record: what the other is to it (IANA link relations where one fits), where it is, its media type.</summary>
internal sealed record ApiLien(string Rel, string Href, string Type);
