namespace SiteGen.Diagnostics;

/// <summary>A stretch of one line of a source file; line and column count from 1, in UTF-16 units.</summary>
/// <remarks><c>default</c> is nowhere: a fact of the run that no file states.</remarks>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length = 1) : IComparable<SourceSpan>
{
    public bool IsNowhere => File is null;

    public static SourceSpan AtStartOf(string file) => new(file, 1, 1);

    /// <summary>One character of the stretch, by its place in it from 0; its first when the text goes on beyond the line.</summary>
    public SourceSpan At(int index) => index < Length ? this with { Column = Column + index, Length = 1 } : this with { Length = 1 };

    public int CompareTo(SourceSpan other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
        {
            return byFile;
        }

        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary>The form that editors and build logs make clickable: <c>file:line:column</c>.</summary>
    public override string ToString() => IsNowhere ? "(aucun fichier)" : FormattableString.Invariant($"{File}:{Line}:{Column}");

    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;
}
