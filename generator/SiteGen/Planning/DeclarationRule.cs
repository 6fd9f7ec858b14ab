using NodaTime;
using SiteGen.Binding.Contract;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>Holds the declaration of accessibility against the imposed model and the calendar: it is valid for three years (RGAA, legal obligations).</summary>
internal static class DeclarationRule
{
    private const int Validity = 3;

    /// <summary>The palmarès whose declaration knows whether it is still valid.</summary>
    public static Palmares Apply(Palmares palmares, DateTimeOffset clock, DiagnosticBag diagnostics)
    {
        var (label, declaration) = (palmares.Label, palmares.Label.Accessibilite);
        if (declaration.Span is not { } span)
        {
            return palmares;
        }

        diagnostics.AddRange(Missing(label, span));
        var today = Instant.FromDateTimeOffset(clock).InZone(DateTimeZoneProviders.Tzdb[palmares.Site.Fuseau]).Date;
        if (declaration.Date is not { } date || !date.IsBefore(DatePartielle.OfDay(today.PlusYears(-Validity).ToDateOnly())))
        {
            return palmares;
        }

        diagnostics.Add(PlanErrors.DeclarationTooOld(span, date));
        return palmares with { Label = label with { Accessibilite = declaration with { Perimee = true } } };
    }

    private static IEnumerable<Diagnostic> Missing(Label label, SourceSpan span)
    {
        var declaration = label.Accessibilite;
        var audit = declaration.Audit;
        (Key Key, string Designation, bool IsMissing)[] facts =
        [
            (DeclarationKeys.Etablie, "la date de la déclaration", declaration.Etablie is null),
            (DeclarationKeys.Auditeur, "l’auteur de l’audit", audit is { Auditeur: null }),
            (DeclarationKeys.NonConformites, "les non-conformités que l’audit a relevées", audit is { TauxConformite: < 100 } && declaration.NonConformites.IsEmpty),
            (DeclarationKeys.Environnements, "l’environnement de test", audit is not null && declaration.Environnements.IsEmpty),
            (DeclarationKeys.Outils, "les outils de l’audit", audit is not null && declaration.Outils.IsEmpty),
            (DeclarationKeys.PagesVerifiees, "les pages vérifiées", audit is not null && declaration.PagesVerifiees.IsEmpty),
        ];

        var missing = facts.Where(f => f.IsMissing).ToList();
        if (missing.Count > 0)
        {
            yield return PlanErrors.IncompleteDeclaration(span, "accessibilite", missing.ConvertAll(f => (f.Key.Name, f.Designation)));
        }

        if (label.Courriel is null)
        {
            yield return PlanErrors.IncompleteDeclaration(span, "contact", [("courriel", "l’adresse où signaler un défaut d’accessibilité")]);
        }
    }
}
