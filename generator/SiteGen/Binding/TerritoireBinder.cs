using System.Collections.Immutable;
using SiteGen.Binding.Contract;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>Binds the territories of <c>territoires.yaml</c>.</summary>
internal static class TerritoireBinder
{
    /// <summary>Every territory, right or wrong, under its id.</summary>
    public static Register<Territoire> Bind(ImmutableArray<Located<MapReader>> maps, bool isWhole, SourceIndex sources, OfficialLists lists, DiagnosticBag diagnostics)
    {
        var territoires = new Register<Territoire>("un territoire", Referent.Territoire) { IsWhole = isWhole };
        var replacements = new List<Replacement>();
        foreach (var (map, _) in maps)
        {
            var id = map.Read(TerritoireKeys.Id);
            var territoire = BindTerritoire(map, id, sources);
            if (territoire is not null)
            {
                TerritoireRules.Check(territoire, map, lists);
                territoire = territoire with { Liaison = territoire.Liaison ?? lists.LiaisonOf(territoire) };
            }

            if (id is { } known)
            {
                territoires.Add(known, territoire, diagnostics);
                replacements.AddRange(map.All(TerritoireKeys.Remplace).Select(r => new Replacement(r, known.Value, r)));
                replacements.AddRange(map.Read(TerritoireKeys.RemplacePar) is { } by ? [new Replacement(known, by.Value, by)] : []);
            }
            else if (Slug.Of(map.Text(TerritoireKeys.Nom) ?? string.Empty) is { Length: > 0 } meant && territoires.PlaceOf(meant) is null)
            {
                // Its id is missing or malformed, and told; what refers to the id it should have is right.
                territoires.Add(new(meant, map.Span), null, diagnostics);
            }
        }

        ReplacementRule.Check(replacements, territoires, diagnostics);
        return territoires;
    }

    private static Territoire? BindTerritoire(MapReader map, Located<string>? id, SourceIndex sources)
    {
        map.RefuseBoth(TerritoireKeys.Departement, TerritoireKeys.Departements);
        map.RefuseBoth(TerritoireKeys.Region, TerritoireKeys.Regions);
        var type = map.Read(TerritoireKeys.Type);
        var territoire = new Territoire(id?.Value ?? string.Empty, map.Required(TerritoireKeys.Nom), type?.Value ?? TypeTerritoire.Autre, id?.Span ?? map.Span)
        {
            NomOfficiel = map.Text(TerritoireKeys.NomOfficiel),
            Liaison = map.Read(TerritoireKeys.Article)?.Value,
            Insee = map.Read(TerritoireKeys.Insee)?.Value,
            Siren = map.Read(TerritoireKeys.Siren)?.Value,
            Departements = BindCodes(map, TerritoireKeys.Departement, TerritoireKeys.Departements),
            Regions = BindCodes(map, TerritoireKeys.Region, TerritoireKeys.Regions),
            Siege = map.Read(TerritoireKeys.Siege) is { } s ? BindSiege(s.Value, sources) : null,
            Geocode = map.Read(TerritoireKeys.Geocode) is { } g ? BindGeocode(g.Value, sources) : null,
            Site = map.Read(TerritoireKeys.Site)?.Value,
            Wikidata = map.Text(TerritoireKeys.Wikidata),
            AnciensNoms = [.. map.All(TerritoireKeys.AnciensNoms).Select(n => BindAncienNom(n.Value, sources))],
            Remplace = [.. map.All(TerritoireKeys.Remplace).Select(r => r.Value)],
            RemplacePar = map.Text(TerritoireKeys.RemplacePar),
            Provenance = sources.ProvenanceOf(map),
        };
        return id is null || type is null ? null : territoire;
    }

    private static ImmutableArray<string> BindCodes(MapReader map, Key<string> one, Key<ImmutableArray<Located<string>>> several) =>
        map.Text(one) is { } single ? [single] : [.. map.All(several).Select(c => c.Value)];

    private static Siege BindSiege(MapReader map, SourceIndex sources) =>
        new(map.Text(TerritoireKeys.SiegeKeys.Nom), map.Read(TerritoireKeys.SiegeKeys.Insee)?.Value, map.Text(TerritoireKeys.SiegeKeys.Source))
        {
            Provenance = sources.ProvenanceOf(map),
        };

    private static Geocode? BindGeocode(MapReader map, SourceIndex sources)
    {
        var precision = map.Text(TerritoireKeys.GeocodeKeys.Precision);
        var source = map.Text(TerritoireKeys.GeocodeKeys.Source);
        var provenance = sources.ProvenanceOf(map);
        var (lat, lon) = (map.Read(TerritoireKeys.GeocodeKeys.Lat), map.Read(TerritoireKeys.GeocodeKeys.Lon));
        if (lat is not { } latitude || lon is not { } longitude)
        {
            return null;
        }

        if (!EmpriseDeLaFrance.Contains(latitude.Value, longitude.Value))
        {
            map.Diagnostics.Add(TerritoireErrors.PointOutsideFrance(
                latitude.Span, latitude.Value, longitude.Value, EmpriseDeLaFrance.Contains(longitude.Value, latitude.Value)));
            return null;
        }

        return new(latitude.Value, longitude.Value) { Precision = precision, Source = source, Provenance = provenance };
    }

    private static AncienNom BindAncienNom(MapReader map, SourceIndex sources) =>
        new(map.Required(TerritoireKeys.AncienNomKeys.Nom), map.Read(TerritoireKeys.AncienNomKeys.JusquEn)?.Value) { Provenance = sources.ProvenanceOf(map) };
}
