using Arabic.NameNormalizer.Cli.IO;

namespace Arabic.NameNormalizer.Cli.Documents;

/// <summary>Puts the names of one document right. Thread-safe.</summary>
internal abstract class DocumentEditor
{
    /// <summary>The editor for documents of a format.</summary>
    /// <param name="normalizer">What finds the names.</param>
    /// <param name="format">The format.</param>
    /// <param name="inputName">What messages call the input.</param>
    public static DocumentEditor Create(ArabicNameNormalizer normalizer, DocumentFormat format, string inputName) =>
        format.Fields is { } fields
            ? new JsonLineEditor(normalizer, fields, inputName)
            : new PlainTextEditor(normalizer, format);

    /// <summary>What was odd about all documents together, for the user to know; <see langword="null"/> if nothing.</summary>
    public virtual string? Oddity => null;

    /// <summary>Edits one.</summary>
    /// <param name="document">The document as it was read.</param>
    /// <param name="number">Its number in the input, from 1.</param>
    /// <exception cref="InputException">It is not what the format says.</exception>
    public abstract EditedDocument Edit(string document, long number);
}
