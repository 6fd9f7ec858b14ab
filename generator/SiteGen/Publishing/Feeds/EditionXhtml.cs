using System.Xml;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Publishing.Feeds;

/// <summary>Writes the results of an edition as the content of its entry: what is known, by level, with its doubts; what is not known is said.</summary>
internal sealed class EditionXhtml(XmlWriter xml, SitePlan plan, NiveauViews niveaux)
{
    private const string Namespace = "http://www.w3.org/1999/xhtml";

    public void Write(Edition edition)
    {
        xml.WriteStartElement("div", Namespace);
        WriteParagraph(BilanDEdition.Phrase(edition));
        if (BilanDEdition.ListePartielle(edition) is { } partielle)
        {
            WriteParagraph(partielle);
        }

        foreach (var reserve in BilanDEdition.Reserves(edition).Concat(BilanDEdition.ReservesCommunes(edition).Select(r => r.Phrase)))
        {
            WriteParagraph(Reserve(reserve));
        }

        var shared = BilanDEdition.ReservesCommunes(edition).Select(r => r.Reserve).ToHashSet(StringComparer.Ordinal);
        foreach (var groupe in GroupeDeLaureats.Of(edition))
        {
            var niveau = groupe.Niveau?.Nom ?? niveaux.Of(edition, groupe.Laureats[0]).Texte;
            var title = $"{Francais.Majuscule(niveau)}{Francais.Insecable}: {groupe.Compte}";
            WriteList(title, groupe.Laureats, l => WriteLaureat(edition, l, shared));
            if (groupe.Laureats.IsEmpty)
            {
                // « 0 connu sur 11 » says something too.
                WriteTitle(title);
            }
        }

        WriteList("Mentions", edition.Mentions, m =>
        {
            WriteText($"Mention {Francais.Guillemets(m.Mention.Nom)}{Francais.Insecable}: ");
            WriteLink(m.Territoire);
            WriteReserve(m.Provenance.Reserve ?? m.Mention.Provenance.Reserve);
        });
        WriteList("Corrections", edition.Corrections.OrderByDescending(c => c.Date), c => WriteText($"{Francais.Date(c.Date)}{Francais.Insecable}: {c.Texte}"));
        xml.WriteEndElement();
    }

    private void WriteLaureat(Edition edition, Laureat laureat, HashSet<string> shared)
    {
        WriteLink(laureat.Territoire);
        WriteText($", {Francais.Minuscule(plan.Index.Detail(laureat.Territoire))}");
        var niveau = niveaux.Of(edition, laureat);
        if (niveau.Deduit)
        {
            WriteText(", niveau déduit");
        }

        if (niveau.EditionDeduite)
        {
            WriteText(", édition déduite");
        }

        WriteReserve(laureat.Provenance.Reserve is { } reserve && !shared.Contains(reserve) ? reserve : null);
    }

    private void WriteList<T>(string title, IEnumerable<T> items, Action<T> write)
    {
        var all = items.ToList();
        if (all.Count == 0)
        {
            return;
        }

        WriteTitle(title);
        xml.WriteStartElement("ul", Namespace);
        foreach (var item in all)
        {
            xml.WriteStartElement("li", Namespace);
            write(item);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteTitle(string text) => xml.WriteElementString("h2", Namespace, Printed(text));

    private void WriteParagraph(string text) => xml.WriteElementString("p", Namespace, Printed(text));

    private void WriteLink(Territoire territoire)
    {
        var page = plan.Page(territoire);
        xml.WriteStartElement("a", Namespace);
        xml.WriteAttributeString("href", plan.Address.Absolute(page.Route));
        xml.WriteString(Printed(page.Titre));
        xml.WriteEndElement();
    }

    private void WriteReserve(string? reserve)
    {
        if (reserve is not null)
        {
            WriteText($". {Reserve(reserve)}");
        }
    }

    private void WriteText(string text) => xml.WriteString(Printed(text));

    private string Printed(string text) => AtomFile.Printed(text, plan);

    private static string Reserve(string reserve) => $"Réserve{Francais.Insecable}: {reserve}";
}
