using SiteGen.Tests.Specs;

namespace SiteGen.Tests.Publishing;

/// <summary>A site of every kind of output, where all that an author writes freely is one name: what the name does to a file is all that differs from one site to another.</summary>
internal static class NamedSite
{
    public static TestSite Of(string name)
    {
        var n = Yaml(name);
        return new TestSite(SpecFile.ReadBase("officielle"))
            .With("data/site.yaml", $$"""
                url: https://label.example/
                navigation: [{titre: {{n}}, page: /palmares/}]
                securite: {contact: mailto:a@label.example, expire: 2030-06-01, langues: [fr]}
                """)
            .With("data/label.yaml", $$"""
                nom: {{n}}
                sigle: {{n}}
                accroche: {{n}}
                description: {{n}}
                sources: [commune]
                organisateur: {nom: {{n}}, url: "https://organisateur.example/"}
                contact: {courriel: a@label.example}
                soutiens: [{nom: {{n}}, reserve: {{n}}}]
                editeur: {nom: {{n}}, adresse: {{n}}, telephone: "03 22 00 00 00", directeur-publication: {{n}}, hebergeur: {{n}}, hebergeur-adresse: {{n}}, hebergeur-telephone: "03 86 00 00 00"}
                licence-donnees: etalab-2.0
                """)
            .With("data/sources.yaml", $$"""commune: {titre: {{n}}, url: "https://source.example/", date: 2022-11-01, licence: {{n}}}""")
            .With("data/mentions.yaml", $$"""jury: {nom: {{n}}, description: {{n}}, reserve: {{n}}}""")
            .With("data/echelles.yaml", $$"""
                niveaux:
                  nom: {{n}}
                  niveaux:
                    - {id: "1", nom: {{n}}, rang: 1, court: {{n}}, libelle: {{n}}, description: {{n}}}
                    - {id: "2", nom: {{n}}, rang: 2}
                """)
            .With("data/grilles/axes.yaml", $$"""
                id: axes
                nom: {{n}}
                axes: [{id: un, titre: {{n}}, criteres: [{id: premier, titre: {{n}}}]}]
                """)
            .With("data/territoires.yaml", $$"""
                - id: abbeville
                  nom: {{n}}
                  nom-officiel: {{n}}
                  type: autre
                  departement: "80"
                  region: "32"
                  site: "https://abbeville.example/"
                  geocode: {lat: 50.1, lon: 1.8, precision: territoire, source: {{n}} }
                  anciens-noms: [{nom: {{n}}, jusqu-en: 2015}]
                - {id: nevers, nom: Nevers, type: commune, insee: "58194", departement: "58", region: "27", geocode: {lat: 47, lon: 3.2, precision: siege, source: {{n}} } }
                - {id: organisme, nom: {{n}}, type: gip, siege: {nom: {{n}}, source: {{n}} } }
                """)
            .Without(TestSite.Edition2022)
            .With("data/editions/2022.yaml", $$"""
                annee: 2022
                rang: 1
                echelle: niveaux
                grille: axes
                statut: publiee
                liste: partielle
                reserve: {{n}}
                candidature: {ouverture: 2022-07-01, cloture: 2022-09-30, reserve: {{n}}}
                jury-reunion: 2022-10-10
                remise: {date: 2022-11-09, evenement: {{n}}, lieu: {{n}}, note: {{n}}, reserve: {{n}}}
                resultats: 2022-11-09T18:00
                totaux: {candidatures: 9, labels: 8, reserve: {{n}}}
                jury: [{nom: {{n}}, fonction: {{n}}, organisme: {{n}}, reserve: {{n}}}]
                comite: [{nom: {{n}}, fonction: {{n}}, organisme: {{n}}}]
                mentions: [{mention: jury, territoire: abbeville, reserve: {{n}}, sources: [presse]}]
                laureats:
                  - {territoire: abbeville, nom-publie: {{n}}, niveau: 1, deduit: [niveau], reserve: {{n}}, avis-du-jury: {{n}}, porte-par: {nom: {{n}}, fonction: {{n}} }, sources: [presse, commune]}
                  - {territoire: nevers, niveau-parmi: [1, 2], nom-publie: {{n}}}
                  - {territoire: organisme}
                corrections: [{date: 2023-01-05, texte: {{n}}}]
                sources: {presse: {titre: {{n}}, document: {{n}} } }
                """)
            .With("data/editions/2023.yaml", $$"""
                annee: 2023
                rang: 2
                echelle: niveaux
                statut: ouverte
                candidature: {ouverture: 2023-07-01, cloture: 2035-09-30}
                """)
            .With("content/actualites/une.md", $"---\ntitre: {n}\ndescription: {n}\ndate: 2022-11-09\ntype: actualite\n---\nTexte.\n")
            .With("content/presse/une.md", $"---\ntitre: {n}\ndescription: {n}\ndate: 2022-11-09\ntype: communique\n---\nTexte.\n");
    }

    private static string Yaml(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
