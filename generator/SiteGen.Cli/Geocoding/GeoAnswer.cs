namespace SiteGen.Cli.Geocoding;

/// <summary>What came of a question to a service: a value, a fault told in French, or neither when the service does not know the thing.</summary>
internal readonly record struct GeoAnswer<T>(T? Value, string? Fault)
    where T : class
{
    public static GeoAnswer<T> Unknown => default;
}
