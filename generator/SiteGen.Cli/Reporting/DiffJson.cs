using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Cli.Reporting;

/// <summary>What one edition changes against another, for a program: the keys of <c>list</c>, every group there even when empty.</summary>
internal static class DiffJson
{
    public static string Write(EditionDiff diff)
    {
        var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonReport.Options))
        {
            json.WriteStartObject();
            WriteEdition(json, "avant", diff.Avant);
            WriteEdition(json, "apres", diff.Apres);
            json.WriteBoolean("entrees_certaines", diff.EntreesCertaines);
            json.WriteBoolean("departs_certains", diff.DepartsCertains);
            json.WriteBoolean("premieres_fois_certaines", diff.PremieresFoisCertaines);
            WriteGroup(json, "entrants_premiere_fois", diff.PremieresFois, label => WriteLaureat(json, label));
            WriteGroup(json, "entrants_deja_labellises", diff.Retours, retour =>
            {
                WriteLaureat(json, retour.Label);
                WriteNiveau(json, "dernier_label", retour.Dernier);
            });
            WriteGroup(json, "absents", diff.Absents, label => WriteLaureat(json, label));
            WriteMaintiens(json, "progressions", diff, EvolutionDeNiveau.Progression);
            WriteMaintiens(json, "reculs", diff, EvolutionDeNiveau.Recul);
            WriteMaintiens(json, "meme_niveau", diff, EvolutionDeNiveau.MemeNiveau);
            WriteMaintiens(json, "non_comparables", diff, EvolutionDeNiveau.NonComparable);
            WriteGroup(json, "mentions", diff.Mentions, mention =>
            {
                json.WriteString("mention", mention.Mention.Id);
                json.WriteString("mention_nom", mention.Mention.Nom);
                WriteTerritoire(json, mention.Territoire);
                WriteKnown(json, "reserve", mention.Provenance.Reserve ?? mention.Mention.Provenance.Reserve);
            });
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteEdition(Utf8JsonWriter json, string name, Edition edition)
    {
        json.WriteStartObject(name);
        json.WriteNumber("annee", edition.Annee);
        json.WriteNumber("rang", edition.Rang);
        json.WriteString("echelle", edition.Echelle.Id);
        json.WriteString("liste", edition.ListeComplete ? "complete" : "partielle");
        if (edition.Totaux.Labels is { } labels)
        {
            json.WriteNumber("labels", labels);
        }

        WriteValues(json, "labels_parmi", edition.Totaux.LabelsParmi, json.WriteNumberValue);
        json.WriteNumber("laureats_connus", edition.Laureats.Length);
        WriteValues(json, "totaux_deduit", edition.Totaux.Provenance.Deduit, json.WriteStringValue);
        WriteValues(json, "reserves", [.. BilanDEdition.Reserves(edition)], json.WriteStringValue);
        json.WriteEndObject();
    }

    private static void WriteGroup<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMaintiens(Utf8JsonWriter json, string name, EditionDiff diff, EvolutionDeNiveau evolution) =>
        WriteGroup(json, name, diff.Maintenus(evolution), maintien =>
        {
            WriteTerritoire(json, maintien.Apres.Laureat.Territoire);
            WriteNiveau(json, "avant", maintien.Avant);
            WriteNiveau(json, "apres", maintien.Apres);
        });

    private static void WriteLaureat(Utf8JsonWriter json, Distinction label)
    {
        WriteTerritoire(json, label.Laureat.Territoire);
        WriteNiveau(json, label.Laureat);
    }

    private static void WriteTerritoire(Utf8JsonWriter json, Territoire territoire)
    {
        json.WriteString("territoire_id", territoire.Id);
        json.WriteString("territoire_nom", territoire.Nom);
    }

    private static void WriteNiveau(Utf8JsonWriter json, string name, Distinction label)
    {
        json.WriteStartObject(name);
        json.WriteNumber("annee", label.Edition.Annee);
        json.WriteString("echelle", label.Edition.Echelle.Id);
        WriteNiveau(json, label.Laureat);
        json.WriteEndObject();
    }

    /// <summary>As in <c>list</c>, what is not known is left out.</summary>
    private static void WriteNiveau(Utf8JsonWriter json, Laureat laureat)
    {
        WriteKnown(json, "niveau", laureat.Niveau?.Id);
        WriteKnown(json, "niveau_nom", laureat.Niveau?.Nom);
        WriteValues(json, "niveau_parmi", [.. laureat.NiveauParmi.Select(n => n.Id)], json.WriteStringValue);
        WriteValues(json, "deduit", laureat.Provenance.Deduit, json.WriteStringValue);
        WriteKnown(json, "reserve", laureat.Provenance.Reserve);
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteValues<T>(Utf8JsonWriter json, string name, ImmutableArray<T> values, Action<T> write)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            write(value);
        }

        json.WriteEndArray();
    }
}
