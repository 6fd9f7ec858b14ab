using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>Holds <c>securite</c> against the calendar: past its last day, in UTC, it is not to be used (RFC 9116, section 2.5.5), and so not published.</summary>
internal static class SecuriteRule
{
    public static Palmares Apply(Palmares palmares, DateTimeOffset clock, DiagnosticBag diagnostics)
    {
        if (palmares.Site.Securite is not { } securite || DateOnly.FromDateTime(clock.UtcDateTime) <= securite.Expire.Value)
        {
            return palmares;
        }

        diagnostics.Add(PlanErrors.SecurityContactExpired(securite.Expire));
        return palmares with { Site = palmares.Site with { Securite = null } };
    }
}
