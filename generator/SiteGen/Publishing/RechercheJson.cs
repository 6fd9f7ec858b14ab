using System.Text.Json;
using SiteGen.Planning;

namespace SiteGen.Publishing;

/// <summary>
/// Writes what the search looks in as compact JSON: entries of title, address, detail, folded names separated by <c>|</c>, other folded words.
/// On a large site <c>clefs</c> says how many territories stand in the file of each key, so that the script asks for the shortest.
/// </summary>
internal static class RechercheJson
{
    public static ReadOnlyMemory<byte> Write(RechercheFile file, SitePlan plan, NiveauViews niveaux) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("entrees");
        var territoires = file.Territoires.Select(t => Trouvable.Of(t.Page, t.Mots, plan, niveaux));
        foreach (var entree in file.Clef is null ? Trouvable.OfSite(plan).Concat(territoires) : territoires)
        {
            Write(json, entree, plan);
        }

        json.WriteEndArray();
        if (file.Clef is null)
        {
            WriteClefs(json, plan);
        }

        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Trouvable entree, SitePlan plan)
    {
        json.WriteStartArray();
        json.WriteStringValue(entree.Page.Titre);
        json.WriteStringValue(plan.Href(entree.Page));
        json.WriteStringValue(entree.Detail);
        json.WriteStringValue(string.Join('|', entree.Mots.Noms));
        json.WriteStringValue(entree.Mots.Autres);
        json.WriteEndArray();
    }

    private static void WriteClefs(Utf8JsonWriter json, SitePlan plan)
    {
        var files = plan.Files.OfType<RechercheFile>().Where(f => f.Clef is not null).ToList();
        if (files.Count == 0)
        {
            return;
        }

        json.WriteStartObject("clefs");
        foreach (var file in files)
        {
            json.WriteNumber(file.Clef!, file.Territoires.Length);
        }

        json.WriteEndObject();
    }
}
