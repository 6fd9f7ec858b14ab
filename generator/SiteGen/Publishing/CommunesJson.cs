using System.Globalization;
using System.Text.Json;
using SiteGen.Planning;

namespace SiteGen.Publishing;

/// <summary>Writes the communes of one key as compact JSON: <c>[["La Tronche","38",45.2051,5.7463],…]</c>, without the last two where no point is known.</summary>
internal static class CommunesJson
{
    /// <summary>In French order; those of one name in the order of their codes, and so of their départements.</summary>
    public static ReadOnlyMemory<byte> Write(CommunesFile file) => JsonFile.Write(
        json =>
        {
            json.WriteStartArray();
            foreach (var commune in PalmaresIndex.InFrenchOrder(file.Communes, c => c.Nom))
            {
                json.WriteStartArray();
                json.WriteStringValue(commune.Nom);
                json.WriteStringValue(commune.Departement);
                if (commune.Point is { } point)
                {
                    WriteDegrees(json, point.Lat);
                    WriteDegrees(json, point.Lon);
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
        },
        expectedBytes: 32 * file.Communes.Length);

    /// <summary>Four decimals at most: ten metres, far less than a commune.</summary>
    private static void WriteDegrees(Utf8JsonWriter json, double degrees)
    {
        Span<char> text = stackalloc char[16];
        degrees.TryFormat(text, out var length, "0.####", CultureInfo.InvariantCulture);
        json.WriteRawValue(text[..length], skipInputValidation: true);
    }
}
