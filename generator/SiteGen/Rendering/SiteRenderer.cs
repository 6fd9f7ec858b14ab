using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Planning;
using SiteGen.Rendering.DonneesStructurees;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Renders every page: a pure function of page, context and theme, so in parallel, and always the same bytes.</summary>
internal static class SiteRenderer
{
    private const string Head = "<head>";

    /// <summary>Emits every page and redirection; answers with what is kept of each page, in the order of the plan.</summary>
    /// <param name="context">What the pages are made from.</param>
    /// <param name="theme">What writes them.</param>
    /// <param name="scale">What weighs them.</param>
    /// <param name="emit">Receives each finished page.</param>
    /// <param name="observe">Looks at each page as text, from several threads; null when nobody does.</param>
    /// <param name="jobs">How many threads work at once.</param>
    /// <param name="diagnostics">What is told of templates that fail.</param>
    public static ImmutableArray<PageRecord> Render(
        RenderingContext context, ITheme theme, PageScale scale, Action<Output> emit, Action<RenderedPage>? observe, int jobs, DiagnosticBag diagnostics)
    {
        var plan = context.Plan;
        var records = new PageRecord?[plan.Pages.Length];
        Parallel.For(
            0,
            plan.Pages.Length,
            new ParallelOptions { MaxDegreeOfParallelism = jobs },
            () => new PageBuffer(),
            (i, _, buffer) =>
            {
                records[i] = RenderPage(plan.Pages[i], context, theme, scale, buffer, emit, observe, diagnostics);
                return buffer;
            },
            buffer => buffer.Dispose());

        using var redirected = new PageBuffer();
        foreach (var redirection in plan.Redirections)
        {
            emit(new(redirection.Route, RenderRedirection(redirection, plan, theme, redirected, observe)));
        }

        return [.. records.OfType<PageRecord>()];
    }

    private static PageRecord? RenderPage(
        PlannedPage page, RenderingContext context, ITheme theme, PageScale scale, PageBuffer buffer, Action<Output> emit, Action<RenderedPage>? observe, DiagnosticBag diagnostics)
    {
        buffer.Clear();
        var view = PageViews.Of(page, context);
        if (page is not PageLibre)
        {
            var (introduction, suite) = context.Layouts.Textes(page);
            view = view with { Texte = introduction, Suite = suite };
        }

        view = view with { Layout = view.Layout with { DonneesStructurees = GrapheDePage.Of(context, page, view) } };

        PageRecord record;
#pragma warning disable CA1031 // A theme is code of others: whatever it throws is told with the template and the record, and the other pages go on.
        try
        {
            theme.Render(view, buffer);
            var content = ContentOf(buffer, context);
            var links = LinkScanner.Scan(buffer.Text, content.Resources, page, context.Plan);
            if ((view.Texte ?? view.Suite) is not null && Twice(links.Ids, view) is { IsEmpty: false } taken)
            {
                // A heading of the text bears the name of a part of the page: the text gives way.
                buffer.Clear();
                view = view with { Texte = RenderedText.Rename(view.Texte, taken), Suite = RenderedText.Rename(view.Suite, taken) };
                theme.Render(view, buffer);
                content = ContentOf(buffer, context);
                links = LinkScanner.Scan(buffer.Text, content.Resources, page, context.Plan);
            }

            var bytes = buffer.ToUtf8(Head, ContentPolicy.ElementOf(content, context.Plan.Address));
            emit(new(page.Route, bytes));
            record = new(links, content, scale.Weigh(page, content, bytes));
        }
        catch (Exception exception) when (exception is not IOException)
        {
            var failed = exception as TemplateException;
            diagnostics.Add(RenderErrors.TemplateFailed(page, failed?.Template ?? view.GetType().Name, (failed?.InnerException ?? exception).Message));
            return null;
        }
#pragma warning restore CA1031

        observe?.Invoke(new(page.Route, page, view, buffer.Text.ToString()));
        return record;
    }

    /// <summary>What the page asks for, what its stylesheets ask for included; and the element of its policy, which is still to come.</summary>
    private static PageContent ContentOf(PageBuffer buffer, RenderingContext context)
    {
        var content = PageScanner.Scan(buffer.Text);
        var named = content.Resources.SelectMany(r => context.Stylesheets.GetValueOrDefault(r.Address, []));
        return content with { Elements = content.Elements + 1, Resources = [.. content.Resources.Union(named)] };
    }

    /// <summary>The ids that the text and the page around it both have; one that the text alone has twice is its author's mistake.</summary>
    private static ImmutableArray<string> Twice(ImmutableArray<string> ids, PageView view) =>
        ids.Distinct(StringComparer.Ordinal).Count() == ids.Length
            ? []
            : [.. ids.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > Math.Max(1, CountIn(view.Texte, g.Key) + CountIn(view.Suite, g.Key))).Select(g => g.Key)];

    private static int CountIn(Html? text, string id) => text is { } html ? html.Value.AsSpan().Count($" id=\"{id}\"") : 0;

    private static byte[] RenderRedirection(Redirection redirection, SitePlan plan, ITheme theme, PageBuffer buffer, Action<RenderedPage>? observe)
    {
        buffer.Clear();
        var to = new LienView(redirection.Vers.Titre, plan.Href(redirection.Vers));
        var view = new RedirectionView(to, plan.Address.Absolute(redirection.Vers.Route), plan.Palmares.Site.Langue);
        theme.Render(view, buffer);
        observe?.Invoke(new(redirection.Route, redirection.Vers, view, buffer.Text.ToString()));
        return buffer.ToUtf8(Head, ContentPolicy.ElementOf(PageScanner.Scan(buffer.Text), plan.Address));
    }
}
