namespace SiteGen.Model;

/// <summary>How a name joins a sentence: INSEE's « type de nom en clair » (TNCC) of a commune, a département or a région, in the order of its codes.</summary>
/// <remarks>The article is that of the sentence, « la Gironde »; one that begins the name itself, « La Tronche », says the same.</remarks>
public enum Liaison
{
    /// <summary>No article, before a consonant or an aspirated h: « de Paris », « de Ham ».</summary>
    Consonne,

    /// <summary>No article, before a vowel or a mute h: « d’Abbeville », « d’Hyères ».</summary>
    Voyelle,

    /// <summary>« le Morbihan ».</summary>
    Le,

    /// <summary>« la Gironde ».</summary>
    La,

    /// <summary>« les Landes ».</summary>
    Les,

    /// <summary>« l’Isère ».</summary>
    Elidee,

    /// <summary>« Aux Marais ».</summary>
    Aux,

    /// <summary>An article of another language, « Las », which stays as it is.</summary>
    Las,

    /// <summary>« Los Masos ».</summary>
    Los,
}
