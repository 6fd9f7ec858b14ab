namespace SiteGen.Theming.Views;

/// <summary>Something a theme renders: a record made for its template, with everything already counted and in order.</summary>
public abstract record View;
