using System.Text.Json.Nodes;

namespace SiteGen.Binding.Contract;

/// <summary>A file of the data contract, or a folder of files of one kind.</summary>
/// <param name="path">From the root of the site; a folder ends with « / ».</param>
/// <param name="titre">What it holds, in French.</param>
/// <param name="isRequired">Whether a site cannot be made without it.</param>
internal abstract class DataFile(string path, string titre, bool isRequired)
{
    public string Path { get; } = path;

    public string Titre { get; } = titre;

    public bool IsRequired { get; } = isRequired;

    public bool IsFolder => Path.EndsWith('/');

    /// <summary>The name of its schema: <c>edition</c> for <c>data/editions/</c>.</summary>
    public required string SchemaName { get; init; }

    /// <summary>Whether a path is this file, or one of this folder.</summary>
    public bool Covers(string path) =>
        IsFolder ? path.StartsWith(Path, StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal) : path == Path;

    public abstract JsonObject Schema();
}

/// <summary>A file of the data contract, with the kind of what it holds.</summary>
internal sealed class DataFile<T>(string path, string titre, ValueKind<T> root, bool isRequired = false) : DataFile(path, titre, isRequired)
{
    public ValueKind<T> Root { get; } = root;

    public override JsonObject Schema() => Root.Schema();
}
