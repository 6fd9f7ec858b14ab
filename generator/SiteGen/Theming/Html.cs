namespace SiteGen.Theming;

/// <summary>A piece of HTML that is already safe: a template writes it as it is.</summary>
public readonly record struct Html(string Value)
{
    public override string ToString() => Value;
}
