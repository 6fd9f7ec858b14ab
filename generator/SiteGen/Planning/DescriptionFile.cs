namespace SiteGen.Planning;

/// <summary>The kinds of files that describe the data files, for programs.</summary>
public enum DescriptionKind
{
    DataPackage,
    SchemaPalmares,
    SchemaTerritoires,
    Catalogue,
}

/// <summary>A file that describes the data files: some state their bytes, and so are made after them.</summary>
public sealed record DescriptionFile(DescriptionKind Kind, Route Route) : PlannedFile(Route, default);
