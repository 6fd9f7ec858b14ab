using System.Globalization;

namespace SiteGen.Tests;

/// <summary>Makes a test run as on a machine of another culture, until it is disposed of.</summary>
internal sealed class Culture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiBefore = CultureInfo.CurrentUICulture;

    public Culture(string name) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (_before, _uiBefore);
}
