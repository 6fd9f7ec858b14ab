using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Binding;

/// <summary>Makes the model from the sources, every reference resolved.</summary>
public static class PalmaresBinder
{
    private static readonly string[] Files =
    [
        "data/sources.yaml", "data/site.yaml", "data/label.yaml", "data/echelles.yaml", "data/mentions.yaml", "data/territoires.yaml",
    ];

    /// <summary>Reports all that is wrong with the sources; null as soon as one thing is an error.</summary>
    public static Palmares? Bind(SourceSet sources, DiagnosticBag diagnostics, int jobs = -1)
    {
        RefuseUnreadFiles(sources, diagnostics);
        var shared = SourceIndex.Bind(EntriesOf(sources, "data/sources.yaml", required: false, diagnostics), null, diagnostics);
        var site = OpenRoot(sources, "data/site.yaml", Shapes.Site, diagnostics) is { } s ? SiteBinder.BindSite(s) : null;
        var label = OpenRoot(sources, "data/label.yaml", Shapes.Label, diagnostics) is { } l ? SiteBinder.BindLabel(l, shared) : null;

        var echelles = EntriesOf(sources, "data/echelles.yaml", required: true, diagnostics)
            .Select(e => MapReader.Open(e.Value, Shapes.Echelle, diagnostics) is { } map ? ReferentielBinder.BindEchelle(e.Key, map, shared) : null)
            .OfType<Echelle>().ToImmutableArray();
        var mentions = EntriesOf(sources, "data/mentions.yaml", required: false, diagnostics)
            .Select(m => MapReader.Open(m.Value, Shapes.Mention, diagnostics) is { } map ? ReferentielBinder.BindMention(m.Key, map, shared) : null)
            .OfType<Mention>().ToImmutableArray();
        var grilles = BindGrilles(sources, shared, diagnostics);
        var territoires = BindTerritoires(sources, shared, diagnostics);

        var referentiel = new Referentiel(
            shared,
            echelles.ToFrozenDictionary(e => e.Id, StringComparer.Ordinal),
            mentions.ToFrozenDictionary(m => m.Id, StringComparer.Ordinal),
            grilles.ToFrozenDictionary(g => g.Id, StringComparer.Ordinal),
            territoires.ToFrozenDictionary(t => t.Id, StringComparer.Ordinal));
        var editions = BindEditions(sources, referentiel, diagnostics, jobs);

        var pages = sources.Under("content/", ".md").Select(file => PageBinder.Bind(file, diagnostics)).OfType<PageRedigee>().ToImmutableArray();
        var contours = LieuBinder.BindContours(sources, diagnostics);
        var departements = LieuBinder.BindList(sources, "data/reference/departements.csv", diagnostics);

        var regions = LieuBinder.BindList(sources, "data/reference/regions.csv", diagnostics);

        CheckUse(referentiel, territoires, editions, diagnostics);
        if (diagnostics.HasErrors || site is null || label is null)
        {
            return null;
        }

        return new()
        {
            Site = site,
            Label = label,
            Echelles = echelles,
            Mentions = mentions,
            Grilles = grilles,
            Territoires = territoires,
            Editions = editions,
            Pages = pages,
            Contours = contours,
            Departements = departements.Count > 0 ? departements : LieuBinder.FromContours(contours),
            Regions = regions,
        };
    }

    private static void RefuseUnreadFiles(SourceSet sources, DiagnosticBag diagnostics)
    {
        foreach (var path in sources.Files.Select(f => f.Path).Where(p => p.StartsWith("data/", StringComparison.Ordinal)))
        {
            var isYaml = path.EndsWith(".yaml", StringComparison.Ordinal);
            var isRead = isYaml
                && (Files.Contains(path) || path.StartsWith("data/editions/", StringComparison.Ordinal) || path.StartsWith("data/grilles/", StringComparison.Ordinal));
            if (!isRead && (isYaml || path.EndsWith(".yml", StringComparison.Ordinal)))
            {
                diagnostics.Add(SourceErrors.UnreadFile(path, isYaml ? NearestWord.Of(path, Files) : Path.ChangeExtension(path, ".yaml")));
            }
        }
    }

    private static MapReader? OpenRoot(SourceSet sources, string path, Shape shape, DiagnosticBag diagnostics) =>
        ReadRoot(sources, path, required: true, diagnostics) is { } root ? MapReader.Open(root, shape, diagnostics) : null;

    private static YamlNode? ReadRoot(SourceSet sources, string path, bool required, DiagnosticBag diagnostics)
    {
        if (sources.Find(path) is not { } file)
        {
            if (required)
            {
                diagnostics.Add(SourceErrors.MissingFile(path));
            }

            return null;
        }

        return ReadRoot(file, required, diagnostics);
    }

