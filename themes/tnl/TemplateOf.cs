namespace SiteGen.Theme.Tnl;

/// <summary>A template with what it shows: a view for a page, a part of one for a fragment.</summary>
internal abstract class Template<TModel> : Template
{
    public required TModel Model { get; init; }
}
