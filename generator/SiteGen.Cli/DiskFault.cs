namespace SiteGen.Cli;

/// <summary>Tells a file that cannot be read or written from a bug of ours.</summary>
internal static class DiskFault
{
    /// <summary>What the disk refused, perhaps inside the exception of a parallel loop; null when it is something else.</summary>
    public static Exception? In(Exception exception) => exception switch
    {
        IOException or UnauthorizedAccessException => exception,
        AggregateException aggregate => aggregate.Flatten().InnerExceptions.Select(In).FirstOrDefault(fault => fault is not null),
        _ => null,
    };
}
