using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding.Contract;

/// <summary>The declaration of accessibility under <c>accessibilite</c> in <c>label.yaml</c>, on the model that the law imposes.</summary>
internal static class DeclarationKeys
{
    public static readonly Shape Shape = new("la déclaration d’accessibilité", facts: true);

    public static readonly Key<DatePartielle> Date = Shape.Optional("date", Kinds.Date, "La date de l’audit, avec « taux ».", "2026-03-02");
    public static readonly Key<int> Taux = Shape.Optional("taux", Kinds.Integer(0, 100), "La part des critères du RGAA respectés, en pour cent, arrondie à l’entier inférieur : 100, totalement conforme ; 50 ou plus, partiellement.", "84");
    public static readonly Key<string> Auditeur = Shape.Optional("auditeur", Kinds.Text, "Qui a fait l’audit.");
    public static readonly Key<string> Referentiel = Shape.Optional("referentiel", Kinds.Text, $"La version du RGAA, entre guillemets ; {DeclarationDAccessibilite.ReferentielEnVigueur} par défaut.", $"\"{DeclarationDAccessibilite.ReferentielEnVigueur}\"");
    public static readonly Key<DatePartielle> Etablie = Shape.Optional("etablie", Kinds.Date, "La date de la déclaration.", "2026-03-09");
    public static readonly Key<DatePartielle> MiseAJour = Shape.Optional("mise-a-jour", Kinds.Date, "La date de sa dernière mise à jour.", "2027-01-15");
    public static readonly Key<Uri> SchemaPluriannuel = Shape.Optional("schema-pluriannuel", Kinds.Url, "L’adresse du schéma pluriannuel de mise en accessibilité.", "https://example.org/schema-pluriannuel");
    public static readonly Key<Uri> PlanDActions = Shape.Optional("plan-d-actions", Kinds.Url, "L’adresse du plan d’actions de l’année.", "https://example.org/plan-d-actions");
    public static readonly Key<ImmutableArray<Located<string>>> NonConformites = Texts("non-conformites", "Les contenus non conformes, une phrase chacun.", "[\"Les cartes de 2016 n’ont pas de texte de remplacement.\"]");
    public static readonly Key<ImmutableArray<Located<string>>> Derogations = Texts("derogations", "Les dérogations pour charge disproportionnée, chacune avec sa raison.", "[\"…\"]");
    public static readonly Key<ImmutableArray<Located<string>>> NonSoumis = Texts("non-soumis", "Les contenus que la loi ne soumet pas à l’obligation d’accessibilité.", "[\"…\"]");
    public static readonly Key<ImmutableArray<Located<string>>> Technologies = Texts("technologies", "Les technologies employées ; celles du thème par défaut.", "[HTML5, CSS, SVG, JavaScript]");
    public static readonly Key<ImmutableArray<Located<string>>> Environnements = Texts("environnements", "Les navigateurs et lecteurs d’écran de l’audit.", "[\"Firefox et NVDA\"]");
    public static readonly Key<ImmutableArray<Located<string>>> Outils = Texts("outils", "Les outils qui ont servi à évaluer l’accessibilité.", "[\"axe\"]");
    public static readonly Key<ImmutableArray<Located<string>>> PagesVerifiees = Texts("pages-verifiees", "Les pages de l’audit : leur chemin sur ce site, ou une phrase.", "[/, /palmares/]");

    private static Key<ImmutableArray<Located<string>>> Texts(string name, string help, string example) => Shape.Optional(name, Kinds.ListOf(Kinds.Text), help, example);
}