    private static YamlNode? ReadRoot(SourceFile file, bool required, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        var root = YamlReader.Read(file, own);
        diagnostics.AddRange(own.ToImmutable());
        if (root is null or YamlScalar { IsNull: true })
        {
            if (required && !own.HasErrors)
            {
                diagnostics.Add(SourceErrors.EmptyFile(file.Path));
            }

            return null;
        }

        return root;
    }

    /// <summary>The entries of a file that is one map id → thing.</summary>
    private static IEnumerable<(Located<string> Key, YamlNode Value)> EntriesOf(SourceSet sources, string path, bool required, DiagnosticBag diagnostics)
    {
        switch (ReadRoot(sources, path, required, diagnostics))
        {
            case null:
                return [];
            case YamlMapping map:
                return map.Entries.Select(e => (new Located<string>(e.Key.Value, e.Key.Span), e.Value));
            case { } other:
                diagnostics.Add(DataErrors.WrongKind(other, "un bloc de clés", Path.GetFileName(path)));
                return [];
        }
    }

    private static ImmutableArray<Grille> BindGrilles(SourceSet sources, SourceIndex shared, DiagnosticBag diagnostics)
    {
        var grilles = new List<Grille>();
        foreach (var file in sources.Under("data/grilles/", ".yaml"))
        {
            if (ReadRoot(file, required: true, diagnostics) is { } root && MapReader.Open(root, Shapes.Grille, diagnostics) is { } map)
            {
                var grille = ReferentielBinder.BindGrille(map, shared);
                AddOnce(grilles, grille, g => g.Id, g => g.Span, "une grille", diagnostics);
            }
        }

        return [.. grilles];
    }

    private static ImmutableArray<Territoire> BindTerritoires(SourceSet sources, SourceIndex shared, DiagnosticBag diagnostics)
    {
        const string Path = "data/territoires.yaml";
        if (ReadRoot(sources, Path, required: true, diagnostics) is not { } root)
        {
            return [];
        }

        if (root is not YamlSequence list)
        {
            diagnostics.Add(DataErrors.WrongKind(root, "une liste", "territoires.yaml"));
            return [];
        }

        var territoires = new List<Territoire>(list.Items.Count);
        var places = new Dictionary<string, SourceSpan>(list.Items.Count, StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (MapReader.Open(item, Shapes.Territoire, diagnostics) is { } map && TerritoireBinder.Bind(map, shared) is { } territoire)
            {
                if (places.TryAdd(territoire.Id, territoire.Span))
                {
                    territoires.Add(territoire);
                }
                else
                {
                    diagnostics.Add(DataErrors.DuplicateId(new(territoire.Id, territoire.Span), places[territoire.Id], "un territoire"));
                }
            }
        }

        foreach (var (id, span) in territoires.SelectMany(t => t.Remplace.Append(t.RemplacePar).OfType<string>().Select(id => (id, t.Span))))
        {
            if (!places.ContainsKey(id))
            {
                diagnostics.Add(DataErrors.UnknownReference(new(id, span), ReferenceKind.Territoire, places.Keys));
            }
        }

        return [.. territoires];
    }

    private static ImmutableArray<Edition> BindEditions(SourceSet sources, Referentiel referentiel, DiagnosticBag diagnostics, int jobs)
    {
        var files = sources.Under("data/editions/", ".yaml").ToArray();
        var editions = new Edition?[files.Length];

        // A file at a time from text to model, so that only a few trees of nodes are alive at once.
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
        {
            if (ReadRoot(files[i], required: true, diagnostics) is { } root)
            {
                editions[i] = EditionBinder.Bind(files[i], root, referentiel, diagnostics);
            }
        });

        var byYear = new Dictionary<int, Edition>();
        foreach (var edition in editions.OfType<Edition>())
        {
            if (!byYear.TryAdd(edition.Annee, edition))
            {
                diagnostics.Add(DataErrors.DuplicateEdition(edition, byYear[edition.Annee]));
            }
        }

        return [.. byYear.Values.OrderBy(e => e.Annee)];
    }

    private static void AddOnce<T>(List<T> list, T item, Func<T, string> id, Func<T, SourceSpan> span, string what, DiagnosticBag diagnostics)
    {
        if (list.Find(other => id(other) == id(item)) is { } first)
        {
            diagnostics.Add(DataErrors.DuplicateId(new(id(item), span(item)), span(first), what));
        }
        else
        {
            list.Add(item);
        }
    }

    private static void CheckUse(Referentiel referentiel, ImmutableArray<Territoire> territoires, ImmutableArray<Edition> editions, DiagnosticBag diagnostics)
    {
        // While a file is unreadable, what it cites is not known.
        if (diagnostics.HasErrors)
        {
            return;
        }

        diagnostics.AddRange(referentiel.Sources.Uncited.Select(DataErrors.UnusedSource));
        var labelled = editions.SelectMany(e => e.Laureats).Select(l => l.Territoire.Id).ToHashSet(StringComparer.Ordinal);
        diagnostics.AddRange(territoires.Where(t => !labelled.Contains(t.Id)).Select(DataErrors.NeverLabelled));
    }
}
