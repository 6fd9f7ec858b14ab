namespace SiteGen.Cli;

/// <summary>A command that cannot be carried out as it is given; the message is for the person at the keyboard.</summary>
internal sealed class UsageException(string message) : Exception(message);
