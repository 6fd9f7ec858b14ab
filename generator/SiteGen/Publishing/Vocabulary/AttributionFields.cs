using System.Globalization;
using SiteGen.Planning;
using SiteGen.Publishing.Fields;
using static SiteGen.Publishing.Fields.Field;

namespace SiteGen.Publishing.Vocabulary;

/// <summary>The facts about a mention given: the one description of each, for every export.</summary>
internal sealed class AttributionFields(SitePlan plan)
{
    public CellField<Attribution> Id { get; } = Text<Attribution>(
        "id",
        "Identifiant",
        "L’identifiant de l’attribution : son année, sa mention et son territoire. Il ne change jamais.",
        Forms.Id,
        a => string.Create(CultureInfo.InvariantCulture, $"{a.Edition.Annee}-{a.Mention.Mention.Id}-{a.Mention.Territoire.Id}"));

    public CellField<Attribution> Annee { get; } = Number<Attribution>("annee", "Année", "L’année de l’édition.", Forms.Annee, a => a.Edition.Annee);

    public CellField<Attribution> Mention { get; } = Text<Attribution>(
        "mention", "Mention", "L’identifiant de la mention.", Forms.IdOf(plan.Palmares.Mentions.Select(m => m.Id)), a => a.Mention.Mention.Id);

    public CellField<Attribution> MentionNom { get; } = Text<Attribution>("mention_nom", "Nom de la mention", "Le nom de la mention.", Forms.Texte, a => a.Mention.Mention.Nom);

    public CellField<Attribution> AvecLabel { get; } = Truth<Attribution>(
        "avec_label",
        "Avec un label",
        "Si le territoire est aussi, dans cette édition, l’un des lauréats connus de ce site.",
        a => a.Edition.Laureats.Any(l => l.Territoire.Id == a.Mention.Territoire.Id));

    public CellField<Attribution> Reserve { get; } = Text<Attribution>(
        "reserve", "Réserve", "Le doute à rappeler avec ce fait.", Forms.Texte, a => a.Mention.Provenance.Reserve ?? a.Mention.Mention.Provenance.Reserve, "s’il y en a une");

    public CellField<Attribution> Sources { get; } = Texts<Attribution>(
        "sources",
        "Sources",
        "Les identifiants des sources de ce fait, dans son édition.",
        Forms.Texte with { Pattern = "[^;]+" },
        a => a.Mention.Provenance.Sources.Select(s => s.Id),
        SiAucun);

    public CellField<Attribution> Url { get; } = Text<Attribution>(
        "url", "Page", "L’adresse de la page de la mention sur ce site.", Forms.Adresse, a => plan.Address.Absolute(plan.Page(a.Mention.Mention).Route));
}
