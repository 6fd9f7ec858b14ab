namespace SiteGen.Theming.Views;

/// <summary>A link of the head to another form of what a page says: a feed to subscribe to, a search to install.</summary>
/// <param name="Rel">« alternate », « search »: what the other is to this page.</param>
/// <param name="Type">The media type of the other.</param>
/// <param name="Titre">What readers choose it by.</param>
/// <param name="Href">Its whole address.</param>
public sealed record LienAlternatifView(string Rel, string Type, string Titre, string Href);
