using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>A jury or a committee; a doubt about all its members stands once, in <c>Reserve</c>.</summary>
public sealed record PersonnesView(ImmutableArray<PersonneView> Membres, string? Reserve);
