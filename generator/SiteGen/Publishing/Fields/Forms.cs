namespace SiteGen.Publishing.Fields;

/// <summary>The forms that many fields share.</summary>
internal static class Forms
{
    public static FieldForm Texte { get; } = new(FieldType.Texte);

    public static FieldForm Entier { get; } = new(FieldType.Entier);

    public static FieldForm Booleen { get; } = new(FieldType.Booleen);

    /// <summary>How many there are of something.</summary>
    public static FieldForm Nombre { get; } = Entier with { Minimum = 0 };

    public static FieldForm Annee { get; } = new(FieldType.Entier) { Minimum = 1900, Maximum = 9999, Example = "2022" };

    /// <summary>A rank, from the first.</summary>
    public static FieldForm Rang { get; } = Entier with { Minimum = 1 };

    public static FieldForm Adresse { get; } = new(FieldType.Adresse);

    public static FieldForm Date { get; } = new(FieldType.Date);

    /// <summary>A day, a month or a year alone, as far as it is known (ISO 8601).</summary>
    public static FieldForm DatePartielle { get; } = Texte with { Pattern = "[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?", Example = "2016-07" };

    /// <summary>A day, with a time in the zone of the site when one is given.</summary>
    public static FieldForm Moment { get; } = Texte with { Pattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2})?", Example = "2021-11-23" };

    /// <summary>An id of the data, which never changes.</summary>
    public static FieldForm Id { get; } = Texte with { Pattern = "[a-z0-9-]+" };

    /// <summary>The code of a département or a région (INSEE).</summary>
    public static FieldForm CodeDeLieu { get; } = Texte with { Pattern = "[0-9]{2,3}|2[AB]", Example = "38" };

    /// <summary>The code of a commune, a département or a région (INSEE): text, for « 01053 » has its zero.</summary>
    public static FieldForm Insee { get; } = Texte with { Pattern = "[0-9]{2,3}|2[AB]|(?:[0-9]{2}|2[AB])[0-9]{3}", Example = "01053" };

    public static FieldForm Siren { get; } = Texte with { Pattern = "[0-9]{9}", Example = "213801855" };

    /// <summary>Decimal degrees, WGS 84 (EPSG:4326).</summary>
    public static FieldForm Latitude { get; } = new(FieldType.Nombre) { Minimum = -90, Maximum = 90 };

    /// <summary>Decimal degrees, WGS 84 (EPSG:4326).</summary>
    public static FieldForm Longitude { get; } = new(FieldType.Nombre) { Minimum = -180, Maximum = 180 };

    /// <summary>A text that is one of these.</summary>
    public static FieldForm OneOf(IEnumerable<string> values) => Texte with { Values = [.. values] };

    /// <summary>The id of one of these records.</summary>
    public static FieldForm IdOf(IEnumerable<string> ids) => Texte with { Values = [.. ids.Distinct(StringComparer.Ordinal)] };
}
