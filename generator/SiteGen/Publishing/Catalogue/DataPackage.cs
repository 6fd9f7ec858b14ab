using System.Globalization;
using System.Text.Json;
using SiteGen.Planning;
using SiteGen.Publishing.Tables;

namespace SiteGen.Publishing.Catalogue;

/// <summary>Writes the descriptor of the data files as a Data Package 2.0 (datapackage.org): each file with its bytes and its hash, each table with its schema.</summary>
internal static class DataPackage
{
    private const string Package = "https://datapackage.org/profiles/2.0/datapackage.json";
    private const string Resource = "https://datapackage.org/profiles/2.0/dataresource.json";

    public static ReadOnlyMemory<byte> Write(SitePlan plan, PublishedTables tables, FileWeights weights) => JsonFile.WriteIndented(json =>
    {
        var label = plan.Palmares.Label;
        var home = plan.Address.Absolute(plan.The<DonneesPage>().Route);
        json.WriteStartObject();
        json.WriteString("$schema", Package);
        json.WriteString("name", "palmares");
        json.WriteString("id", home);
        json.WriteString("title", JeuDeDonnees.Titre(plan));
        json.WriteString("description", $"{JeuDeDonnees.Description(plan)}\n\n{Citation.Of(plan)}");
        json.WriteString("homepage", home);
        if (plan.Index.MisesAJour.DesDonnees is { } day)
        {
            // The version of the data is the day of their last update.
            json.WriteString("version", day.ToString("yyyy.MM.dd", CultureInfo.InvariantCulture));
            json.WriteString("created", day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
        }

        Licence.Of(label.LicenceDonnees)?.WriteList(json);
        WriteContributor(json, label.NomDuResponsable, label.Organisateur?.Url);
        json.WriteStartArray("resources");
        foreach (var distribution in JeuDeDonnees.Distributions(plan))
        {
            WriteResource(json, distribution, plan, tables, weights);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteContributor(Utf8JsonWriter json, string nom, Uri? url)
    {
        json.WriteStartArray("contributors");
        json.WriteStartObject();
        json.WriteString("title", nom);
        if (url is not null)
        {
            json.WriteString("path", url.AbsoluteUri);
        }

        json.WriteStartArray("roles");
        json.WriteStringValue("publisher");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResource(Utf8JsonWriter json, Distribution file, SitePlan plan, PublishedTables tables, FileWeights weights)
    {
        var route = file.Fichier.Route;
        json.WriteStartObject();
        json.WriteString("$schema", Resource);
        json.WriteString("name", NameOf(file));

        // Beside this file, so that a copy of the folder is a package too.
        json.WriteString("path", file.Name);
        json.WriteString("title", $"{file.Titre} ({file.Format})");
        json.WriteString("description", $"{Francais.Majuscule(file.Description)}.");
        json.WriteString("format", Path.GetExtension(file.Name)[1..]);
        json.WriteString("mediatype", file.MediaType);
        if (file.IsText)
        {
            json.WriteString("encoding", "utf-8");
        }

        json.WriteNumber("bytes", weights.Raw(route));
        json.WriteString("hash", $"sha256:{weights.Sha256(route)}");
        switch (file.Fichier.Kind)
        {
            case DataFileKind.PalmaresCsv:
                WriteTable(json, tables.PalmaresOf(file.Edition));
                break;
            case DataFileKind.TerritoiresCsv:
                WriteTable(json, tables.Territoires);
                break;
            case DataFileKind.EditionsCsv:
                WriteTable(json, tables.Editions);
                break;
            case DataFileKind.MentionsCsv:
                WriteTable(json, tables.Mentions);
                break;
            case DataFileKind.PalmaresTableur:
                json.WriteStartObject("dialect");
                json.WriteString("delimiter", ";");
                json.WriteEndObject();
                break;
        }

        json.WriteEndObject();
    }

    /// <summary>The CSV files bear the names of their tables, which foreign keys lead to.</summary>
    private static string NameOf(Distribution file) => file.Name.EndsWith(".csv", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(file.Name) : file.Name;

    private static void WriteTable<T>(Utf8JsonWriter json, Table<T> table)
        where T : class
    {
        json.WriteString("type", "table");
        json.WriteStartObject("schema");
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        TableSchema.WriteFields(json, table);
        if (!table.ForeignKeys.IsEmpty)
        {
            TableSchema.WriteForeignKeys(json, table.ForeignKeys);
        }

        json.WriteEndObject();
    }
}
