using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>Something to tell the author: a permanent code, a place and a sentence in French.</summary>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, string Message)
{
    /// <summary>What stands beside the caret under the excerpt; null for nothing.</summary>
    public string? Label { get; init; }

    /// <summary>What to do, after « aide : »; null when the message already says it.</summary>
    public string? Hint { get; init; }

    public ImmutableArray<RelatedSpan> Related { get; init; } = [];

    public bool IsError => Severity == Severity.Error;

    public override string ToString() => $"{Span}: {(IsError ? "error" : "warning")} {Code}: {Message}";
}
