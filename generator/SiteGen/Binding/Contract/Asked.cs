namespace SiteGen.Binding.Contract;

/// <summary>What is being read, for the message when it is wrong: the key, and what is written there when an example helps.</summary>
internal readonly record struct Asked(string Key, string? Example = null, bool IsRequired = false)
{
    /// <summary>« par exemple … », or null.</summary>
    public string? ForExample => Example is null ? null : $"par exemple « {Key}: {Example} »";
}
