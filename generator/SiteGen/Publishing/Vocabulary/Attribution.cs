using SiteGen.Model;

namespace SiteGen.Publishing.Vocabulary;

/// <summary>A mention that an edition gave to a territory, with or without a label.</summary>
internal sealed record Attribution(Edition Edition, MentionAttribuee Mention);
