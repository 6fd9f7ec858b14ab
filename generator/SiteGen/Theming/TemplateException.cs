namespace SiteGen.Theming;

/// <summary>A template that failed; the exception inside says why.</summary>
/// <param name="template">The file of the template, from the root of the project.</param>
/// <param name="inner">What went wrong.</param>
public sealed class TemplateException(string template, Exception inner) : Exception($"{template} : {inner.Message}", inner)
{
    public string Template { get; } = template;
}
