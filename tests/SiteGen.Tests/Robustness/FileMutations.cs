using System.Text;

namespace SiteGen.Tests.Robustness;

/// <summary>What happens to whole files: removed, renamed, copied, put in the place of another.</summary>
internal static class FileMutations
{
    private static readonly string[] NewNames =
    [
        "data/editions/2026.yaml", "data/editions/22.yaml", "data/editions/abc.yaml", "data/editions/2022.yml", "data/editions/2022/2022.yaml", "data/editions/ 2022.yaml", "data/editions/99999999999.yaml", "data/editions/-1.yaml", "data/territoire.yaml",
        "data/grilles/a.yaml", "data/grilles/a/b.yaml", "data/autre.yaml", "data/site.yml", "data/geo/departements.json", "data/reference/autre.csv", "data/reference/regions.csv", "data/geo/departements.geojson", "data/mentions.yaml", "data/echelles.yaml", "data/label.yaml",
        "content/a.md", "content/A.md", "content/é.md", "content/a b.md", "content/a/index.md", "content/index/index.md", "content/404.md", "content/palmares/2022.md", "content/palmares/index.md", "content/territoires/abbeville.md", "content/mentions/encouragements.md", "content/departements/2a.md",
        "content/documents/a.pdf", "content/index.html", "content/palmares/index.html", "content/carte", "content/donnees", "content/assets/a.css", "content/sitemap.xml", "content/robots.txt", "content/a\"b.md", "content/<a>.md", "content/a#b.png", "content/a?b.md", "content/a%20b.md", "content/a&b.png", "content/données/x.csv", "content/a.MD", "content/a.md.md", "content/😀.md", "content/a\nb.md",
    ];

    public static string Apply(Dictionary<string, byte[]> files, string path, Random random)
    {
        switch (random.Next(5))
        {
            case 0:
                files.Remove(path);
                return $"{path}: removed";
            case 1:
                var renamed = random.Pick(NewNames);
                (files[renamed], _) = (files[path], renamed == path || files.Remove(path));
                return $"{path}: renamed to {Change.Shown(renamed)}";
            case 2:
                var copy = random.Pick(NewNames);
                files[copy] = files[path];
                return $"{path}: copied to {Change.Shown(copy)}";
            case 3:
                var other = random.Pick(RealFiles.Paths);
                files[other] = files[path];
                return $"{path}: written over {other}";
            default:
                var text = random.Pick(NastyValues.Yaml);
                files[path] = Encoding.UTF8.GetBytes(text);
                return $"{path}: its whole text becomes « {Change.Shown(text)} »";
        }
    }
}
