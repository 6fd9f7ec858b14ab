namespace SiteGen.Cli.Writing;

/// <summary>What a build changed in its output folder, in files.</summary>
internal sealed record OutputChanges(int Total, int Unchanged, int Removed)
{
    public int Written => Total - Unchanged;
}
