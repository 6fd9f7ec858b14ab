namespace SiteGen.Checking.Audit;

/// <summary>A property and its value, and where in the stylesheet they are written.</summary>
internal sealed record DeclarationDeStyle(string Propriete, string Valeur, int Index);
