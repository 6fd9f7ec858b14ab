using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Binding.Contract;

/// <summary>The keys that any mapping that states a fact may carry: how the fact is known.</summary>
internal static class Facts
{
    public static readonly Key<ImmutableArray<Located<string>>> Sources = Optional(
        "sources", Kinds.ListOf(Kinds.Source), "Les sources qui attestent ce fait : des ids de « sources », ici ou dans data/sources.yaml.", "[communique-2022-resultats]");

    public static readonly Key<string> Reserve = Optional(
        "reserve", Kinds.Text, "Une phrase montrée au lecteur à côté du fait, quand il est disputé ou incertain.");

    public static readonly Key<ImmutableArray<Located<string>>> Deduit = Optional(
        "deduit", Kinds.ListOf(Kinds.Text), "Les clés de ce bloc dont la valeur est déduite et non énoncée par une source ; « edition » pour l’année elle-même.", "[niveau]");

    public static readonly ImmutableArray<Key> Keys = [Sources, Reserve, Deduit];

    private static Key<T> Optional<T>(string name, ValueKind<T> kind, string description, string? example = null) => new(name, kind, false, description, example);
}
