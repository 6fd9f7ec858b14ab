using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>How many labels of an edition are at one level: exactly so many, or at least so many when the list is partial and no source gives the total.</summary>
public sealed record CompteDeNiveau(Niveau Niveau, int Nombre, bool EstExact);
