using SiteGen.Binding.Contract;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>Holds a SIREN number against those of the communes and of the intercommunalities.</summary>
internal static class SirenRule
{
    public static void Check(Territoire territoire, MapReader map, OfficialLists lists, Commune? commune)
    {
        if (map.Read(TerritoireKeys.Siren) is not { } read)
        {
            return;
        }

        var siren = new Located<string>(read.Value.Value, read.Span);
        if (territoire.Type == TypeTerritoire.Commune)
        {
            if (commune?.Siren is { } expected && expected != siren.Value)
            {
                map.Diagnostics.Add(TerritoireErrors.OtherSiren(siren, HolderOf(siren.Value, lists), territoire.Nom, expected));
            }

            return;
        }

        if (lists.Epci.TryGetValue(siren.Value, out var epci))
        {
            if (OfficialNames.IsNamed(territoire, epci.Nom))
            {
                map.Diagnostics.AddRange(epci.Type == territoire.Type ? [] : [TerritoireErrors.OtherTypeOfEpci(map.SpanOf(TerritoireKeys.Type), epci, territoire.Type)]);
            }
            else
            {
                map.Diagnostics.Add(TerritoireErrors.OtherSiren(siren, $"« {epci.Nom} »", territoire.Nom, ExpectedSiren(territoire, lists)));
            }
        }
        else if (lists.Communes.OfSiren(siren.Value) is { } other)
        {
            map.Diagnostics.Add(TerritoireErrors.OtherSiren(siren, $"la commune « {other.Nom} »", territoire.Nom, ExpectedSiren(territoire, lists)));
        }
        else if (lists.Epci.Count > 0 && IsEpci(territoire.Type) && territoire.RemplacePar is null)
        {
            map.Diagnostics.Add(TerritoireErrors.UnknownEpci(siren, territoire.Nom));
        }
    }

    private static string? ExpectedSiren(Territoire territoire, OfficialLists lists) =>
        lists.Epci.Values.FirstOrDefault(e => e.Type == territoire.Type && OfficialNames.IsNamed(territoire, e.Nom))?.Siren;

    private static string HolderOf(string siren, OfficialLists lists) =>
        lists.Communes.OfSiren(siren) is { } commune ? $"la commune « {commune.Nom} »"
        : lists.Epci.TryGetValue(siren, out var epci) ? $"« {epci.Nom} »"
        : "un autre organisme";

    private static bool IsEpci(TypeTerritoire type) =>
        type is TypeTerritoire.CommunauteDeCommunes or TypeTerritoire.CommunauteDAgglomeration or TypeTerritoire.CommunauteUrbaine or TypeTerritoire.Metropole;
}
