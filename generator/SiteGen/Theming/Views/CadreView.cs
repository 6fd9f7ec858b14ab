namespace SiteGen.Theming.Views;

/// <summary>A frame of the map with its own scale and projection: an overseas département.</summary>
public sealed record CadreView(string Nom, int X, int Y, int Largeur, int Hauteur);
