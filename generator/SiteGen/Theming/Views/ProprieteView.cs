namespace SiteGen.Theming.Views;

/// <summary>A column or a property of a data file, as its documentation tells it: « dernier_niveau, texte, … , s’il est connu ».</summary>
public sealed record ProprieteView(string Nom, string Type, string Sens, string Presence);
