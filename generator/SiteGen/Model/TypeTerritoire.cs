namespace SiteGen.Model;

/// <summary>The kinds of bodies a label can reward.</summary>
public enum TypeTerritoire
{
    Commune,
    CommunauteDeCommunes,
    CommunauteDAgglomeration,
    CommunauteUrbaine,
    Metropole,
    Departement,
    Region,
    Syndicat,
    EtablissementPublic,
    Association,
    Gip,
    Autre,
}
