using System.Globalization;
using System.Xml;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming;

namespace SiteGen.Publishing.Feeds;

/// <summary>Writes a feed (Atom, RFC 4287): its ids never change, its dates are those of the data.</summary>
internal sealed class AtomFile
{
    public const string MediaType = "application/atom+xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    private readonly XmlWriter _xml;
    private readonly SitePlan _plan;
    private readonly EditionXhtml _edition;

    private AtomFile(XmlWriter xml, SitePlan plan, NiveauViews niveaux) => (_xml, _plan, _edition) = (xml, plan, new(xml, plan, niveaux));

    public static ReadOnlyMemory<byte> Write(FluxFile flux, SitePlan plan, NiveauViews niveaux) => XmlFile.Write(xml => new AtomFile(xml, plan, niveaux).Write(flux));

    /// <summary>A text of the data as a reader of the site sees it.</summary>
    internal static string Printed(string text, SitePlan plan) => Typographie.Suits(plan.Palmares.Site.Langue) ? Typographie.Of(text) : text;

    private void Write(FluxFile flux)
    {
        var label = _plan.Palmares.Label;
        _xml.WriteStartElement("feed", Namespace);
        _xml.WriteAttributeString("xml", "lang", null, _plan.Palmares.Site.Langue);
        WriteElement("id", Identifiants.Tag(_plan.Palmares, flux.Route));
        WriteText("title", flux.Titre);
        if (label.Accroche is { } accroche)
        {
            WriteText("subtitle", accroche);
        }

        WriteElement("updated", Date(flux.MiseAJour));
        WriteLink("self", MediaType, flux.Route);
        WriteLink("alternate", "text/html", flux.Sujet == SujetDeFlux.Palmares ? _plan.The<PalmaresPage>().Route : _plan.The<ActualitesPage>().Route);
        WriteAuthor(label);
        if (flux.Sujet == SujetDeFlux.Palmares && Licence.Of(label.LicenceDonnees) is { } licence)
        {
            WriteText("rights", $"{licence.Nom}, {licence.Url}");
            WriteLink("license", null, licence.Url);
        }

        WriteElement("generator", "site-gen");
        foreach (var entree in flux.Entrees)
        {
            Write(entree);
        }

        _xml.WriteEndElement();
    }

    private void WriteAuthor(Label label)
    {
        _xml.WriteStartElement("author", Namespace);
        WriteText("name", label.NomDuResponsable);
        if (label.Organisateur?.Url is { } url)
        {
            WriteElement("uri", url.AbsoluteUri);
        }

        _xml.WriteEndElement();
    }

    private void Write(EntreeDeFlux entree)
    {
        _xml.WriteStartElement("entry", Namespace);
        WriteElement("id", Identifiants.Tag(_plan.Palmares, entree.Page.Route));
        WriteText("title", entree.Page.Titre);
        if (entree.Publiee is { } published)
        {
            WriteElement("published", Date(published));
        }

        WriteElement("updated", Date(entree.MiseAJour));
        WriteLink("alternate", "text/html", entree.Page.Route);
        switch (entree.Page)
        {
            case EditionPage { Edition: var edition }:
                WriteText("summary", $"{Francais.Ordinal(edition.Rang)} édition{Francais.Insecable}: {BilanDEdition.Court(edition)}.");
                _xml.WriteStartElement("content", Namespace);
                _xml.WriteAttributeString("type", "xhtml");
                _edition.Write(edition);
                _xml.WriteEndElement();
                break;
            case PageLibre { Page: var article }:
                WriteCategory(article.Type);
                if (article.Description is { } description)
                {
                    WriteText("summary", description);
                }

                break;
        }

        _xml.WriteEndElement();
    }

    private void WriteCategory(TypePage type)
    {
        _xml.WriteStartElement("category", Namespace);
        _xml.WriteAttributeString("term", type.ToString().ToLowerInvariant());
        _xml.WriteAttributeString("label", type == TypePage.Actualite ? "Actualité" : "Communiqué de presse");
        _xml.WriteEndElement();
    }

    private void WriteLink(string rel, string type, Route route) => WriteLink(rel, type, _plan.Address.Absolute(route));

    private void WriteLink(string rel, string? type, string address)
    {
        _xml.WriteStartElement("link", Namespace);
        _xml.WriteAttributeString("rel", rel);
        if (type is not null)
        {
            _xml.WriteAttributeString("type", type);
        }

        _xml.WriteAttributeString("href", address);
        _xml.WriteEndElement();
    }

    private void WriteText(string element, string text) => WriteElement(element, Printed(text, _plan));

    private void WriteElement(string element, string value) => _xml.WriteElementString(element, Namespace, value);

    private static string Date(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
