namespace SiteGen.BrowserTests;

/// <summary>Nothing moves under the eyes of who reads, though scripts and pictures come late.</summary>
[Collection(BrowserTests.Name)]
public sealed class LayoutShiftTests(BrowserFixture browser)
{
    /// <summary>Long enough for the page to be painted without what it waits for.</summary>
    private const int Late = 250;

    private const string Observe =
        """
        window.shifts = [];
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) {
            if (!entry.hadRecentInput) shifts.push(`${entry.value.toFixed(4)} ${entry.sources.map(s => s.node?.outerHTML?.slice(0, 60) ?? s.node?.textContent?.trim().slice(0, 40)).join(' | ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        """;

    /// <summary>Goes through the page as a reader does, so that what is loaded only when it is near comes too.</summary>
    private const string ReadToTheEnd =
        """
        async () => {
          for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
            scrollTo({ top: y, behavior: 'instant' });
            await new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)));
          }
          await Promise.all([...document.images].map(i => i.complete || new Promise(done => i.onload = i.onerror = done)));
          await new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)));
          return shifts;
        }
        """;

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public Task No_page_shifts_while_its_files_come(int width) => browser.AssertOnEveryPageAsync(
        async (window, _) => await window.Page.EvaluateAsync<string[]>(ReadToTheEnd),
        width,
        prepare: async window =>
        {
            await window.Page.AddInitScriptAsync(Observe);
            await window.Page.RouteAsync("**/*.{js,svg,png}", async route =>
            {
                await Task.Delay(Late);
                await route.ContinueAsync();
            });
        });
}
