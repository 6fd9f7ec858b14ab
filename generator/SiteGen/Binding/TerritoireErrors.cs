using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>What can be wrong with a territory, alone or against the official lists (SG2xx).</summary>
internal static class TerritoireErrors
{
    /// <summary>A point that lies nowhere in France.</summary>
    public static Diagnostic PointOutsideFrance(SourceSpan span, double lat, double lon, bool swapped) =>
        Error("SG220", span, FormattableString.Invariant($"le point {lat}, {lon} n’est pas en France")) with
        {
            Hint = swapped ? "la latitude et la longitude semblent inversées" : "lat est la latitude (41 à 51 en métropole), lon la longitude (−5 à 10)",
        };

    /// <summary>A territory that replaces, in the end, itself.</summary>
    public static Diagnostic ReplacementCycle(SourceSpan span, IEnumerable<string> path) =>
        Error("SG243", span, $"un territoire ne peut pas se remplacer lui-même : {string.Join(" → ", path)}") with
        {
            Hint = "« remplace-par » va du plus ancien au plus récent",
        };

    /// <summary>A code of a commune that the official list does not have.</summary>
    public static Diagnostic UnknownCommune(Located<string> code, IEnumerable<Commune> near) =>
        Error("SG244", code.Span, $"aucune commune n’a le code {code.Value}") with { Hint = Nearest(near) };

    /// <summary>The code of one place, and the name of another.</summary>
    public static Diagnostic OtherName(Located<string> code, string official, string nom, IEnumerable<Commune> near) =>
        Error("SG245", code.Span, $"{code.Value} est {official}, pas {nom}") with
        {
            Hint = Nearest(near) ?? "corrigez le code ou le nom ; si le nom d’usage n’est pas l’officiel, donnez celui-ci dans « nom-officiel »",
        };

    /// <summary>The code of a département or a région, and the name of another.</summary>
    public static Diagnostic OtherName(Located<string> code, string official, string nom, string expected) =>
        OtherName(code, official, nom, []) with { Hint = expected.Length == 0 ? "corrigez le code ou le nom" : $"écrivez \"{expected}\", ou corrigez le nom" };

    /// <summary>A name that is, but for a letter or two, that of its code.</summary>
    public static Diagnostic MisspeltName(SourceSpan span, Located<string> code, string official, string nom) =>
        OtherName(code with { Span = span }, official, nom, []) with { Hint = $"écrivez « {official} »", Related = [new(code.Span, "le code")] };

    /// <summary>A département that is not that of the commune.</summary>
    public static Diagnostic OtherDepartement(Located<string> departement, Commune commune, IEnumerable<Commune> near) =>
        OtherLieu(departement, $"{commune.Nom} ({commune.Code}) est dans le département {commune.Departement}, pas {departement.Value}", commune.Departement) is var told
        && near.FirstOrDefault(c => c.Departement == departement.Value) is { } other
            ? told with { Hint = $"{told.Hint}, ou le code de {other.Nom} dans le {other.Departement} : \"{other.Code}\"" }
            : told;

    /// <summary>A code of a département or of a région that does not exist.</summary>
    public static Diagnostic UnknownLieu(Located<string> code, string what, Lieu? named) =>
        Error("SG246", code.Span, $"{(what == "région" ? "aucune" : "aucun")} {what} n’a le code {code.Value}") with
        {
            Hint = named is null ? "les codes sont dans data/reference/" : $"{named.Nom} a le code \"{named.Code}\"",
        };

    /// <summary>A département or a région that is not the one of the commune's code or of the département.</summary>
    public static Diagnostic OtherLieu(Located<string> code, string sentence, string expected) =>
        Error("SG247", code.Span, sentence) with { Hint = $"écrivez \"{expected}\"" };

    /// <summary>A code of a kind that the type of territory does not have.</summary>
    public static Diagnostic CodeOfOtherType(Located<string> code, TypeTerritoire type, string expected) =>
        Error("SG248", code.Span, $"le code {code.Value} ne va pas avec le type « {type.Key()} »") with { Label = $"attendu : {expected}" };

    /// <summary>A seat in something else than a commune.</summary>
    public static Diagnostic NotACommune(Located<string> code) =>
        CodeOfOtherType(code, TypeTerritoire.Commune, "le code d’une commune, cinq caractères") with { Message = $"un siège est dans une commune, et le code {code.Value} n’est pas celui d’une commune" };

    /// <summary>A SIREN number that is the one of another body.</summary>
    public static Diagnostic OtherSiren(Located<string> siren, string holder, string nom, string? expected) =>
        Error("SG249", siren.Span, $"le SIREN {siren.Value} est celui de {holder}, pas de « {nom} »") with
        {
            Hint = expected is null ? "cherchez le bon numéro dans l’Annuaire des entreprises" : $"écrivez \"{expected}\"",
        };

    /// <summary>An intercommunality of another kind than the official list says.</summary>
    public static Diagnostic OtherTypeOfEpci(SourceSpan span, Epci epci, TypeTerritoire written) =>
        Error("SG260", span, $"« {epci.Nom} » est du type « {epci.Type.Key()} », pas « {written.Key()} »") with
        {
            Hint = $"écrivez « type: {epci.Type.Key()} »",
        };

    /// <summary>A territory that no edition names.</summary>
    public static Diagnostic NeverLabelled(Territoire territoire) =>
        Warning("SG251", territoire.Span, $"le territoire « {territoire.Id} » n’est lauréat d’aucune édition") with { Hint = "ajoutez-le aux lauréats d’une édition, ou ôtez-le" };

    /// <summary>A point farther out of its département than the outlines are coarse.</summary>
    public static Diagnostic PointOutsideDepartement(SourceSpan span, string departement, double metres, Contour? actual) =>
        Warning("SG254", span, FormattableString.Invariant($"le point est à {metres / 1000:0} km de son département ({departement})")) with
        {
            Hint = actual is null ? "vérifiez « geocode »" : $"il tombe dans « {actual.Nom} » ({actual.Code}) : vérifiez « geocode » et « departement »",
        };

    /// <summary>A code of a commune that is now part of another.</summary>
    public static Diagnostic MergedCommune(Located<string> code, string? nom, Commune now) =>
        Warning("SG255", code.Span, $"{(nom is null ? "la commune" : nom)} ({code.Value}) fait aujourd’hui partie de « {now.Nom} » ({now.Code})") with
        {
            Hint = $"pour la commune d’aujourd’hui, écrivez \"{now.Code}\" ; pour celle du passé, ajoutez « remplace-par »",
        };

    /// <summary>An intercommunality that the official list of the year does not have.</summary>
    public static Diagnostic UnknownEpci(Located<string> siren, string nom) =>
        Warning("SG256", siren.Span, $"{nom} n’est pas parmi les intercommunalités à fiscalité propre d’aujourd’hui (SIREN {siren.Value})") with
        {
            Hint = "vérifiez le SIREN et le type ; si elle a disparu, ajoutez « remplace-par »",
        };

    private static string? Nearest(IEnumerable<Commune> near)
    {
        var names = near.Select(c => $"{c.Nom} (\"{c.Code}\")").ToList();
        return names.Count == 0 ? null : $"communes de nom voisin : {string.Join(", ", names)}";
    }

    private static Diagnostic Error(string code, SourceSpan span, string message) => new(code, Severity.Error, span, message);

    private static Diagnostic Warning(string code, SourceSpan span, string message) => new(code, Severity.Warning, span, message);
}
