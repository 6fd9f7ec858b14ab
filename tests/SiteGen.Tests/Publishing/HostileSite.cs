namespace SiteGen.Tests.Publishing;

/// <summary>The minimal site with a date and names that try to leave the text that they stand in.</summary>
internal static class HostileSite
{
    public const string Name = "=HYPERLINK(\"x\")</script><b>&'\"";

    /// <summary>Also what separates values in a calendar, ends its lines, or could be cut in two where a line is folded.</summary>
    public const string Place = "]]>, Salle; \\n 😀 aux éléphants éberlués d’émotion, près du théâtre <!-- \r\nBEGIN:VEVENT";

    public static TestSite Site { get; } = TestSite.Minimal
        .Replace("data/territoires.yaml", "nom: Nevers", $"nom: {Yaml(Name)}")
        .With("data/label.yaml", TestSite.Minimal.Files["data/label.yaml"].Replace("nom: Commune Libre", $"nom: {Yaml(Name)}\ndescription: {Yaml(Place)}\naccroche: {Yaml(Name)}", StringComparison.Ordinal))
        .With(TestSite.Edition2022, TestSite.Minimal.Files[TestSite.Edition2022] + $"""

            remise: {'{'}date: 2022-11-08, lieu: {Yaml(Place)}, evenement: {Yaml(Name)}, reserve: {Yaml(Name)}{'}'}
            corrections: [{'{'}date: 2023-01-05, texte: {Yaml(Name)}{'}'}]
            """)
        .With("content/actualites/une.md", $"---\ntitre: {Yaml(Name)}\ndescription: {Yaml(Place)}\ndate: 2022-11-09\ntype: actualite\n---\nTexte.\n");

    private static string Yaml(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
}
