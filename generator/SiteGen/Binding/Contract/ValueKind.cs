using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Binding.Contract;

/// <summary>What a value may be: how it is read from a file, and how an editor is told of it.</summary>
internal abstract class ValueKind<T>
{
    /// <summary>The value of a node; null, and reported, when the node is not one.</summary>
    /// <param name="node">The node, never empty.</param>
    /// <param name="asked">What is being read, for the message.</param>
    /// <param name="diagnostics">Where what is wrong goes.</param>
    public abstract Located<T>? Read(YamlNode node, Asked asked, DiagnosticBag diagnostics);

    /// <summary>The same in JSON Schema, draft 7; a new object each time, for a node of JSON has one parent.</summary>
    public abstract JsonObject Schema();
}
