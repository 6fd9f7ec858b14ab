using System.Globalization;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Publishing.Vocabulary;

namespace SiteGen.Publishing.Tables;

/// <summary>The tables of the site: each the one description of its columns, for every file and for the lists of the command line.</summary>
public sealed class PublishedTables
{
    private readonly SitePlan _plan;

    public PublishedTables(SitePlan plan)
        : this(new Vocabulaire(plan))
    {
    }

    internal PublishedTables(Vocabulaire words)
    {
        _plan = words.Plan;
        var (territoire, label, edition, attribution) = (words.Territoire, words.Label, words.Edition, words.Attribution);
        Palmares = new(
            "palmares",
            "Palmarès",
            "Une ligne par label décerné, de la première édition à la dernière.",
            [
                label.Annee,
                label.RangEdition,
                territoire.Id.Through<Distinction>(LaureatOf) with { Name = "territoire_id" },
                territoire.Nom.Through<Distinction>(LaureatOf) with { Name = "territoire_nom" },
                label.NomPublie,
                territoire.Type.Through<Distinction>(LaureatOf),
                territoire.Insee.Through<Distinction>(LaureatOf),
                territoire.Siren.Through<Distinction>(LaureatOf),
                territoire.Departements.Through<Distinction>(LaureatOf),
                territoire.Regions.Through<Distinction>(LaureatOf),
                label.Echelle,
                label.Niveau,
                label.NiveauNom,
                label.NiveauRang,
                label.NiveauParmi,
                label.Mentions,
                label.Deduit,
                label.Reserve,
                label.Sources,
                territoire.Url.Through<Distinction>(LaureatOf),
            ])
        {
            PrimaryKey = ["annee", "territoire_id"],
            ForeignKeys = [new("annee", "editions", "annee"), new("territoire_id", "territoires", "id")],
            Rows = [.. _plan.Index.Publiees.SelectMany(e => _plan.Index.Labels(e))],
        };
        Territoires = new(
            "territoires",
            "Territoires",
            "Une ligne par territoire ou organisme connu de ce site, par ordre alphabétique.",
            [
                territoire.Id,
                territoire.Nom,
                territoire.Type,
                territoire.Insee,
                territoire.Siren,
                territoire.Departements,
                territoire.Regions,
                territoire.Latitude,
                territoire.Longitude,
                territoire.Precision,
                territoire.Labels,
                territoire.Editions,
                territoire.AnciensNoms,
                territoire.Url,
            ])
        {
            PrimaryKey = ["id"],
            Rows = _plan.Index.Territoires,
        };
        Editions = new(
            "editions",
            "Éditions",
            "Une ligne par édition, de la première à la dernière.",
            [
                .. edition.DeLAnneeALaRemise,
                edition.Resultats,
                edition.Candidatures,
                edition.Labels,
                edition.LabelsParmi,
                edition.LabelsConnus,
                edition.MiseAJour,
                edition.Reserve,
                edition.ReserveDesTotaux,
                edition.Url,
            ])
        {
            PrimaryKey = ["annee"],
            Rows = _plan.Palmares.Editions,
        };
        Mentions = new(
            "mentions",
            "Mentions",
            "Une ligne par mention donnée à un territoire, avec ou sans label.",
            [
                attribution.Annee,
                attribution.Mention,
                attribution.MentionNom,
                territoire.Id.Through<Attribution>(a => a.Mention.Territoire) with { Name = "territoire_id" },
                territoire.Nom.Through<Attribution>(a => a.Mention.Territoire) with { Name = "territoire_nom" },
                attribution.AvecLabel,
                attribution.Reserve,
                attribution.Sources,
                attribution.Url,
            ])
        {
            PrimaryKey = ["annee", "mention", "territoire_id"],
            ForeignKeys = [new("annee", "editions", "annee"), new("territoire_id", "territoires", "id")],
            Rows = words.Attributions,
        };
    }

    public Table<Distinction> Palmares { get; }

    public Table<Territoire> Territoires { get; }

    public Table<Edition> Editions { get; }

    internal Table<Attribution> Mentions { get; }

    /// <summary>The palmarès of one edition, or the whole.</summary>
    public Table<Distinction> PalmaresOf(Edition? edition) =>
        edition is null ? Palmares : Palmares with { Titre = $"Palmarès {edition.Annee}", Rows = _plan.Index.Labels(edition) };

    /// <summary>The palmarès as a spreadsheet: all, then each edition from the last to the first, or one edition alone; and what the columns mean.</summary>
    internal ReadOnlyMemory<byte> Spreadsheet(Edition? edition)
    {
        var titre = $"{_plan.Palmares.Label.Nom}, {Francais.Minuscule(PalmaresOf(edition).Titre)}";
        var editions = edition is null ? _plan.Index.Publiees.Reverse().Select(e => Sheet.Of(PalmaresOf(e), Year(e))) : [];
        return OdsFile.Write(titre, [Sheet.Of(PalmaresOf(edition), edition is null ? "Palmarès" : Year(edition)), .. editions, Sheet.Legend(Palmares, "Colonnes")]);
    }

    private static string Year(Edition edition) => edition.Annee.ToString(CultureInfo.InvariantCulture);

    private static Territoire LaureatOf(Distinction label) => label.Laureat.Territoire;
}
