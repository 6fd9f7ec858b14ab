using System.Diagnostics;
using System.Globalization;

namespace SiteGen.Tests.Robustness;

/// <summary>Something done on a thread of its own, watched, so that a hang is told and does not stop the run.</summary>
/// <remarks>
/// The limit is on the processor time of that thread, which a busy machine does not lengthen and which is some twenty times
/// that of the real site; work over it is done once more before it is judged, for the first time may have compiled code.
/// The wall has a far longer limit of its own, for what waits without working.
/// </remarks>
internal static class TimedBuild
{
    private static readonly TimeSpan MostProcessor = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan MostWall = TimeSpan.FromSeconds(60);

    /// <summary>The default of Windows and of musl; that of glibc is five times as deep, and would hide a recursion too deep for them.</summary>
    private const int Stack = 1_536 * 1024;

    /// <summary>What went wrong while working: an exception that escaped, or a hang; null when nothing did.</summary>
    public static string? FaultOf(Action work)
    {
        var fault = Run(work, out var isSlow);
        return isSlow ? Run(work, out _) : fault;
    }

    private static string? Run(Action work, out bool isSlow)
    {
        string? fault = null;
        var used = TimeSpan.Zero;
        void Watched()
        {
            var before = ProcessorTime();
#pragma warning disable CA1031 // Whatever escapes is what is looked for.
            try
            {
                work();
            }
            catch (Exception exception)
            {
                fault = exception.ToString();
            }
#pragma warning restore CA1031
            used = ProcessorTime() - before;
        }

        var thread = new Thread(Watched, Stack) { IsBackground = true };
        thread.Start();
        if (!thread.Join(MostWall))
        {
            isSlow = false;
            return FormattableString.Invariant($"hang: not done after {MostWall.TotalSeconds} s");
        }

        isSlow = fault is null && used > MostProcessor;
        return isSlow ? FormattableString.Invariant($"hang: {used.TotalSeconds:0.0} s of processor") : fault;
    }

    /// <summary>What the thread has used so far, as Linux counts it, in hundredths of a second; elsewhere, the wall.</summary>
    private static TimeSpan ProcessorTime()
    {
        if (!OperatingSystem.IsLinux())
        {
            return Stopwatch.GetElapsedTime(0);
        }

        // Fields 14 and 15 (proc_pid_stat(5)), counted from after the name in parentheses, which may hold anything.
        var stat = File.ReadAllText("/proc/thread-self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromMilliseconds(10 * (Number(fields[11]) + Number(fields[12])));
    }

    private static long Number(string field) => long.Parse(field, CultureInfo.InvariantCulture);
}
