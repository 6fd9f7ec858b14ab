namespace SiteGen.Tests.Robustness;

/// <summary>What a bad disk, a bad copy or a bad editor does to bytes.</summary>
internal static class ByteMutations
{
    private static readonly Func<byte[], Random, (byte[] Bytes, string Description)>[] All = [Flip, Delete, Insert, InsertNasty, Randomise, Repeat, MarkAndWiden];

    public static (byte[] Bytes, string Description) Apply(byte[] bytes, Random random) => random.Pick(All)(bytes, random);

    private static (byte[], string) Flip(byte[] bytes, Random random)
    {
        if (bytes.Length == 0)
        {
            return Insert(bytes, random);
        }

        var (at, bit) = (random.Next(bytes.Length), random.Next(8));
        var copy = bytes.ToArray();
        copy[at] ^= (byte)(1 << bit);
        return (copy, FormattableString.Invariant($"byte {at}: bit {bit} flipped"));
    }

    private static (byte[], string) Delete(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        var length = Math.Min(random.Next(1, 9), bytes.Length - at);
        return Splice(bytes, at, length, [], "deleted");
    }

    private static (byte[], string) Insert(byte[] bytes, Random random)
    {
        var inserted = new byte[random.Next(1, 9)];
        random.NextBytes(inserted);
        return Splice(bytes, random.Next(bytes.Length + 1), 0, inserted, "inserted");
    }

    private static (byte[], string) InsertNasty(byte[] bytes, Random random) =>
        Splice(bytes, random.Next(4) == 0 ? 0 : random.Next(bytes.Length + 1), 0, random.Pick(NastyValues.Bytes), "inserted");

    private static (byte[], string) Randomise(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        var replacement = new byte[Math.Min(random.Next(1, 40), bytes.Length - at)];
        random.NextBytes(replacement);
        return Splice(bytes, at, replacement.Length, replacement, "replaced by chance");
    }

    private static (byte[], string) Repeat(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        var length = Math.Min(random.Next(1, 200), bytes.Length - at);
        var stretch = bytes.AsSpan(at, length).ToArray();
        return Splice(bytes, at, 0, [.. Enumerable.Repeat(stretch, random.Next(1, 20)).SelectMany(s => s)], "repeated");
    }

    /// <summary>What some editors save as « Unicode »: UTF-16 with its mark.</summary>
    private static (byte[], string) MarkAndWiden(byte[] bytes, Random random) =>
        ([0xFF, 0xFE, .. bytes.SelectMany(b => new byte[] { b, 0 })], "saved as UTF-16");

    private static (byte[], string) Splice(byte[] bytes, int at, int length, byte[] replacement, string what) =>
        ([.. bytes.AsSpan(0, at), .. replacement, .. bytes.AsSpan(at + length)],
            FormattableString.Invariant($"byte {at}: {Math.Max(length, replacement.Length)} bytes {what} ({Convert.ToHexString(replacement.AsSpan(0, Math.Min(8, replacement.Length)))})"));
}
