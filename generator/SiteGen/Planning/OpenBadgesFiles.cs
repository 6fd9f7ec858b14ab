using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>Who gives the label, as Open Badges tell it.</summary>
public sealed record EmetteurFile(Route Route) : PlannedFile(Route, default);

/// <summary>What a badge attests: a level, or a scale where the level of a label is not known exactly.</summary>
public sealed record ClasseDeBadgeFile(Echelle Echelle, Niveau? Niveau, DessinDeClasseFile Dessin, Route Route) : PlannedFile(Route, default);

/// <summary>The badge of a level or of a scale, without a territory or a year.</summary>
public sealed record DessinDeClasseFile(Echelle Echelle, Niveau? Niveau, Route Route) : PlannedFile(Route, default);

/// <summary>That a territory was awarded a label, on a day that is known.</summary>
public sealed record AssertionFile(Distinction Distinction, ClasseDeBadgeFile Classe, DateOnly Jour, Route Route) : PlannedFile(Route, Distinction.Laureat.Span);
