using SiteGen.Binding.Contract;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>What a territory's values do not tell alone: codes, names and points against the official lists.</summary>
internal static class TerritoireRules
{
    /// <summary>The outlines are coarse by a kilometre or two, and a port may lie off its coast.</summary>
    private const double Tolerance = 10_000;

    public static void Check(Territoire territoire, MapReader map, OfficialLists lists)
    {
        var commune = CheckInsee(territoire, map, lists);
        var isPlaced = AgreeLieux(map, lists, commune);
        SirenRule.Check(territoire, map, lists, commune);
        CheckSiege(map, lists);
        if (isPlaced)
        {
            CheckPoint(territoire, map, lists);
        }
    }

    /// <summary>The commune that the territory is, when its code and its name say the same.</summary>
    private static Commune? CheckInsee(Territoire territoire, MapReader map, OfficialLists lists)
    {
        if (map.Read(TerritoireKeys.Insee) is not { } read)
        {
            return null;
        }

        var code = new Located<string>(read.Value.Value, read.Span);
        switch (territoire.Type)
        {
            case TypeTerritoire.Commune when code.Value.Length == 5:
                return CheckCommune(code, territoire, map, lists);

            case TypeTerritoire.Departement when code.Value.Length <= 3:
                if (lists.ListsDepartements)
                {
                    CheckName(code, "département", lists.Departements, territoire, map.Diagnostics);
                }

                return null;

            case TypeTerritoire.Region when code.Value.Length <= 3:
                if (lists.Regions.Count > 0)
                {
                    CheckName(code, "région", lists.Regions, territoire, map.Diagnostics);
                }

                return null;

            case var type:
                map.Diagnostics.Add(TerritoireErrors.CodeOfOtherType(code, type, type switch
                {
                    TypeTerritoire.Commune => "cinq caractères",
                    TypeTerritoire.Departement or TypeTerritoire.Region => "deux ou trois caractères",
                    _ => "un « siren » ; le code de la commune du siège va dans « siege »",
                }));
                return null;
        }
    }

    private static Commune? CheckCommune(Located<string> code, Territoire territoire, MapReader map, OfficialLists lists)
    {
        var diagnostics = map.Diagnostics;
        if (!lists.Communes.AreKnown)
        {
            return null;
        }

        var departement = territoire.Departements.FirstOrDefault();
        if (lists.Communes.Find(code.Value) is { } commune)
        {
            if (OfficialNames.IsNamed(territoire, commune.Nom))
            {
                return commune;
            }

            var near = lists.Communes.Near(territoire.Nom, departement);
            diagnostics.Add(near.Any(c => c.Code == commune.Code)
                ? TerritoireErrors.MisspeltName(map.SpanOf(TerritoireKeys.Nom), code, commune.Nom, territoire.Nom)
                : TerritoireErrors.OtherName(code, commune.Nom, territoire.Nom, near));
        }
        else if (lists.Communes.FindMerged(code.Value) is var (nom, actuelle))
        {
            if (territoire.RemplacePar is null)
            {
                diagnostics.Add(TerritoireErrors.MergedCommune(code, nom, actuelle));
            }
        }
        else
        {
            diagnostics.Add(TerritoireErrors.UnknownCommune(code, lists.Communes.Near(territoire.Nom, departement)));
        }

        return null;
    }

    private static void CheckName(Located<string> code, string what, IReadOnlyDictionary<string, Lieu> lieux, Territoire territoire, DiagnosticBag diagnostics)
    {
        if (!lieux.TryGetValue(code.Value, out var lieu))
        {
            diagnostics.Add(TerritoireErrors.UnknownLieu(code, what, lieux.Values.FirstOrDefault(l => OfficialNames.IsNamed(territoire, l.Nom))));
        }
        else if (!OfficialNames.IsNamed(territoire, lieu.Nom))
        {
            diagnostics.Add(TerritoireErrors.OtherName(code, lieu.Nom, territoire.Nom, $"{lieux.Values.FirstOrDefault(l => OfficialNames.IsNamed(territoire, l.Nom))?.Code}"));
        }
    }

