using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Checking;

namespace SiteGen.Cli.Reporting;

/// <summary>What <c>check</c> saw of the accessibility of the pages, and what it could not see; it never declares a site anything.</summary>
internal static class AuditReport
{
    public static string Write(int pages) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        Accessibilité (RGAA {CouvertureRgaa.Version}, {CouvertureRgaa.Criteres.Length} critères), d’après le HTML de {pages} pages et les couleurs du thème :
        {Line("vérifiés", CouvertureRgaa.Verifies)}
        {Line("en partie", CouvertureRgaa.EnPartie)}
        {Line("à examiner à la main", CouvertureRgaa.AExaminer)}
          L’absence d’erreur ne vaut pas un audit : le reste demande une personne (sens des textes, clavier, lecteur d’écran, agrandissement).

        """);

    private static string Line(string nom, ImmutableArray<string> criteres) =>
        string.Create(CultureInfo.InvariantCulture, $"  {nom} ({criteres.Length}) : {string.Join(", ", criteres)}");
}
