using System.Collections.Immutable;
using SiteGen.Theming.Views;

namespace SiteGen.Theming;

/// <summary>The look of a site, and only the look: views in, text out, and the assets that the text refers to.</summary>
/// <remarks>
/// The whole seam between the library and a theme. A theme is stateless and is called from several threads;
/// it never sees the model, the plan or the disk.
/// </remarks>
public interface ITheme
{
    /// <summary>The name that <c>theme:</c> in <c>site.yaml</c> calls it by.</summary>
    string Name { get; }

    /// <summary>Stylesheets, scripts and images, by name.</summary>
    ImmutableArray<ThemeAsset> Assets { get; }

    /// <summary>The signs that it draws for levels: what <c>signe</c> of a scale may be.</summary>
    ImmutableArray<string> Signes { get; }

    /// <summary>The colours that meet on its pages, by the custom properties of its stylesheets; the check computes their contrast.</summary>
    ImmutableArray<Contraste> Contrastes { get; }

    /// <summary>The colour of its badges, for who draws one elsewhere: <c>#0c4a3e</c>.</summary>
    string CouleurDesBadges { get; }

    /// <summary>The templates that a view is written with, so that a defect of a page can be told where it is written.</summary>
    Gabarits GabaritsDe(View view);

    /// <summary>Writes one view: a page as HTML, a drawing as SVG; a template that fails throws a <see cref="TemplateException"/>.</summary>
    void Render(View view, TextWriter output);
}
