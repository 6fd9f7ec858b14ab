using System.Collections.Immutable;

namespace SiteGen.Binding;

/// <summary>The keys that a mapping of the data contract may have, and those it must have.</summary>
internal sealed class Shape
{
    private static readonly string[] Facts = ["sources", "reserve", "deduit"];

    /// <summary>Declares a mapping in the notation of the contract: keys parted by spaces, the required ones with a star.</summary>
    /// <param name="nom">What the mapping is, in a message: « un lauréat ».</param>
    /// <param name="keys">The keys: <c>territoire* nom-publie niveau</c>.</param>
    /// <param name="facts">Whether the mapping states a fact and so may carry <c>sources</c>, <c>reserve</c> and <c>deduit</c>.</param>
    public Shape(string nom, string keys, bool facts = false)
    {
        Nom = nom;
        var words = keys.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Required = [.. words.Where(w => w.EndsWith('*')).Select(w => w[..^1])];
        Keys = [.. words.Select(w => w.TrimEnd('*')), .. facts ? Facts : []];
    }

    public string Nom { get; }

    public ImmutableArray<string> Required { get; }

    /// <summary>All keys, in the order of the contract.</summary>
    public ImmutableArray<string> Keys { get; }
}
