using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Tests.Robustness;

/// <summary>What a stretch of YAML is.</summary>
internal enum PieceKind
{
    Scalar,
    Sequence,
    Mapping,
}

/// <summary>A node of a YAML text as the stretch it is written in, so that a mutation changes nothing around it.</summary>
internal sealed record YamlPiece(string Source, int Start, PieceKind Kind, bool IsKey)
{
    public int End { get; private set; }

    public bool IsFlow { get; private init; }

    /// <summary>The items of a sequence; the keys and the values of a mapping, in turn.</summary>
    public List<YamlPiece> Children { get; } = [];

    public string Text => Source[Start..End];

    public Range Range => Start..End;

    /// <summary>How far from the start of its line the piece stands.</summary>
    public int Indentation => Start - (Start == 0 ? 0 : Source.LastIndexOf('\n', Start - 1) + 1);

    /// <summary>Every node of a text, the outer ones first; none when it is not YAML any more.</summary>
    public static IReadOnlyList<YamlPiece> Of(string yaml)
    {
        var pieces = new List<YamlPiece>();
        var open = new Stack<YamlPiece>();
        try
        {
            var parser = new Parser(new StringReader(yaml));
            while (parser.MoveNext())
            {
                Follow(parser.Current!, yaml, open, pieces);
            }

            return pieces;
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException or ArgumentException)
        {
            return [];
        }
    }

    private static void Follow(ParsingEvent step, string yaml, Stack<YamlPiece> open, List<YamlPiece> pieces)
    {
        switch (step)
        {
            case Scalar or SequenceStart or MappingStart:
                var piece = Begin(step, yaml, open.TryPeek(out var parent) ? parent : null);
                parent?.Children.Add(piece);
                pieces.Add(piece);
                if (piece.Kind == PieceKind.Scalar)
                {
                    piece.FinishAt(step.End.Index);
                }
                else
                {
                    open.Push(piece);
                }

                break;
            case SequenceEnd or MappingEnd:
                open.Pop().FinishAt(step.End.Index);
                break;
        }
    }

    private static YamlPiece Begin(ParsingEvent step, string yaml, YamlPiece? parent)
    {
        var kind = step switch { Scalar => PieceKind.Scalar, SequenceStart => PieceKind.Sequence, _ => PieceKind.Mapping };

        // Its parser can count one character past the end.
        return new(yaml, Math.Min((int)step.Start.Index, yaml.Length), kind, parent is { Kind: PieceKind.Mapping } && parent.Children.Count % 2 == 0)
        {
            IsFlow = step is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow },
        };
    }

    /// <summary>A block ends for its parser where the next thing begins: what is blank before that is not of it.</summary>
    private void FinishAt(long index)
    {
        var end = Math.Clamp((int)index, Start, Source.Length);
        End = Start + Source.AsSpan(Start, end - Start).TrimEnd().Length;
    }
}
