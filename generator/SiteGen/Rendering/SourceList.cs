using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Model;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Numbers the sources of one page in the order in which they are cited.</summary>
internal sealed class SourceList
{
    private readonly Dictionary<Reference, SourceView> _views = new(ReferenceEqualityComparer.Instance);
    private readonly List<SourceView> _cited = [];

    public ImmutableArray<SourceView> Cited => [.. _cited];

    /// <summary>The sources of a fact, by their numbers: some may have been cited before.</summary>
    public ImmutableArray<SourceView> Cite(Provenance provenance) => [.. provenance.Sources.Select(Cite).OrderBy(s => _cited.IndexOf(s))];

    public SourceView Cite(Reference source)
    {
        if (!_views.TryGetValue(source, out var view))
        {
            var number = (_cited.Count + 1).ToString(CultureInfo.InvariantCulture);
            _views[source] = view = new($"source-{number}", number, source.Titre)
            {
                Url = source.Url?.AbsoluteUri,
                Document = source.Document,
                Date = RenderingContext.Date(source.Date),
                Licence = source.Licence,
            };
            _cited.Add(view);
        }

        return view;
    }
}