    /// <summary>The codes of départements and régions exist, and go with each other and with the commune.</summary>
    private static bool AgreeLieux(MapReader map, OfficialLists lists, Commune? commune)
    {
        Located<string>[] departements = map.Read(TerritoireKeys.Departement) is { } one ? [one] : [.. map.All(TerritoireKeys.Departements)];
        Located<string>[] regions = map.Read(TerritoireKeys.Region) is { } only ? [only] : [.. map.All(TerritoireKeys.Regions)];
        if (commune is not null && departements is [var departement] && departement.Value != commune.Departement)
        {
            map.Diagnostics.Add(TerritoireErrors.OtherDepartement(departement, commune, lists.Communes.Near(commune.Nom, departement.Value)));
            return false;
        }

        foreach (var code in departements.Where(c => lists.ListsDepartements && !lists.Departements.ContainsKey(c.Value)))
        {
            map.Diagnostics.Add(TerritoireErrors.UnknownLieu(code, "département", null));
        }

        // A région that no département of the territory is in; one that is missing is not told: a body may choose to leave it out.
        var expected = departements.Select(d => lists.Departements.GetValueOrDefault(d.Value)).OfType<Lieu>().ToList();
        foreach (var region in regions)
        {
            if (lists.Regions.Count > 0 && !lists.Regions.ContainsKey(region.Value))
            {
                map.Diagnostics.Add(TerritoireErrors.UnknownLieu(region, "région", lists.Regions.GetValueOrDefault(expected.FirstOrDefault()?.Region ?? string.Empty)));
            }
            else if (expected.Count == departements.Length && expected.Count > 0 && expected.TrueForAll(d => d.Region is not null && d.Region != region.Value))
            {
                map.Diagnostics.Add(TerritoireErrors.OtherLieu(
                    region, $"le département {expected[0].Code} ({expected[0].Nom}) est dans la région {expected[0].Region}, pas {region.Value}", expected[0].Region!));
            }
        }

        return true;
    }

    private static void CheckSiege(MapReader map, OfficialLists lists)
    {
        if (map.Read(TerritoireKeys.Siege)?.Value is not { } siege || siege.Read(TerritoireKeys.SiegeKeys.Insee) is not { } read || !lists.Communes.AreKnown)
        {
            return;
        }

        var code = new Located<string>(read.Value.Value, read.Span);
        var nom = siege.Text(TerritoireKeys.SiegeKeys.Nom);
        if (code.Value.Length != 5)
        {
            map.Diagnostics.Add(TerritoireErrors.NotACommune(code));
        }
        else if (lists.Communes.Find(code.Value) is { } commune)
        {
            if (nom is not null && OfficialNames.Fold(nom) != OfficialNames.Fold(commune.Nom))
            {
                map.Diagnostics.Add(TerritoireErrors.OtherName(code, commune.Nom, nom, lists.Communes.Near(nom, commune.Departement)));
            }
        }
        else if (lists.Communes.FindMerged(code.Value) is null)
        {
            map.Diagnostics.Add(TerritoireErrors.UnknownCommune(code, nom is null ? [] : lists.Communes.Near(nom, null)));
        }
    }

    private static void CheckPoint(Territoire territoire, MapReader map, OfficialLists lists)
    {
        if (territoire.Geocode is not { } point || territoire.Departements.IsEmpty)
        {
            return;
        }

        var distances = territoire.Departements.Select(code => (code, Metres: lists.Outlines.DistanceTo(code, point.Lat, point.Lon))).ToList();
        if (distances.TrueForAll(d => d.Metres > Tolerance))
        {
            var (code, metres) = distances.MinBy(d => d.Metres);
            map.Diagnostics.Add(TerritoireErrors.PointOutsideDepartement(
                map.SpanOf("geocode", "lat"), lists.Departements[code].Nom, metres!.Value, lists.Outlines.Containing(point.Lat, point.Lon)));
        }
    }
}
