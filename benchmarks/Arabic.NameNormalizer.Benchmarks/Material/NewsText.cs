using System.Text;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Benchmarks.Material;

/// <summary>The document of the text benchmarks, the surfaces that the plain way looks for, and the plain way.</summary>
internal sealed class NewsText
{
    private const int Size = 100_000;

    private readonly (string Surface, string Target)[] _replacements;

    public NewsText()
    {
        var forms = GeneratedText.BuiltInForms();
        Text = GeneratedText.Make(Size, [.. forms.Select(form => form.Surface)], seed: 7);
        // Longest first, so that a short form does not tear a longer one apart.
        _replacements =
        [
            .. forms.Where(form => form.Policy == AliasPolicy.Always).OrderByDescending(form => form.Surface.Length)
                .Select(form => (form.Surface, form.Target)),
        ];
    }

    public string Text { get; }

    public static int Utf8Bytes { get; } = Encoding.UTF8.GetByteCount(new NewsText().Text);

    /// <summary>What most applications do: one string.Replace for each surface that is safe everywhere.</summary>
    public string ReplaceAll()
    {
        var text = Text;
        foreach (var (surface, target) in _replacements) text = text.Replace(surface, target, StringComparison.Ordinal);
        return text;
    }
}
