namespace SiteGen.Tests.Reporting;

public sealed class DiffTextTests
{
    [Fact]
    public void Two_whole_lists_say_who_enters_who_leaves_and_who_rises_without_a_proviso() =>
        Assert.Equal(
            """
            Édition 2022 comparée à l’édition 2021

            1 entrant pour la première fois, 1 sortant et 1 progression.

              2021 : 2 labels, liste complète, échelle « Niveaux 1 à 5 »
              2022 : 2 labels, liste complète, échelle « Niveaux 1 à 5 »

            Entrants pour la première fois (1)
              La Tronche  Niveau 2

            Sortants (1)
              Abbeville  Niveau 5

            Progressions (1)
              Nevers  Niveau 3 → Niveau 4

            """,
            DiffSite.Whole.Text());

    [Fact]
    public void A_partial_second_list_cites_no_departure_and_its_names_are_not_the_count_of_the_edition()
    {
        var text = DiffSite.Whole.Replace(DiffSite.After, "liste: complete\ntotaux: {labels: 2}", "liste: partielle\ntotaux: {labels: 9}").Text();

        Assert.Contains("Parmi les noms connus de ce site : 1 entrant pour la première fois, 1 lauréat de 2021 non cité en 2022 et 1 progression.", text, StringComparison.Ordinal);
        Assert.Contains("2022 : 9 labels, 2 connus de ce site, liste partielle", text, StringComparison.Ordinal);
        Assert.Contains("La liste de 2022 est partielle : l’absence d’un nom ne prouve pas un départ", text, StringComparison.Ordinal);
        Assert.Contains("Lauréats de 2021 que la liste partielle de 2022 ne cite pas (1)\n  Abbeville", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ortant", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_first_list_leaves_entries_and_first_times_open()
    {
        var text = DiffSite.Whole.Replace(DiffSite.Before, "liste: complete\ntotaux: {labels: 2}", "liste: partielle").Text();

        Assert.Contains("2021 : 2 labels connus de ce site, liste partielle", text, StringComparison.Ordinal);
        Assert.Contains("La liste de 2021 est partielle : un entrant de 2022 pouvait déjà être lauréat", text, StringComparison.Ordinal);
        Assert.Contains("Entrants pour la première fois connue de ce site (1)", text, StringComparison.Ordinal);
        Assert.Contains("une première fois n’est qu’une première fois connue de ce site.", text, StringComparison.Ordinal);
        Assert.Contains("Sortants (1)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_lists_do_not_allow_to_say_is_said_once()
    {
        var text = DiffSite.Whole
            .Replace(DiffSite.Before, "liste: complete", "liste: partielle")
            .Replace(DiffSite.After, "liste: complete", "liste: partielle")
            .Text();

        foreach (var proviso in new[] { "La liste de 2021 est partielle", "La liste de 2022 est partielle", "n’est qu’une première fois connue" })
        {
            Assert.Equal(2, text.Split(proviso).Length);
        }
    }

    [Fact]
    public void A_deduced_level_and_a_deduced_year_are_marked()
    {
        var text = DiffSite.Whole
            .Replace(DiffSite.After, "niveau: 4}", "niveau: 4, deduit: [niveau]}")
            .Replace(DiffSite.Before, "niveau: 5}", "niveau: 5, deduit: [edition]}")
            .Text();

        Assert.Contains("Nevers  Niveau 3 → Niveau 4 (déduit)\n", text, StringComparison.Ordinal);
        Assert.Contains("Abbeville  Niveau 5 (année déduite)\n", text, StringComparison.Ordinal);
        Assert.Contains("La Tronche  Niveau 2\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_scales_are_said_not_to_compare_and_the_levels_are_shown()
    {
        var text = DiffSite.Whole
            .With("data/echelles.yaml", DiffSite.Whole.Site.Files["data/echelles.yaml"] + "medailles: {nom: Médailles, niveaux: [{id: bronze, nom: Bronze, rang: 1}, {id: or, nom: Or, rang: 2}]}\n")
            .Replace(DiffSite.After, "echelle: niveaux-1-5", "echelle: medailles")
            .Replace(DiffSite.After, "niveau: 4", "niveau: or")
            .Replace(DiffSite.After, "niveau: 2", "niveau: bronze")
            .Text();

        Assert.Contains("Les deux éditions n’ont pas la même échelle", text, StringComparison.Ordinal);
        Assert.Contains("Niveaux non comparables (1)\n  Nevers  Niveau 3 → Or\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("rogression", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_that_is_not_known_is_shown_so_and_not_laid_to_the_scales()
    {
        var text = DiffSite.Whole.Replace(DiffSite.After, "nevers, niveau: 4", "nevers, niveau-parmi: [3, 4]").Text();

        Assert.Contains("Niveaux non comparables (1)\n  Nevers  Niveau 3 → Niveau 3 ou 4\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("même échelle", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_doubt_that_several_share_is_said_once_with_their_names()
    {
        var text = DiffSite.Whole
            .Replace(DiffSite.After, "niveau: 4}", "niveau: 4, reserve: Lu dans un journal.}")
            .Replace(DiffSite.After, "niveau: 2}", "niveau: 2, reserve: Lu dans un journal.}")
            .Replace(DiffSite.Before, "totaux: {labels: 2}", "totaux: {labels: 2, reserve: Total donné de mémoire.}")
            .Text();

        Assert.EndsWith("\nRéserves\n  2021 : Total donné de mémoire.\n  2022 : Lu dans un journal (La Tronche ; Nevers).\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Homonyms_are_told_apart_as_on_their_pages()
    {
        var text = DiffSite.Whole.Replace("data/territoires.yaml", "nom: La Tronche,", "nom: Abbeville,").Text();

        Assert.Contains("Abbeville (Département 38)  Niveau 2", text, StringComparison.Ordinal);
        Assert.Contains("Abbeville (Département 80)  Niveau 5", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_known_on_either_side_is_said_in_a_sentence()
    {
        var text = DiffSite.Whole
            .With(DiffSite.Before, "annee: 2021\nrang: 1\nechelle: niveaux-1-5\nstatut: publiee\nliste: partielle\n")
            .With(DiffSite.After, "annee: 2022\nrang: 2\nechelle: niveaux-1-5\nstatut: publiee\nliste: partielle\n")
            .Text();

        Assert.Contains("\n\nAucun lauréat connu.\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_aligned_and_no_line_ends_with_a_space()
    {
        var lines = DiffSite.Whole.Replace(DiffSite.Before, "- {territoire: nevers, niveau: 3}\n", string.Empty)
            .Replace(DiffSite.Before, "labels: 2", "labels: 1").Text().Split('\n');

        var names = lines.Where(l => l.StartsWith("  Nevers ", StringComparison.Ordinal) || l.StartsWith("  La Tronche ", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, names.Count);
        Assert.Single(names.Select(l => l.IndexOf("Niveau", StringComparison.Ordinal)).Distinct());
        Assert.DoesNotContain(lines, l => l.EndsWith(' '));
    }
}
