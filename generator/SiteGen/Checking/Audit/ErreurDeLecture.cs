namespace SiteGen.Checking.Audit;

/// <summary>What a parser of HTML had to put right.</summary>
/// <param name="Numero">Its number in the parser.</param>
/// <param name="Index">Where, as an offset in the HTML.</param>
internal readonly record struct ErreurDeLecture(int Numero, int Index);
