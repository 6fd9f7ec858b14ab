using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>A file that will be published besides the pages: its address, and where it comes from.</summary>
public abstract record PlannedFile(Route Route, SourceSpan Origin);

/// <summary>A file of the theme, or of the drawing of the map, with a content hash in its name.</summary>
public sealed record AssetFile(string Name, Route Route, ReadOnlyMemory<byte> Bytes) : PlannedFile(Route, default);

/// <summary>An image or a document that stands in <c>content/</c>, copied as it is.</summary>
public sealed record ContentFile(Sources.SourceFile File, Route Route) : PlannedFile(Route, SourceSpan.AtStartOf(File.Path));

/// <summary>The kinds of files made from the palmarès.</summary>
public enum DataFileKind
{
    TerritoiresGeoJson,
    PalmaresGeoJson,
    PalmaresCsv,
    PalmaresTableur,
    PalmaresOds,
    TerritoiresCsv,
    EditionsCsv,
    MentionsCsv,
}

/// <summary>A file made from the palmarès, of one edition or of all.</summary>
public sealed record DataFile(DataFileKind Kind, Edition? Edition, Route Route, SourceSpan Origin) : PlannedFile(Route, Origin);

/// <summary>The territories of one région, as GeoJSON.</summary>
public sealed record RegionFile(string Code, Route Route) : PlannedFile(Route, default);

/// <summary>The communes whose names have one key, for who asks what is near: read by the script of the map alone.</summary>
public sealed record CommunesFile(string Clef, ImmutableArray<CommuneSituee> Communes, Route Route) : PlannedFile(Route, default);

/// <summary>What the script of the search looks in: all that can be found, or the territories of one key.</summary>
internal sealed record RechercheFile(string? Clef, ImmutableArray<(TerritoirePage Page, Cherchable Mots)> Territoires, Route Route) : PlannedFile(Route, default);

/// <summary>The badge of a territory: of one edition, or the current one at its permanent address.</summary>
public sealed record BadgeFile(Territoire Territoire, Distinction Distinction, Route Route) : PlannedFile(Route, Distinction.Laureat.Span);

/// <summary>A former address that leads to a page.</summary>
public sealed record Redirection(Route Route, PlannedPage Vers, SourceSpan Origin);
