using SiteGen.Planning;

namespace SiteGen;

/// <summary>A finished file of the site: its address and its bytes.</summary>
public sealed record Output(Route Route, ReadOnlyMemory<byte> Bytes);
