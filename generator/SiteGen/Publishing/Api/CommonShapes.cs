using SiteGen.Model;
using SiteGen.Publishing.Fields;
using static SiteGen.Publishing.Fields.Field;

namespace SiteGen.Publishing.Api;

/// <summary>The shapes that records of every kind are made with.</summary>
internal static class CommonShapes
{
    public static Shape<ApiLien> Lien { get; } = new(
        "Lien",
        "Une adresse liée à cette fiche.",
        [
            Text<ApiLien>("rel", "Relation", "Ce que l’autre est pour cette fiche, selon le registre de l’IANA quand il a un mot pour le dire.", Forms.Texte with { Example = "self" }, l => l.Rel),
            Text<ApiLien>("href", "Adresse", "L’adresse entière.", Forms.Adresse, l => l.Href),
            Text<ApiLien>("type", "Type de média", "Le type de média (RFC 6838) de ce qui s’y trouve.", Forms.Texte with { Example = "application/json" }, l => l.Type),
        ]);

    public static Shape<Reference> Source { get; } = new(
        "Source",
        "D’où vient un fait : une page, un document, un jeu de données.",
        [
            Text<Reference>("id", "Identifiant", "L’identifiant de la source, propre à son édition ou commun à toutes.", Forms.Texte, s => s.Id),
            Text<Reference>("titre", "Titre", "Le titre de la source.", Forms.Texte, s => s.Titre),
            Text<Reference>("url", "Adresse", "L’adresse de la source.", Forms.Adresse, s => s.Url?.AbsoluteUri, SiConnue),
            Text<Reference>("document", "Document", "Le document d’où vient le fait.", Forms.Texte, s => s.Document, SiConnu),
            Text<Reference>("date", "Date", "La date de la source, au jour, au mois ou à l’année.", Forms.DatePartielle, s => s.Date?.ToString(), SiConnue),
            Text<Reference>("licence", "Licence", "La licence de la source.", Forms.Texte, s => s.Licence, SiConnue),
        ]);

    public static Shape<Personne> Personne { get; } = new(
        "Personne",
        "Une personne, ou un organisme seul, nommés dans une édition.",
        [
            Text<Personne>("nom", "Nom", "Le nom de la personne.", Forms.Texte, p => p.Nom, SiConnu),
            Text<Personne>("fonction", "Fonction", "Sa fonction.", Forms.Texte, p => p.Fonction, SiConnue),
            Text<Personne>("organisme", "Organisme", "Son organisme.", Forms.Texte, p => p.Organisme, SiConnu),
            Text<Personne>("reserve", "Réserve", "Le doute à rappeler avec ce fait.", Forms.Texte, p => p.Provenance.Reserve, "s’il y en a une"),
        ]);

    /// <summary>The sources of a fact, as records.</summary>
    public static Field<T> Sources<T>(Func<T, Provenance> provenance)
        where T : class => Objects("sources", "Sources", "Les sources de ce fait.", Source, (T item) => provenance(item).Sources);

    /// <summary>What was deduced of a fact.</summary>
    public static Field<T> Deduit<T>(Func<T, Provenance> provenance)
        where T : class => Texts<T>("deduit", "Déduit", "Les faits de cette fiche qui ont été déduits, et non énoncés.", Forms.Texte, item => provenance(item).Deduit, "s’il y a eu déduction");

    /// <summary>The doubt to show beside a fact.</summary>
    public static Field<T> Reserve<T>(Func<T, string?> reserve)
        where T : class => Text("reserve", "Réserve", "Le doute à rappeler avec cette fiche.", Forms.Texte, reserve, "s’il y en a une");

    public static Field<T> Liens<T>(Func<T, IEnumerable<ApiLien>> liens)
        where T : class => Objects("links", "Liens", "Les adresses liées à cette fiche.", Lien, liens);
}
