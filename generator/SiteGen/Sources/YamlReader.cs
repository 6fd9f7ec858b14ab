using SiteGen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Sources;

/// <summary>Reads one YAML document into nodes that know their place; every syntax error becomes a diagnostic.</summary>
public sealed class YamlReader
{
    /// <summary>Deeper than any contract; a deeper file is a mistake or an attack on the stack.</summary>
    private const int DeepestNesting = 64;

    private readonly string _file;
    private readonly string _text;
    private readonly LineIndex _lines;
    private readonly int _lineOffset;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>How many collections are open.</summary>
    private int _depth;

    private YamlReader(string file, string text, int lineOffset, DiagnosticBag diagnostics) =>
        (_file, _text, _lines, _lineOffset, _diagnostics) = (file, text, new(text), lineOffset, diagnostics);

    /// <summary>The root of a file, or null when it is empty or wrong; what is wrong is in the bag.</summary>
    public static YamlNode? Read(SourceFile file, DiagnosticBag diagnostics) =>
        file.ReadText(diagnostics) is { } text ? Read(file.Path, text, 0, diagnostics) : null;

    /// <summary>The root of a text that begins <paramref name="lineOffset"/> lines down its file: a front matter.</summary>
    public static YamlNode? Read(string file, string text, int lineOffset, DiagnosticBag diagnostics) =>
        new YamlReader(file, text, lineOffset, diagnostics).ReadDocument();

    private YamlNode? ReadDocument()
    {
        var scanner = new Scanner(new StringReader(_text), skipComments: true);
        var parser = new Parser(scanner);
        try
        {
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _))
            {
                return null;
            }

            var start = parser.Consume<DocumentStart>();
            if (start.Version is not null || start.Tags?.Any(t => t.Handle is not "!" and not "!!") == true)
            {
                throw Refuse(SourceErrors.TagOrDirective(Span(start.Start, 1)));
            }

            var root = ReadNode(parser);
            parser.Consume<DocumentEnd>();
            if (parser.Current is DocumentStart second)
            {
                throw Refuse(SourceErrors.SecondDocument(Span(second.Start, 3)));
            }

            if (root is YamlScalar { IsPlain: true } && new SyntaxDoctor(_file, _text, _lineOffset).DiagnoseText(root.Span.Line - _lineOffset) is { } slip)
            {
                throw Refuse(slip);
            }

            return root;
        }
        catch (RefusedException)
        {
            return null;
        }
        catch (YamlException exception)
        {
            _diagnostics.Add(new SyntaxDoctor(_file, _text, _lineOffset).Diagnose((int)exception.Start.Line, (int)exception.Start.Column, exception.Message));
            return null;
        }
        catch (ArgumentException exception)
        {
            // It fails so, without a position, on the code of no character ("\UFFFFFFFF") and on an empty tag (!<>).
            var place = scanner.CurrentPosition;
            _diagnostics.Add(exception is ArgumentOutOfRangeException
                ? new SyntaxDoctor(_file, _text, _lineOffset).Diagnose((int)place.Line, (int)place.Column, "escape character")
                : SourceErrors.TagOrDirective(Span(place, 1)));
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 16.3.0 fails so, without a position, when a flow collection is not closed before the end of the text.
            _diagnostics.Add(new SyntaxDoctor(_file, _text, _lineOffset).Unclosed() ?? SourceErrors.Syntax(LastPlace()));
            return null;
        }
    }

    private YamlNode ReadNode(Parser parser)
    {
        switch (parser.Current)
        {
            case Scalar scalar:
                parser.MoveNext();
                RefuseAnchorOrTag(scalar);
                RefuseUnprintable(scalar);
                return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, SpanOf(scalar));

            case SequenceStart start:
                RefuseAnchorOrTag(start);
                var sequence = new YamlSequence(Span(start.Start, 1));
                Open(sequence);
                parser.MoveNext();
                while (parser.Current is not SequenceEnd)
                {
                    sequence.Items.Add(ReadNode(parser));
                }

                Close(parser);
                return sequence;

            case MappingStart start:
                RefuseAnchorOrTag(start);
                var mapping = new YamlMapping(Span(start.Start, 1));
                Open(mapping);
                parser.MoveNext();
                while (parser.Current is not MappingEnd)
                {
                    ReadEntry(parser, mapping);
                }

                Close(parser);
                return mapping;

            case AnchorAlias alias:
                throw Refuse(SourceErrors.Anchor(Span(alias.Start, 1 + alias.Value.Value.Length)));

            case { } other:
                throw new YamlException(other.Start, other.End, "unexpected event");

            default:
                throw new InvalidOperationException("no event to read");
        }
    }

    private void ReadEntry(Parser parser, YamlMapping mapping)
    {
        var node = ReadNode(parser);
        if (node is not YamlScalar key)
        {
            throw Refuse(SourceErrors.KeyIsNotText(node.Span));
        }

        if (key.IsPlain && Invisible.IndexIn(key.Value) is >= 0 and var index)
        {
            // Such a key looks like another; in an indentation, the character changes what the whole file says.
            throw Refuse(SourceErrors.InvisibleCharacter(key.Span.At(index), key.Value[index]));
        }

        var value = ReadNode(parser);
        if (mapping.FindKey(key.Value) is { } earlier)
        {
            _diagnostics.Add(SourceErrors.DuplicateKey(key, earlier));
        }
        else
        {
            mapping.Add(key, value);
        }
    }

    private void Open(YamlNode node)
    {
        if (_depth == DeepestNesting)
        {
            throw Refuse(SourceErrors.TooDeep(node.Span, DeepestNesting));
        }

        _depth++;
    }

    private void Close(Parser parser)
    {
        _depth--;
        parser.MoveNext();
    }

    /// <summary>Refuses a character that only its code (<c>\0</c>) brings into a text: those of the file itself are told with the file.</summary>
    private void RefuseUnprintable(Scalar scalar)
    {
        if (scalar.Style == ScalarStyle.DoubleQuoted && Unprintable.IndexIn(scalar.Value) is >= 0 and var index)
        {
            throw Refuse(SourceErrors.ControlCharacter(SpanOf(scalar), scalar.Value[index], isEscaped: true));
        }
    }

    private void RefuseAnchorOrTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            throw Refuse(SourceErrors.Anchor(Span(node.Start, 1)));
        }

        if (!node.Tag.IsEmpty)
        {
            throw Refuse(SourceErrors.TagOrDirective(Span(node.Start, 1)));
        }
    }

    private RefusedException Refuse(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        return new RefusedException();
    }

    private SourceSpan LastPlace()
    {
        var lines = _text.TrimEnd().Split('\n');
        return new(_file, lines.Length + _lineOffset, Math.Max(1, lines[^1].Length));
    }

    private SourceSpan SpanOf(Scalar scalar)
    {
        var sameLine = scalar.Start.Line == scalar.End.Line;
        return Span(scalar.Start, sameLine ? (int)(scalar.End.Column - scalar.Start.Column) : 1);
    }

    /// <summary>A place of the parser: after the last line feed it is on a line that the file does not have.</summary>
    private SourceSpan Span(Mark mark, int length)
    {
        var place = _lines.Nearest((int)mark.Line, (int)mark.Column);
        return new(_file, place.Line + _lineOffset, place.Column, Math.Clamp(length, 1, _lines.Room(place)));
    }

    /// <summary>Leaves a document whose fault is already in the bag.</summary>
    private sealed class RefusedException : Exception;
}
