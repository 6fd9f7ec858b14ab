using System.Collections.Immutable;
using SiteGen.Planning;

namespace SiteGen.Publishing.Vocabulary;

/// <summary>Every fact that is published, described once: what an export offers is chosen from here.</summary>
internal sealed class Vocabulaire(SitePlan plan)
{
    public SitePlan Plan => plan;

    public TerritoireFields Territoire { get; } = new(plan);

    public LabelFields Label { get; } = new(plan);

    public EditionFields Edition { get; } = new(plan);

    public AttributionFields Attribution { get; } = new(plan);

    /// <summary>The mentions given, from the first edition to the last.</summary>
    public ImmutableArray<Attribution> Attributions { get; } = [.. plan.Index.Publiees.SelectMany(e => e.Mentions, (e, m) => new Attribution(e, m))];
}
