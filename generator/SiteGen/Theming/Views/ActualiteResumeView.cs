namespace SiteGen.Theming.Views;

/// <summary>A news item or a press release in a list.</summary>
public sealed record ActualiteResumeView(LienView Lien, DateView? Date, string? Description);
