using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Tests.Publishing.Feeds;

/// <summary>Reads a calendar as RFC 5545 says that it is written, knowing nothing of how the program writes it.</summary>
internal sealed record CalendarReader(string Name, ImmutableArray<(string Name, string Value)> Properties, ImmutableArray<CalendarReader> Components)
{
    public static CalendarReader Read(ReadOnlySpan<byte> bytes)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", string.Empty, StringComparison.Ordinal));
        Assert.DoesNotContain('\r', text.Replace("\r\n", string.Empty, StringComparison.Ordinal));
        Assert.All(LinesOf(bytes.ToArray()), line =>
        {
            Assert.InRange(line.Length, 1, 75);
            Assert.NotNull(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(line));
        });

        var lines = new Queue<string>(text.Replace("\r\n ", string.Empty, StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal("BEGIN:VCALENDAR", lines.Dequeue());
        var calendar = Component("VCALENDAR", lines);
        Assert.Empty(lines);
        return calendar;
    }

    public IEnumerable<CalendarReader> All(string component) => Components.Where(c => c.Name == component);

    /// <summary>The value of a property as it is written; null when it is absent.</summary>
    public string? Raw(string name) => Properties.SingleOrDefault(p => p.Name == name).Value;

    /// <summary>A text, what was escaped in it read again.</summary>
    public string? Text(string name)
    {
        if (Raw(name) is not { } raw)
        {
            return null;
        }

        var text = new StringBuilder();
        for (var i = 0; i < raw.Length; i++)
        {
            Assert.False(raw[i] is ';' or ',', $"{name}: {raw}");
            text.Append(raw[i] != '\\' ? raw[i] : raw[++i] is 'n' or 'N' ? '\n' : raw[i]);
        }

        return text.ToString();
    }

    private static CalendarReader Component(string name, Queue<string> lines)
    {
        var (properties, components) = (ImmutableArray.CreateBuilder<(string, string)>(), ImmutableArray.CreateBuilder<CalendarReader>());
        while (true)
        {
            var line = lines.Dequeue();
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (property, value) = (line[..colon], line[(colon + 1)..]);
            if (property == "END")
            {
                Assert.Equal(name, value);
                return new(name, properties.ToImmutable(), components.ToImmutable());
            }

            if (property == "BEGIN")
            {
                components.Add(Component(value, lines));
            }
            else
            {
                properties.Add((property, value));
            }
        }
    }

    private static IEnumerable<byte[]> LinesOf(byte[] bytes)
    {
        var start = 0;
        for (var i = 0; i < bytes.Length - 1; i++)
        {
            if (bytes[i] == '\r' && bytes[i + 1] == '\n')
            {
                yield return bytes[start..i];
                start = i + 2;
            }
        }
    }
}
