using System.Text;
using SiteGen.Planning;

namespace SiteGen.Rendering;

/// <summary>What a page may load and do, as its browser is told: what it uses, and nothing else.</summary>
/// <remarks>
/// <c>frame-ancestors</c> and reports are not allowed in a page, only in the headers of an answer. Blocks of data
/// (JSON-LD) are not run, and need nothing.
/// </remarks>
internal static class ContentPolicy
{
    private const string Own = "'self'";

    /// <summary>In the order of <see cref="ResourceKind"/>; what is only asked for ahead has no directive of its own.</summary>
    private static readonly string[] Directives = ["style-src", "img-src", "font-src", "script-src", "media-src", "frame-src", "object-src", "manifest-src"];

    /// <summary>The element that says it, for the beginning of the head.</summary>
    public static string ElementOf(PageContent content, BaseAddress address) =>
        $"\n<meta http-equiv=\"Content-Security-Policy\" content=\"{Of(content, address)}\">";

    /// <summary>The policy of a page.</summary>
    public static string Of(PageContent content, BaseAddress address)
    {
        var sources = new SortedSet<string>?[Directives.Length];
        foreach (var (kind, at) in content.Resources)
        {
            if ((int)kind < sources.Length)
            {
                (sources[(int)kind] ??= new(StringComparer.Ordinal)).Add(SourceOf(at, address));
            }
        }

        var policy = new StringBuilder("default-src 'none'");
        for (var kind = 0; kind < sources.Length; kind++)
        {
            Append(policy, Directives[kind], sources[kind]);
        }

        // Only a script knows what it will ask for; it is one of ours, and so is what it reads.
        Append(policy, "connect-src", sources[(int)ResourceKind.Script] is null ? null : [Own]);
        Append(policy, "form-action", content.Forms.IsEmpty ? ["'none'"] : new SortedSet<string>(content.Forms.Select(f => SourceOf(f, address)), StringComparer.Ordinal));
        return policy.Append("; base-uri 'none'").ToString();
    }

    private static void Append(StringBuilder policy, string directive, IEnumerable<string>? sources)
    {
        if (sources is not null)
        {
            policy.Append("; ").Append(directive).Append(' ').AppendJoin(' ', sources);
        }
    }

    private static string SourceOf(string address, BaseAddress site) =>
        address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "data:"
        : site.IsElsewhere(address) && Uri.TryCreate(new Uri(site.Origin), address, out var url) ? url.GetLeftPart(UriPartial.Authority)
        : Own;
}
