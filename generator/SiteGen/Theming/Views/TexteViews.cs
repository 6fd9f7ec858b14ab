using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>A Markdown page of its own.</summary>
public sealed record TextePageView : PageView;

/// <summary>A news item or a press release.</summary>
public sealed record ArticleView : PageView
{
    public required DateView? Date { get; init; }

    /// <summary>« Actualité » or « Communiqué de presse ».</summary>
    public required string Genre { get; init; }

    public required LienView Liste { get; init; }

    public required VoisinesView Voisines { get; init; }
}

/// <summary>The list of news, from the last to the first.</summary>
public sealed record ActualitesView : PageView
{
    public required ImmutableArray<ActualiteResumeView> Articles { get; init; }

    /// <summary>Where this can be followed without coming back: feed, calendar; empty when the site publishes none.</summary>
    public required ImmutableArray<LienView> Abonnements { get; init; }
}

/// <summary>The search page; without JavaScript it is a list from A to Z of all that can be found.</summary>
public sealed record RechercheView : PageView
{
    /// <summary>The index that the script looks in; null when the site publishes none, and the lists are all there is.</summary>
    public required string? IndexHref { get; init; }

    /// <summary>The page's own address, where the form leads.</summary>
    public required string Adresse { get; init; }

    public required LienView Territoires { get; init; }

    public required LienView Carte { get; init; }

    /// <summary>Whether the list of some edition is not whole, so that not to find a territory proves nothing.</summary>
    public required bool Partiel { get; init; }

    /// <summary>By first letter in French order; empty when they are too many for one page.</summary>
    public required ImmutableArray<LettreView> Lettres { get; init; }

    public required ImmutableArray<(string Titre, ImmutableArray<LienView> Liens)> Rubriques { get; init; }
}

/// <summary>Every page of the site, by section.</summary>
public sealed record PlanDuSiteView : PageView
{
    public required ImmutableArray<(string Titre, ImmutableArray<LienView> Liens)> Sections { get; init; }
}

/// <summary>The declaration of accessibility, on the imposed model of the RGAA.</summary>
public sealed record AccessibiliteView : PageView
{
    /// <summary>« totalement conforme », « partiellement conforme » or « non conforme »: no other words.</summary>
    public required string Etat { get; init; }

    /// <summary>« en l’absence d’audit de conformité »; null of a site that conforms wholly.</summary>
    public string? Raison { get; init; }

    /// <summary>The version of the RGAA.</summary>
    public required string Referentiel { get; init; }

    public required string Editeur { get; init; }

    public string? SchemaPluriannuel { get; init; }

    public string? PlanDActions { get; init; }

    /// <summary>Null without an audit.</summary>
    public DateView? DateAudit { get; init; }

    public string? Auditeur { get; init; }

    /// <summary>« 78 % »; null without an audit.</summary>
    public string? Taux { get; init; }

    /// <summary>Whether it is too old to be valid.</summary>
    public required bool Perimee { get; init; }

    /// <summary>What is not accessible, by reason.</summary>
    public required ImmutableArray<RubriqueView> Contenus { get; init; }

    /// <summary>« le 9 mars 2026 », « en mars 2026 »; null when it is not known.</summary>
    public string? Etablie { get; init; }

    public string? MiseAJour { get; init; }

    /// <summary>Empty leaves it to the theme to say its own.</summary>
    public required ImmutableArray<string> Technologies { get; init; }

    /// <summary>What the audit was made with, and looked at.</summary>
    public required ImmutableArray<RubriqueView> Verifications { get; init; }

    public string? Courriel { get; init; }

    /// <summary>Where the publisher's address is.</summary>
    public required LienView MentionsLegales { get; init; }
}

/// <summary>A list of the declaration of accessibility under its title, or what is said where there is none.</summary>
public sealed record RubriqueView(string Id, string Titre, ImmutableArray<FicheValeurView> Valeurs, string SiVide);

/// <summary>The legal notice; a null value is said to be missing.</summary>
public sealed record MentionsLegalesView : PageView
{
    public required ImmutableArray<(string Nom, string? Valeur)> Editeur { get; init; }

    public required ImmutableArray<(string Nom, string? Valeur)> Hebergeur { get; init; }

    public string? Courriel { get; init; }
}

/// <summary>The page served for an address that does not exist.</summary>
public sealed record IntrouvableView : PageView
{
    public required ImmutableArray<LienView> Pistes { get; init; }
}

/// <summary>A former address that leads to today's.</summary>
public sealed record RedirectionView(LienView Vers, string Canonique, string Langue) : View;
