using Microsoft.Extensions.Hosting;

namespace SiteGen.Cli.Serving;

/// <summary>Leaves the signals to the program: the web host's own handler would take them and not end the process.</summary>
internal sealed class NoHostLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
