using Arabic.NameNormalizer.Cli.IO;

namespace Arabic.NameNormalizer.Cli.Documents;

/// <summary>Edits documents that are text from end to end, but for the line that separates them.</summary>
internal sealed class PlainTextEditor(ArabicNameNormalizer normalizer, DocumentFormat format) : DocumentEditor
{
    public override EditedDocument Edit(string document, long number)
    {
        var length = LengthBeforeSeparator(document);
        var result = normalizer.Rewrite(length == document.Length ? document : document[..length]);
        return new EditedDocument(
            document.Length,
            length == document.Length ? result.Text : string.Concat(result.Text, document.AsSpan(length)),
            [.. result.Changes.Select(Placed)],
            [.. result.Mentions.Select(mention => new PlacedMention(mention, new Place(mention.Start, mention.Length)))]);
    }

    private int LengthBeforeSeparator(string document)
    {
        if (format.Unit != DocumentUnit.Separator) return document.Length;
        var lineStart = document.AsSpan(0, Math.Max(0, document.Length - 1)).LastIndexOf('\n') + 1;
        return format.IsSeparator(document.AsSpan(lineStart)) ? lineStart : document.Length;
    }

    private static PlacedChange Placed(TextChange change) => new(
        change,
        new Place(change.OriginalStart, change.OriginalLength),
        new Place(change.RewrittenStart, change.RewrittenLength));
}
