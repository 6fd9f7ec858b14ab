namespace SiteGen.Publishing.Fields;

/// <summary>A field whose value a cell of a table can hold.</summary>
public abstract record CellField<T>(string Name, string Titre, string Description, FieldForm Form) : Field<T>(Name, Titre, Description, Form)
    where T : class
{
    /// <summary>The value as every table writes it: a decimal point, ISO dates; null when it is not known.</summary>
    public abstract string? Cell(T item);

    /// <summary>The same fact of a record that leads to this one; what is unique here need not be there.</summary>
    public abstract CellField<TOuter> Through<TOuter>(Func<TOuter, T?> inner)
        where TOuter : class;

    /// <summary>The expression of the whole cell; null when any text may stand in it.</summary>
    public abstract string? CellPattern { get; }
}
