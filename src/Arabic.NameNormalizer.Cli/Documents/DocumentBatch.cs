using System.Runtime.ExceptionServices;
using Arabic.NameNormalizer.Cli.IO;

namespace Arabic.NameNormalizer.Cli.Documents;

/// <summary>Documents that are worked on together, so that short ones are worth the way to another thread.</summary>
/// <param name="Documents">The documents as they were read.</param>
/// <param name="FirstNumber">The number of the first in the input, from 1.</param>
/// <param name="BytesRead">How much of the input has been read with them.</param>
internal sealed record DocumentBatch(IReadOnlyList<string> Documents, long FirstNumber, long BytesRead)
{
    /// <summary>All documents of an input.</summary>
    public static IEnumerable<DocumentBatch> Of(TextInput input)
    {
        var number = 1L;
        while (input.NextDocuments() is { Count: > 0 } documents)
        {
            yield return new DocumentBatch(documents, number, input.BytesRead);
            number += documents.Count;
        }
    }

    /// <summary>Edits one after the other, up to the first that fails.</summary>
    public EditedBatch Edit(DocumentEditor editor, CancellationToken cancellation)
    {
        var edited = new List<EditedDocument>(Documents.Count);
        try
        {
            foreach (var document in Documents)
            {
                cancellation.ThrowIfCancellationRequested();
                edited.Add(editor.Edit(document, FirstNumber + edited.Count));
            }
            return new EditedBatch(edited, BytesRead);
        }
        catch (InputException e)
        {
            return new EditedBatch(edited, BytesRead, ExceptionDispatchInfo.Capture(e));
        }
    }
}

/// <summary>Documents that have been edited.</summary>
/// <param name="Documents">The documents, to be written first.</param>
/// <param name="BytesRead">How much of the input has been read with them.</param>
/// <param name="Failure">What is wrong with the document after them.</param>
internal sealed record EditedBatch(
    IReadOnlyList<EditedDocument> Documents, long BytesRead, ExceptionDispatchInfo? Failure = null);
