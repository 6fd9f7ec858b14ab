using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>Binds a territory of <c>territoires.yaml</c>.</summary>
internal static class TerritoireBinder
{
    private static readonly string[] Precisions = ["territoire", "siege", "adresse"];

    public static Territoire? Bind(MapReader map, SourceIndex sources)
    {
        if (map.Id("id") is not { } id || map.Choice("type", TypesDeTerritoire.ByKey) is not { } type)
        {
            return null;
        }

        return new(id.Value, map.Required("nom"), type, id.Span)
        {
            NomOfficiel = map.Value("nom-officiel"),
            Insee = BindInsee(map, "insee"),
            Siren = BindSiren(map),
            Departements = BindCodes(map, "departement", "departements"),
            Regions = BindCodes(map, "region", "regions"),
            Siege = map.Map("siege", Shapes.Siege) is { } s ? BindSiege(s, sources) : null,
            Geocode = map.Map("geocode", Shapes.Geocode) is { } g ? BindGeocode(g, sources) : null,
            Site = map.Url("site"),
            Wikidata = map.Value("wikidata"),
            AnciensNoms = [.. map.Maps("anciens-noms", Shapes.AncienNom).Select(n => BindAncienNom(n, sources))],
            Remplace = BindRemplace(map),
            RemplacePar = map.Value("remplace-par"),
            Provenance = sources.ProvenanceOf(map),
        };
    }

    private static CodeGeo? BindInsee(MapReader map, string key)
    {
        if (map.Text(key) is not { } text)
        {
            return null;
        }

        if (!CodeGeo.TryParse(text.Value, out var code))
        {
            map.Diagnostics.Add(DataErrors.BadInsee(text));
        }

        return code;
    }

    private static Siren? BindSiren(MapReader map)
    {
        if (map.Text("siren") is not { } text)
        {
            return null;
        }

        if (!Siren.TryParse(text.Value, out var siren))
        {
            map.Diagnostics.Add(DataErrors.BadSiren(text));
        }

        return siren;
    }

    private static ImmutableArray<string> BindCodes(MapReader map, string one, string several)
    {
        ImmutableArray<Located<string>> codes = map.Text(one) is { } single ? [single] : map.Has(several) ? map.Texts(several) : [];
        foreach (var code in codes.Where(c => c.Value.Length > 3 || !CodeGeo.TryParse(c.Value, out _)))
        {
            map.Diagnostics.Add(DataErrors.BadInsee(code));
        }

        return [.. codes.Select(c => c.Value)];
    }

    private static Siege BindSiege(MapReader map, SourceIndex sources) =>
        new(map.Value("nom"), BindInsee(map, "insee"), map.Value("source")) { Provenance = sources.ProvenanceOf(map) };

    private static Geocode? BindGeocode(MapReader map, SourceIndex sources)
    {
        var precision = map.Text("precision");
        if (precision is { } text && !Precisions.Contains(text.Value))
        {
            map.Diagnostics.Add(DataErrors.UnknownValue(text, "precision", Precisions));
        }

        if (map.Number("lat") is not { } lat || map.Number("lon") is not { } lon)
        {
            return null;
        }

        if (!EmpriseDeLaFrance.Contains(lat, lon))
        {
            map.Diagnostics.Add(DataErrors.PointOutsideFrance(map.SpanOf("lat"), lat, lon, EmpriseDeLaFrance.Contains(lon, lat)));
        }

        return new(lat, lon) { Precision = precision?.Value, Source = map.Value("source"), Provenance = sources.ProvenanceOf(map) };
    }

    private static AncienNom BindAncienNom(MapReader map, SourceIndex sources) =>
        new(map.Required("nom"), map.Integer("jusqu-en")) { Provenance = sources.ProvenanceOf(map) };

    private static ImmutableArray<string> BindRemplace(MapReader map) =>
        map.Node("remplace") is Sources.YamlScalar one ? [one.Value] : [.. map.Texts("remplace").Select(t => t.Value)];
}
