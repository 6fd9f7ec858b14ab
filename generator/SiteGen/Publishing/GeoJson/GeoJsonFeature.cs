using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Publishing.GeoJson;

/// <summary>A territory as a GeoJSON file shows it: with the labels that the file is about, from the first edition to the last.</summary>
/// <remarks>The file of an edition says nothing of the other labels, so that it does not change with the next editions.</remarks>
internal sealed record GeoJsonFeature(Territoire Territoire, ImmutableArray<Distinction> Labels)
{
    /// <summary>The last of its labels; in the file of an edition, the only one.</summary>
    public Distinction? Last => Labels is [.., var last] ? last : null;
}
