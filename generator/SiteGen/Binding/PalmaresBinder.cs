using System.Collections.Immutable;
using SiteGen.Binding.Contract;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Binding;

/// <summary>Makes the model from the sources, every reference resolved.</summary>
public static class PalmaresBinder
{
    /// <summary>Reports all that is wrong with the sources; null as soon as one thing is an error.</summary>
    /// <param name="sources">The files of the site.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="jobs">How many files are read at once; -1 for as many as there are processors.</param>
    /// <param name="withContours">Told the outlines as soon as they are read, for what can begin before the rest is.</param>
    public static Palmares? Bind(SourceSet sources, DiagnosticBag diagnostics, int jobs = -1, Action<ImmutableArray<Contour>>? withContours = null)
    {
        UnreadFileRule.Check(sources, diagnostics);
        var lists = new OfficialLists(sources, diagnostics);
        withContours?.Invoke(lists.Contours);

        var sourceEntries = Read(sources, DataFiles.Sources, diagnostics);
        var shared = SourceIndex.Bind(sourceEntries?.Value ?? [], IsWhole(sources, DataFiles.Sources, sourceEntries), null, diagnostics);
        var site = Read(sources, DataFiles.Site, diagnostics) is { } s ? SiteBinder.BindSite(s.Value) : null;
        var label = Read(sources, DataFiles.Label, diagnostics) is { } l ? SiteBinder.BindLabel(l.Value, shared) : null;

        var echelles = Read(sources, DataFiles.Echelles, diagnostics);
        var mentions = Read(sources, DataFiles.Mentions, diagnostics);
        var territoires = Read(sources, DataFiles.Territoires, diagnostics);
        var referentiel = new Referentiel(
            shared,
            ReferentielBinder.BindEchelles(echelles?.Value ?? [], echelles is not null, shared, diagnostics),
            ReferentielBinder.BindMentions(mentions?.Value ?? [], IsWhole(sources, DataFiles.Mentions, mentions), shared, diagnostics),
            ReferentielBinder.BindGrilles(ReadAll(sources, DataFiles.Grilles, diagnostics), shared, diagnostics),
            TerritoireBinder.Bind(territoires?.Value ?? [], territoires is not null, shared, lists, diagnostics));
        var editions = BindEditions(sources, referentiel, diagnostics, jobs);
        var pages = sources.Under("content/", ".md").Select(file => PageBinder.Bind(file, diagnostics)).OfType<PageRedigee>().ToImmutableArray();

        CheckUse(referentiel, editions, diagnostics);
        if (diagnostics.HasErrors || site is null || label is null)
        {
            return null;
        }

        return new()
        {
            Site = site,
            Label = label,
            Echelles = referentiel.Echelles.Items,
            Mentions = referentiel.Mentions.Items,
            Grilles = referentiel.Grilles.Items,
            Sources = shared.Own,
            Territoires = referentiel.Territoires.Items,
            Editions = editions,
            Pages = pages,
            Communes = new(lists.Communes.Situees),
            Contours = lists.Contours,
            Departements = lists.Departements,
            Regions = lists.Regions,
        };
    }

    /// <summary>What a file holds; null when it is not there, or cannot be read, which is reported.</summary>
    private static Located<T>? Read<T>(SourceSet sources, DataFile<T> file, DiagnosticBag diagnostics)
    {
        if (sources.Find(file.Path) is { } found)
        {
            return Read(found, file, diagnostics);
        }

        // A file that is there under a name with capitals is told as such.
        if (file.IsRequired && !sources.Files.Any(f => string.Equals(f.Path, file.Path, StringComparison.OrdinalIgnoreCase)))
        {
            diagnostics.Add(SourceErrors.MissingFile(file.Path));
        }

        return null;
    }

    private static Located<T>? Read<T>(SourceFile source, DataFile<T> file, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        var root = YamlReader.Read(source, own);
        diagnostics.AddRange(own.ToImmutable());
        if (root is null or YamlScalar { IsNull: true })
        {
            if (!own.HasErrors && (file.IsRequired || file.IsFolder))
            {
                diagnostics.Add(SourceErrors.EmptyFile(source.Path));
            }

            return null;
        }

        return file.Root.Read(root, new(Path.GetFileName(source.Path)), diagnostics);
    }

    /// <summary>Whether all that an optional file holds is known: it is not there, or it could be read.</summary>
    private static bool IsWhole<T>(SourceSet sources, DataFile<T> file, Located<T>? read) => read is not null || sources.Find(file.Path) is null;

    private static ImmutableArray<MapReader?> ReadAll(SourceSet sources, DataFile<MapReader> folder, DiagnosticBag diagnostics) =>
        [.. sources.Under(folder.Path, ".yaml").Select(file => Read(file, folder, diagnostics)?.Value)];

    private static ImmutableArray<Edition> BindEditions(SourceSet sources, Referentiel referentiel, DiagnosticBag diagnostics, int jobs)
    {
        var files = sources.Under(DataFiles.Editions.Path, ".yaml").ToArray();
        var editions = new (Edition Edition, SourceSpan Rang)?[files.Length];

        // A file at a time from text to model, so that only a few trees of nodes are alive at once.
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
        {
            if (Read(files[i], DataFiles.Editions, diagnostics) is { } map)
            {
                editions[i] = EditionBinder.Bind(files[i], map.Value, referentiel);
            }
        });

        var byYear = new SortedDictionary<int, (Edition Edition, SourceSpan Rang)>();
        foreach (var bound in editions.OfType<(Edition Edition, SourceSpan Rang)>())
        {
            if (!byYear.TryAdd(bound.Edition.Annee, bound))
            {
                diagnostics.Add(EditionErrors.DuplicateEdition(bound.Edition, byYear[bound.Edition.Annee].Edition));
            }
        }

        if (byYear.Count == files.Length)
        {
            // Where an edition is missing because it is wrong, the ranks have a hole that is not one.
            EditionRules.CheckRanks([.. byYear.Values], diagnostics);
        }

        return [.. byYear.Values.Select(b => b.Edition)];
    }

    private static void CheckUse(Referentiel referentiel, ImmutableArray<Edition> editions, DiagnosticBag diagnostics)
    {
        // While a file is unreadable, what it cites is not known.
        if (diagnostics.HasErrors)
        {
            return;
        }

        diagnostics.AddRange(referentiel.Sources.Uncited.Select(EditionErrors.UnusedSource));
        var labelled = editions.SelectMany(e => e.Laureats).Select(l => l.Territoire.Id).ToHashSet(StringComparer.Ordinal);

        // One that another replaced is there for the memory of its name.
        var replaced = referentiel.Territoires.Items.SelectMany(t => t.Remplace).ToHashSet(StringComparer.Ordinal);
        diagnostics.AddRange(referentiel.Territoires.Items.Where(t => !labelled.Contains(t.Id) && t.RemplacePar is null && !replaced.Contains(t.Id)).Select(TerritoireErrors.NeverLabelled));
    }
}
