using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Binding;
using SiteGen.Checking;
using SiteGen.Checking.Audit;
using SiteGen.Diagnostics;
using SiteGen.Geo;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Sources;
using SiteGen.Theming;

namespace SiteGen;

/// <summary>The build, from sources to finished files: read → bind → plan → render → check.</summary>
public static class SiteBuilder
{
    /// <summary>Builds a site. Files are emitted as they are made, from several threads at once; what is emitted before an error is to be thrown away.</summary>
    /// <param name="sources">The files of the site.</param>
    /// <param name="themes">The themes that the program holds.</param>
    /// <param name="options">What the run is told.</param>
    /// <param name="emit">Receives each finished file once.</param>
    public static BuildResult Build(SourceSet sources, IReadOnlyList<ITheme> themes, SiteOptions options, Action<Output> emit)
    {
        var diagnostics = new DiagnosticBag();
        if (Plan(sources, themes, options, diagnostics) is not var (plan, theme, atlas))
        {
            return Result(diagnostics, null, options);
        }

        // Texts first: a dead link in Markdown must not hide behind an error of the page around it.
        var markdown = new MarkdownRenderer(plan, diagnostics);
        var texts = plan.Pages.Select(p => (p as PageLibre)?.Page ?? p.Texte).OfType<PageRedigee>()
            .ToFrozenDictionary(p => p.Fichier, markdown.Render, StringComparer.Ordinal);

        // Files before pages, which state their weight.
        var niveaux = new NiveauViews(plan.Palmares);
        var exports = new Exports(plan);
        var weights = new FilePublisher(plan, exports, niveaux, new(plan, theme, niveaux)).Publish(emit, options.Jobs);

        var context = new RenderingContext(plan, niveaux, atlas, exports, weights, texts);
        var scale = new PageScale(plan, weights, options.Weigh);
        var audit = options.Audit ? new SiteAudit(new(plan, theme, texts)) : null;
        var pages = SiteRenderer.Render(context, theme, scale, emit, audit is null ? null : audit.Observe, options.Jobs, diagnostics);

        // Anchors are known, and the worst page of a kind, only once every page is rendered.
        LinkRule.Check([.. pages.Select(p => p.Links)], plan, texts, diagnostics);
        InlineRule.Check(pages, texts, diagnostics);
        BudgetRule.Check(pages, plan, scale, diagnostics);
        audit?.Tell(diagnostics);
        return Result(diagnostics, plan, options) with { Costs = [.. pages.Select(p => p.Cost)] };
    }

    /// <summary>The plan alone, for the commands that list what a site holds; null when the sources have errors.</summary>
    public static BuildResult Plan(SourceSet sources, IReadOnlyList<ITheme> themes, SiteOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var planned = Plan(sources, themes, options, diagnostics);
        return Result(diagnostics, planned?.Plan, options);
    }

    private static (SitePlan Plan, ITheme Theme, Atlas? Atlas)? Plan(
        SourceSet sources, IReadOnlyList<ITheme> themes, SiteOptions options, DiagnosticBag diagnostics)
    {
        // Simplifying the outlines takes as long as reading everything else: another core does it meanwhile.
        Lands? lands = null;
        void Begin(ImmutableArray<Contour> contours)
        {
            if (!contours.IsEmpty)
            {
                lands = new(contours);
                _ = Task.Run(lands.Prepare);
            }
        }

        if (PalmaresBinder.Bind(sources, diagnostics, options.Jobs, Begin) is not { } palmares)
        {
            return null;
        }

        if (themes.FirstOrDefault(t => t.Name == palmares.Site.Theme.Value) is not { } theme)
        {
            diagnostics.Add(PlanErrors.UnknownTheme(palmares.Site.Theme, themes.Select(t => t.Name)));
            return null;
        }

        foreach (var echelle in palmares.Echelles)
        {
            if (echelle.Signe is { } signe && !theme.Signes.Contains(signe.Value))
            {
                diagnostics.Add(PlanErrors.UnknownSigne(echelle, signe.Value, theme.Name, theme.Signes));
            }
        }

        if (palmares.Site.Wants("autour"))
        {
            // Planning asks for the communes: the list is long, and another core reads it while this one draws.
            _ = Task.Run(() => palmares.Communes.Value);
        }

        // The shared grounds of the maps are drawn before planning: their address holds a hash of their bytes.
        var visible = options.Embargo ? palmares : Embargo.Apply(palmares, options.Clock);
        var atlas = lands is null ? null : new Atlas(lands, [.. visible.Territoires.Select(t => t.Geocode).OfType<Geocode>()]);
        var plan = SitePlanner.Plan(palmares, sources, [.. theme.Assets, .. Fonds.Assets(atlas, theme)], options, diagnostics);
        return diagnostics.HasErrors ? null : (plan, theme, atlas);
    }

    private static BuildResult Result(DiagnosticBag diagnostics, SitePlan? plan, SiteOptions options)
    {
        var all = diagnostics.ToImmutable();
        return new(options.Strict ? [.. all.Select(d => d with { Severity = Severity.Error })] : all, plan);
    }
}
