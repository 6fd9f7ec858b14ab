using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.DonneesStructurees;

/// <summary>What a page says, for programs: one graph of schema.org in JSON-LD, of what the data say and nothing else.</summary>
/// <remarks>
/// It stands inside HTML: the encoder writes <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotes as escapes, so no name can close its block. What is
/// not known is left out.
/// </remarks>
internal static class GrapheDePage
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The graph of a page; null when it has nothing to say.</summary>
    public static Html? Of(RenderingContext context, PlannedPage page, PageView view)
    {
        var layout = view.Layout;
        ImmutableArray<Action<Utf8JsonWriter>> things =
        [
            .. ThingsOf(context, page, view),
            .. layout.Ariane.IsEmpty || layout.Canonique is null ? Array.Empty<Action<Utf8JsonWriter>>() : [json => FilDAriane.Write(json, layout, context.Plan.Address)],
        ];
        if (things.IsEmpty)
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            foreach (var write in things)
            {
                write(json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static IEnumerable<Action<Utf8JsonWriter>> ThingsOf(RenderingContext context, PlannedPage page, PageView view)
    {
        var organisateur = new Organisateur(context);
        return (page, view) switch
        {
            (TerritoirePage p, _) when context.Index.HasLabel(p.Territoire) =>
                [json => OrganismeLabellise.Write(json, context, p), organisateur.Write],
            (TerritoirePage p, _) => [json => OrganismeLabellise.Write(json, context, p)],
            (EditionPage { Edition.Remise: { } remise } p, _) when remise.Date?.Day > 0 =>
                [json => CeremonieDeRemise.Write(json, context, p, remise), organisateur.Write],
            (AccueilPage p, _) => [json => SiteDuLabel.Write(json, context, p, view.Layout), organisateur.Write],
            (DonneesPage p, DonneesView donnees) => [json => DonneesOuvertes.Write(json, context, p, donnees), organisateur.Write],
            (PageLibre { Page.Type: not TypePage.Page } p, _) => [json => TexteDate.Write(json, context, p, view.Layout), organisateur.Write],
            _ => [],
        };
    }
}
