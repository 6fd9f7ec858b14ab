using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Binding.Contract;

/// <summary>Every file of <c>data/</c> that is read as YAML.</summary>
internal static class DataFiles
{
    public static readonly DataFile<ImmutableArray<Entry<MapReader>>> Sources =
        new("data/sources.yaml", "Les sources communes à plusieurs fichiers", Kinds.MapOf(Kinds.Id, Kinds.Mapping(SourceKeys.Shape))) { SchemaName = "sources" };

    public static readonly DataFile<MapReader> Site = new("data/site.yaml", "Les réglages du site", Kinds.Mapping(SiteKeys.Shape), isRequired: true) { SchemaName = "site" };

    public static readonly DataFile<MapReader> Label = new("data/label.yaml", "Le label", Kinds.Mapping(LabelKeys.Shape), isRequired: true) { SchemaName = "label" };

    public static readonly DataFile<ImmutableArray<Entry<MapReader>>> Echelles =
        new("data/echelles.yaml", "Les échelles de niveaux", Kinds.MapOf(Kinds.Id, Kinds.Mapping(EchelleKeys.Shape)), isRequired: true) { SchemaName = "echelles" };

    public static readonly DataFile<ImmutableArray<Entry<MapReader>>> Mentions =
        new("data/mentions.yaml", "Les mentions spéciales du jury", Kinds.MapOf(Kinds.Id, Kinds.Mapping(MentionKeys.Shape))) { SchemaName = "mentions" };

    public static readonly DataFile<ImmutableArray<Located<MapReader>>> Territoires =
        new("data/territoires.yaml", "Les territoires labellisés", Kinds.Mappings(TerritoireKeys.Shape), isRequired: true) { SchemaName = "territoires" };

    public static readonly DataFile<MapReader> Grilles = new("data/grilles/", "Une grille d’évaluation", Kinds.Mapping(GrilleKeys.Shape)) { SchemaName = "grille" };

    public static readonly DataFile<MapReader> Editions = new("data/editions/", "Une édition", Kinds.Mapping(EditionKeys.Shape)) { SchemaName = "edition" };

    public static readonly ImmutableArray<DataFile> All = [Sources, Site, Label, Echelles, Mentions, Territoires, Grilles, Editions];
}
