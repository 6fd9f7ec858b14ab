using System.Collections.Immutable;
using SiteGen.Binding.Contract;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>Binds the declaration of accessibility of <c>label.yaml</c>.</summary>
internal static class DeclarationBinder
{
    public static DeclarationDAccessibilite Bind(MapReader map, SourceIndex sources)
    {
        _ = sources.ProvenanceOf(map);
        var nonConformites = Texts(map, DeclarationKeys.NonConformites);
        return new()
        {
            Span = map.Span,
            Audit = BindAudit(map, nonConformites),
            Referentiel = map.Text(DeclarationKeys.Referentiel) ?? DeclarationDAccessibilite.ReferentielEnVigueur,
            Etablie = map.Read(DeclarationKeys.Etablie)?.Value,
            MiseAJour = map.Read(DeclarationKeys.MiseAJour)?.Value,
            SchemaPluriannuel = map.Read(DeclarationKeys.SchemaPluriannuel)?.Value,
            PlanDActions = map.Read(DeclarationKeys.PlanDActions)?.Value,
            NonConformites = nonConformites,
            Derogations = Texts(map, DeclarationKeys.Derogations),
            NonSoumis = Texts(map, DeclarationKeys.NonSoumis),
            Technologies = Texts(map, DeclarationKeys.Technologies),
            Environnements = Texts(map, DeclarationKeys.Environnements),
            Outils = Texts(map, DeclarationKeys.Outils),
            PagesVerifiees = Texts(map, DeclarationKeys.PagesVerifiees),
        };
    }

    /// <summary>An audit has its date and its rate: half of one would make a state of conformity out of nothing.</summary>
    private static Audit? BindAudit(MapReader map, ImmutableArray<string> nonConformites)
    {
        var (date, taux, auditeur) = (map.Read(DeclarationKeys.Date), map.Read(DeclarationKeys.Taux), map.Text(DeclarationKeys.Auditeur));
        Key[] keys = [DeclarationKeys.Date, DeclarationKeys.Taux];
        if (keys.Any(map.Has) || auditeur is not null)
        {
            map.Diagnostics.AddRange(keys.Where(key => !map.Has(key)).Select(key => ContractErrors.MissingKey(map.Span, key.Name, DeclarationKeys.Shape)));
        }

        if (taux is { Value: 100 } && !nonConformites.IsEmpty)
        {
            map.Diagnostics.Add(FileErrors.ConformingWithFaults(taux.Value.Span, map.PlaceOf(DeclarationKeys.NonConformites)));
        }

        return date is not null && taux is not null ? new(date.Value.Value, taux.Value.Value, auditeur) : null;
    }

    private static ImmutableArray<string> Texts(MapReader map, Key<ImmutableArray<Located<string>>> key) => [.. map.All(key).Select(t => t.Value)];
}
