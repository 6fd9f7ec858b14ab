using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.Theme.Tnl;

/// <summary>What a compiled template calls: it writes literals as they are and values HTML-encoded, straight to the output.</summary>
/// <remarks>There is no <c>Write(object)</c>: a value that this class cannot write is a compile error in the template.</remarks>
internal abstract class Template
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The attributes that people read or hear; any other is for programs.</summary>
    private static readonly string[] SpokenAttributes = ["alt", "aria-label", "content", "label", "placeholder", "title"];

    private TextWriter _output = TextWriter.Null;
    private string _attributePrefix = "";
    private string _attributeSuffix = "";
    private bool _attributeOpened;
    private bool _attributeSpoken;
    private bool _isFrench;

    /// <summary>Writes the whole template; its body is made by the compiler of templates and never waits for anything.</summary>
    public abstract Task ExecuteAsync();

    /// <summary>The file it was compiled from: its namespace follows its folder.</summary>
    public string Path => $"themes/tnl/templates{GetType().FullName!.Replace('.', '/')[(GetType().FullName!.IndexOf("Templates", StringComparison.Ordinal) + "Templates".Length)..]}.cshtml";

    /// <summary>Writes the template; its text values with French typography where the site is in French.</summary>
    public void Render(TextWriter output, bool isFrench)
    {
        (_output, _isFrench) = (output, isFrench);
        try
        {
            // The task is complete when it comes back: this only rethrows what went wrong inside.
            ExecuteAsync().GetAwaiter().GetResult();
        }
        catch (Exception exception) when (exception is not TemplateException)
        {
            throw new TemplateException(Path, exception);
        }
    }

    /// <summary>Renders another template at this place.</summary>
    protected void Include(Template template) => template.Render(_output, _isFrench);

    protected void WriteLiteral(string literal) => _output.Write(literal);

    protected void Write(string? value)
    {
        if (value is not null)
        {
            Encoder.Encode(_output, _isFrench ? Typographie.Of(value) : value);
        }
    }

    /// <summary>A text that is copied or typed as it is: code, not French.</summary>
    protected static Html Brut(string value) => new(Encoder.Encode(value));

    protected void Write(Html html) => _output.Write(html.Value);

    protected void Write(Html? html) => _output.Write(html?.Value);

    protected void Write(int value)
    {
        Span<char> digits = stackalloc char[11];
        value.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        _output.Write(digits[..length]);
    }

    /// <summary>A link is written as one: <c>&lt;a href&gt;</c>.</summary>
    protected void Write(LienView? lien)
    {
        if (lien is not null)
        {
            WriteElement("<a href=\"", lien.Href, lien.Texte, "</a>");
        }
    }

    /// <summary>A date is written as one: <c>&lt;time datetime&gt;</c>.</summary>
    protected void Write(DateView? date)
    {
        if (date is not null)
        {
            WriteElement("<time datetime=\"", date.Iso, date.Texte, "</time>");
        }
    }

    /// <summary>Begins an attribute. Nothing is written before its first value, since a null value drops it.</summary>
    protected void BeginWriteAttribute(string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int valuesCount)
    {
        _attributePrefix = prefix;
        _attributeSuffix = suffix;
        _attributeOpened = false;
        _attributeSpoken = SpokenAttributes.Contains(name);
    }

    protected void WriteAttributeValue(string prefix, int prefixOffset, string? value, int valueOffset, int valueLength, bool isLiteral)
    {
        if (value is null)
        {
            return;
        }

        OpenAttributeValue(prefix);
        if (isLiteral)
        {
            WriteLiteral(value);
        }
        else if (_attributeSpoken)
        {
            Write(value);
        }
        else
        {
            Encoder.Encode(_output, value);
        }
    }

    protected void WriteAttributeValue(string prefix, int prefixOffset, int value, int valueOffset, int valueLength, bool isLiteral)
    {
        OpenAttributeValue(prefix);
        Write(value);
    }

    /// <summary>True writes the attribute with an empty value, which is how HTML says true; false drops it.</summary>
    protected void WriteAttributeValue(string prefix, int prefixOffset, bool value, int valueOffset, int valueLength, bool isLiteral)
    {
        if (value)
        {
            OpenAttributeValue(prefix);
        }
    }

    protected void EndWriteAttribute()
    {
        if (_attributeOpened)
        {
            _output.Write(_attributeSuffix);
        }
    }

    /// <summary>A <c>data-</c> attribute, or nothing for null: the compiler of templates writes those with their names, whatever the value.</summary>
    protected static Html? Data(string name, string? value) => value is null ? null : new($"data-{name}=\"{Encoder.Encode(value)}\"");

    private void OpenAttributeValue(string prefix)
    {
        if (!_attributeOpened)
        {
            _output.Write(_attributePrefix);
            _attributeOpened = true;
        }

        _output.Write(prefix);
    }

    private void WriteElement(string start, string attribute, string content, string end)
    {
        _output.Write(start);
        Encoder.Encode(_output, attribute);
        _output.Write("\">");
        Write(content);
        _output.Write(end);
    }
}
