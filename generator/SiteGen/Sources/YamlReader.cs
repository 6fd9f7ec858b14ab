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
    private readonly int _lineOffset;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>How many collections are open, and how many of them in brackets or braces.</summary>
    private int _depth;
    private int _flowDepth;

    private YamlReader(string file, string text, int lineOffset, DiagnosticBag diagnostics) =>
        (_file, _text, _lineOffset, _diagnostics) = (file, text, lineOffset, diagnostics);

    /// <summary>The root of a file, or null when it is empty or wrong; what is wrong is in the bag.</summary>
    public static YamlNode? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (!file.TryReadText(out var text, out var fault))
        {
            diagnostics.Add(SourceErrors.NotUtf8(fault));
            return null;
        }

        return Read(file.Path, text, 0, diagnostics);
    }

    /// <summary>The root of a text that begins <paramref name="lineOffset"/> lines down its file: a front matter.</summary>
    public static YamlNode? Read(string file, string text, int lineOffset, DiagnosticBag diagnostics) =>
        new YamlReader(file, text, lineOffset, diagnostics).ReadDocument();

    private YamlNode? ReadDocument()
    {
        var parser = new Parser(new Scanner(new StringReader(_text), skipComments: true));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _))
            {
                return null;
            }

            parser.Consume<DocumentStart>();
            var root = ReadNode(parser);
            parser.Consume<DocumentEnd>();
            if (parser.Current is DocumentStart second)
            {
                _diagnostics.Add(SourceErrors.SecondDocument(Span(second.Start, 3)));
                return null;
            }

            return root;
        }
        catch (RefusedException)
        {
            return null;
        }
        catch (YamlException exception)
        {
            Report(exception);
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 16.3.0 fails so, without a position, when a flow collection is not closed before the end of the text.
            if (!ReportUnclosed())
            {
                _diagnostics.Add(SourceErrors.Syntax(LastPlace(), "unexpected end", inFlow: false));
            }

            return null;
        }
    }

    private YamlNode ReadNode(Parser parser)
    {
        switch (parser.Current)
        {
            case Scalar scalar:
                parser.MoveNext();
                RefuseAnchor(scalar);
                return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, SpanOf(scalar));

            case SequenceStart start:
                RefuseAnchor(start);
                var sequence = new YamlSequence(Span(start.Start, 1));
                Open(sequence, start.Style == SequenceStyle.Flow);
                parser.MoveNext();
                while (parser.Current is not SequenceEnd)
                {
                    sequence.Items.Add(ReadNode(parser));
                }

                Close(parser, start.Style == SequenceStyle.Flow);
                return sequence;

            case MappingStart start:
                RefuseAnchor(start);
                var mapping = new YamlMapping(Span(start.Start, 1));
                Open(mapping, start.Style == MappingStyle.Flow);
                parser.MoveNext();
                while (parser.Current is not MappingEnd)
                {
                    ReadEntry(parser, mapping);
                }

                Close(parser, start.Style == MappingStyle.Flow);
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
        if (ReadNode(parser) is not YamlScalar key)
        {
            throw Refuse(SourceErrors.KeyIsNotText(mapping.Span));
        }

        var value = ReadNode(parser);
        foreach (var (earlier, _) in mapping.Entries)
        {
            if (earlier.Value == key.Value)
            {
                _diagnostics.Add(SourceErrors.DuplicateKey(key, earlier));
                return;
            }
        }

        mapping.Entries.Add((key, value));
    }

    private void Open(YamlNode node, bool isFlow)
    {
        if (_depth == DeepestNesting)
        {
            throw Refuse(SourceErrors.TooDeep(node.Span, DeepestNesting));
        }

        _depth++;
        _flowDepth += isFlow ? 1 : 0;
    }

    private void Close(Parser parser, bool isFlow)
    {
        _depth--;
        _flowDepth -= isFlow ? 1 : 0;
        parser.MoveNext();
    }

    private void RefuseAnchor(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            throw Refuse(SourceErrors.Anchor(Span(node.Start, 1)));
        }
    }

    private RefusedException Refuse(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        return new RefusedException();
    }

    private void Report(YamlException exception)
    {
        if (TabInIndentation((int)exception.Start.Line) is { } tab)
        {
            _diagnostics.Add(SourceErrors.Tab(tab));
        }
        else if (!ReportUnclosed())
        {
            _diagnostics.Add(SourceErrors.Syntax(Span(exception.Start, 1), exception.Message, _flowDepth > 0));
        }
    }

    /// <summary>Reports the bracket that was never closed; false when all are.</summary>
    private bool ReportUnclosed()
    {
        if (FlowScanner.FirstUnclosed(_text.Split('\n')) is not var (line, column, sign))
        {
            return false;
        }

        _diagnostics.Add(SourceErrors.Unclosed(new(_file, line + 1 + _lineOffset, column + 1), sign));
        return true;
    }

    /// <summary>The first tab in an indentation from a little above the line where the parser stumbled.</summary>
    private SourceSpan? TabInIndentation(int line)
    {
        var lines = _text.Split('\n');
        for (var number = Math.Max(1, line - 2); number <= lines.Length; number++)
        {
            var text = lines[number - 1];
            var indentation = text.Length - text.AsSpan().TrimStart(" \t").Length;
            var tab = text.AsSpan(0, indentation).IndexOf('\t');
            if (tab >= 0)
            {
                return new SourceSpan(_file, number + _lineOffset, tab + 1);
            }
        }

        return null;
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

    private SourceSpan Span(Mark mark, int length) =>
        new(_file, Math.Max(1, (int)mark.Line) + _lineOffset, Math.Max(1, (int)mark.Column), Math.Max(1, length));

    /// <summary>Leaves a document whose fault is already in the bag.</summary>
    private sealed class RefusedException : Exception;
}
