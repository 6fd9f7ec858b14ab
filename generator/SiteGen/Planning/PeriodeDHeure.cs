namespace SiteGen.Planning;

/// <summary>A time during which the clocks of a zone keep one offset from UTC, and how they came to it.</summary>
/// <param name="Nom">« CET », « CEST ».</param>
/// <param name="Debut">Its first moment, as clocks told it that had not been changed yet.</param>
/// <param name="Avant">The offset before.</param>
/// <param name="Ecart">The offset.</param>
/// <param name="EstDEte">Whether it is daylight saving time.</param>
public sealed record PeriodeDHeure(string Nom, DateTime Debut, TimeSpan Avant, TimeSpan Ecart, bool EstDEte);
