namespace SiteGen.Publishing.Fields;

/// <summary>The types that values have in every format; a list, or an object, is made of these.</summary>
public enum FieldType
{
    Texte,
    Entier,
    Nombre,
    Booleen,

    /// <summary>A whole day, ISO 8601.</summary>
    Date,

    /// <summary>An absolute address.</summary>
    Adresse,
}
