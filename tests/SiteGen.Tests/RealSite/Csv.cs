using System.Text;

namespace SiteGen.Tests.RealSite;

/// <summary>Reads RFC 4180, independently of the library that writes it.</summary>
internal static class Csv
{
    /// <summary>The rows after the header, each as column → cell.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string text)
    {
        var records = Records(text);
        Assert.All(records, r => Assert.Equal(records[0].Count, r.Count));
        return [.. records.Skip(1).Select(r => records[0].Zip(r).ToDictionary(p => p.First, p => p.Second))];
    }

    public static IReadOnlyList<IReadOnlyList<string>> Records(string text)
    {
        var (records, record, cell, quoted) = (new List<IReadOnlyList<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when quoted && i + 1 < text.Length && text[i + 1] == '"':
                    cell.Append(text[i++]);
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    EndCell();
                    break;
                case '\n' when !quoted:
                    EndCell();
                    records.Add(record);
                    record = [];
                    break;
                case '\r' when !quoted:
                    break;
                default:
                    cell.Append(text[i]);
                    break;
            }
        }

        Assert.False(quoted, "an opening quote is not closed");
        Assert.Empty(record);
        return records;

        void EndCell()
        {
            record.Add(cell.ToString());
            cell.Clear();
        }
    }
}
