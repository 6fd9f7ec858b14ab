namespace SiteGen.Model;

/// <summary>How far an edition has come.</summary>
public enum StatutEdition
{
    Annoncee,
    Ouverte,
    Close,
    Publiee,
}
