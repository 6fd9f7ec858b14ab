namespace SiteGen.Tests.Readers;

/// <summary>A fact that needs Node and the packages of <c>tests/lecteurs</c>: skipped without them, unless the environment requires them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = NodeReader.ReasonToSkip;
}

/// <summary>A theory that needs them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = NodeReader.ReasonToSkip;
}
