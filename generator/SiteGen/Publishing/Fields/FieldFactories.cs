using System.Globalization;

namespace SiteGen.Publishing.Fields;

/// <summary>Makes the fields of each type of value.</summary>
internal static class Field
{
    public const string SiConnu = "s’il est connu";
    public const string SiConnue = "si elle est connue";
    public const string SiAucun = "s’il y en a";

    public static CellField<T> Text<T>(string name, string titre, string description, FieldForm form, Func<T, string?> value, string? presence = null)
        where T : class => new ValueField<T>(name, titre, description, form, value) { Presence = presence };

    public static CellField<T> Number<T>(string name, string titre, string description, FieldForm form, Func<T, int?> value, string? presence = null)
        where T : class => new ValueField<T>(name, titre, description, form, item => value(item)?.ToString(CultureInfo.InvariantCulture)) { Presence = presence };

    /// <summary>Decimal degrees with five decimals, about a metre.</summary>
    public static CellField<T> Degrees<T>(string name, string titre, string description, FieldForm form, Func<T, double?> value, string presence)
        where T : class => new ValueField<T>(name, titre, description, form, item => value(item)?.ToString("0.00000", CultureInfo.InvariantCulture)) { Presence = presence };

    public static CellField<T> Truth<T>(string name, string titre, string description, Func<T, bool?> value, string? presence = null)
        where T : class => new ValueField<T>(name, titre, description, Forms.Booleen, item => value(item) is { } known ? known ? "true" : "false" : null) { Presence = presence };

    public static CellField<T> Day<T>(string name, string titre, string description, Func<T, DateOnly?> value, string presence)
        where T : class => new ValueField<T>(name, titre, description, Forms.Date, item => value(item)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) { Presence = presence };

    public static CellField<T> Texts<T>(string name, string titre, string description, FieldForm form, Func<T, IEnumerable<string>> values, string? presence = null)
        where T : class => new ListField<T>(name, titre, description, form, values) { Presence = presence };

    public static CellField<T> Numbers<T>(string name, string titre, string description, FieldForm form, Func<T, IEnumerable<int>> values, string? presence = null)
        where T : class => new ListField<T>(name, titre, description, form, item => values(item).Select(n => n.ToString(CultureInfo.InvariantCulture))) { Presence = presence };

    public static Field<T> Object<T, TItem>(string name, string titre, string description, Shape<TItem> shape, Func<T, TItem?> value, string? presence = null)
        where T : class
        where TItem : class => new ObjectField<T, TItem>(name, titre, description, shape, value) { Presence = presence };

    public static Field<T> Objects<T, TItem>(string name, string titre, string description, Shape<TItem> shape, Func<T, IEnumerable<TItem>> values, string? presence = null)
        where T : class
        where TItem : class => new ObjectsField<T, TItem>(name, titre, description, shape, values) { Presence = presence };
}
