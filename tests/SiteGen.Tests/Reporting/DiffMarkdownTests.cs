namespace SiteGen.Tests.Reporting;

public sealed class DiffMarkdownTests
{
    [Fact]
    public void A_comment_has_a_heading_a_summary_and_a_table_for_each_group_that_is_not_empty() =>
        Assert.Equal(
            """
            ## Édition 2022 comparée à l’édition 2021

            1 entrant pour la première fois, 1 sortant et 1 progression.

            - 2021 : 2 labels, liste complète, échelle « Niveaux 1 à 5 »
            - 2022 : 2 labels, liste complète, échelle « Niveaux 1 à 5 »

            ### Entrants pour la première fois (1)

            | Territoire | Niveau |
            | --- | --- |
            | La Tronche | Niveau 2 |

            ### Sortants (1)

            | Territoire | Niveau en 2021 |
            | --- | --- |
            | Abbeville | Niveau 5 |

            ### Progressions (1)

            | Territoire | De 2021 à 2022 |
            | --- | --- |
            | Nevers | Niveau 3 → Niveau 4 |

            """,
            DiffSite.Whole.Markdown());

    [Fact]
    public void What_the_lists_do_not_allow_to_say_is_a_note_before_the_groups()
    {
        var markdown = DiffSite.Whole.Replace(DiffSite.After, "liste: complete", "liste: partielle").Markdown();

        Assert.Contains("\n\n> [!NOTE]\n> - La liste de 2022 est partielle : ", markdown, StringComparison.Ordinal);
        Assert.True(markdown.IndexOf("> [!NOTE]", StringComparison.Ordinal) < markdown.IndexOf("###", StringComparison.Ordinal));
    }

    [Fact]
    public void Signs_of_Markdown_in_the_data_are_shown_as_they_are()
    {
        var markdown = DiffSite.Whole
            .Replace("data/territoires.yaml", "nom: La Tronche,", "nom: \"La | <b>*Tronche*</b>\",")
            .Replace(DiffSite.After, "niveau: 2}", "niveau: 2, reserve: \"Sur\\ndeux_lignes.\"}")
            .Markdown();

        Assert.Contains(@"| La \| \<b\>\*Tronche\*\</b\> | Niveau 2 |", markdown, StringComparison.Ordinal);
        Assert.Contains(@"- 2022 : Sur deux\_lignes (La", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Mentions_stand_in_a_table_with_the_doubt_about_their_title_below()
    {
        var markdown = DiffSite.Whole
            .With("data/mentions.yaml", "progres: {nom: Progrès, reserve: Titre non officiel.}\n")
            .Replace(DiffSite.After, "laureats:", "mentions: [{mention: progres, territoire: nevers}]\nlaureats:")
            .Markdown();

        Assert.Contains("### Mentions connues de 2022 (1)\n\n| Mention | Territoire |\n| --- | --- |\n| Progrès | Nevers |\n", markdown, StringComparison.Ordinal);
        Assert.EndsWith("### Réserves\n\n- 2022 : Titre non officiel (Progrès, Nevers).\n", markdown, StringComparison.Ordinal);
    }
}
