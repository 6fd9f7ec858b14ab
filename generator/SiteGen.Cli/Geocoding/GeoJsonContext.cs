using System.Text.Json;
using System.Text.Json.Serialization;

namespace SiteGen.Cli.Geocoding;

/// <summary>How the answers of the services are read; what they hold besides is left out.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(CommuneGeo))]
[JsonSerializable(typeof(CommuneGeo[]))]
[JsonSerializable(typeof(EpciGeo[]))]
[JsonSerializable(typeof(AdressesGeo))]
internal sealed partial class GeoJsonContext : JsonSerializerContext;
