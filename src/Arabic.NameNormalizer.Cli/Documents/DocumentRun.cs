using Arabic.NameNormalizer.Cli.IO;

namespace Arabic.NameNormalizer.Cli.Documents;

/// <summary>A run over all documents of an input: on several processors, in their order, until somebody interrupts.</summary>
internal sealed class DocumentRun(TextInput input, DocumentEditor editor, int jobs, Progress progress, TextWriter error)
{
    /// <summary>
    /// After so many code units the young generations are collected: left alone, the collector lets them grow with the
    /// processor's cache and the machine's memory, to a multiple of all that is needed.
    /// </summary>
    private const int CollectEvery = 1 << 20;

    /// <summary>Documents that are longer lie where only a full collection looks.</summary>
    private const int LargeDocument = 40_000;

    private int _sinceCollection;

    /// <summary>Runs, and says what the process ends with.</summary>
    /// <param name="write">Writes a document; called for one after the other.</param>
    /// <param name="flush">Hands on what has been written: called before waiting, and when the run is interrupted.</param>
    public int Run(Action<EditedDocument> write, Action flush)
    {
        using var interruption = new Interruption();
        try
        {
            OrderedPipeline.Run(
                DocumentBatch.Of(input), batch => batch.Edit(editor, interruption.Token), WriteBatch, flush, jobs, interruption.Token);
            if (editor.Oddity is { } oddity) error.WriteLine($"{CommandLine.Name}: {oddity}");
            return ExitCodes.Success;
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            flush();
            return interruption.ExitCode;
        }
        finally
        {
            progress.Finish();
        }

        void WriteBatch(EditedBatch batch)
        {
            foreach (var document in batch.Documents)
            {
                interruption.Token.ThrowIfCancellationRequested();
                write(document);
                progress.Count(document);
                _sinceCollection += document.OriginalLength;
            }
            progress.Show(batch.BytesRead);
            if (_sinceCollection >= CollectEvery)
            {
                GC.Collect(batch.Documents.Any(document => document.OriginalLength > LargeDocument) ? 2 : 1);
                _sinceCollection = 0;
            }
            batch.Failure?.Throw();
        }
    }
}
