using SiteGen.Cli.Writing;
using SiteGen.Tests.Program;

namespace SiteGen.Tests.Writing;

public sealed class StagedOutputTests
{
    private const int Threads = 8;

    [Fact]
    public void Several_threads_may_write_the_first_files_of_one_folder_at_once()
    {
        const int Folders = 300;
        using var folder = new WorkFolder();
        using var staged = StagedOutput.Begin(folder.Site);
        using var together = new Barrier(Threads);

        // Real threads, in step with each other: all meet at each new folder, whatever befell one of them before.
        var faults = new Exception?[Threads];
        var threads = Enumerable.Range(0, Threads).Select(t => new Thread(() =>
        {
            for (var f = 0; f < Folders; f++)
            {
                together.SignalAndWait();
                faults[t] ??= Record.Exception(() => staged.Write(new(new(FormattableString.Invariant($"/d{f}/f{t}.txt")), new byte[] { 1 })));
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.All(faults, Assert.Null);
        Assert.Equal(Folders * Threads, staged.Commit().Total);
    }

    [Fact]
    public void Files_in_a_hidden_folder_are_written_and_those_that_are_not_ours_kept()
    {
        using var folder = new WorkFolder();
        void Build()
        {
            using var staged = StagedOutput.Begin(folder.Site);
            staged.Write(new(new("/.well-known/security.txt"), "Contact"u8.ToArray()));
            staged.Commit();
        }

        Build();
        File.WriteAllText(Path.Combine(folder.Site, ".well-known", "autre"), "autre");
        Build();

        Assert.Equal(["autre", "security.txt"], Directory.EnumerateFiles(Path.Combine(folder.Site, ".well-known")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
