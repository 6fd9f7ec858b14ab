using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>What the columns and properties of the data files mean, file by file.</summary>
public sealed record DictionnaireView : PageView
{
    public required ImmutableArray<LexiqueView> Lexiques { get; init; }
}

/// <summary>The columns of a table, or the properties of a kind of object, under an anchor.</summary>
public sealed record LexiqueView(string Id, string Titre, string Description, ImmutableArray<ProprieteView> Proprietes);
