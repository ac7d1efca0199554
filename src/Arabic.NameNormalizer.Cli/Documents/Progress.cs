using System.Globalization;

namespace Arabic.NameNormalizer.Cli.Documents;

/// <summary>Shows on a terminal how far a long run has come: one line, written again and again over itself.</summary>
/// <param name="terminal">Where to show it; <see langword="null"/> to count in silence.</param>
/// <param name="time">The clock.</param>
internal sealed class Progress(TextWriter? terminal, TimeProvider time)
{
    /// <summary>A run that is done before this shows nothing.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.5);

    private readonly long _start = time.GetTimestamp();
    private TimeSpan _shownAt;
    private long _documents;
    private long _changes;
    private int _width;

    public void Count(EditedDocument document)
    {
        _documents++;
        _changes += document.Changes.Count;
    }

    /// <summary>Shows what there is, unless it has just been shown.</summary>
    public void Show(long bytesRead)
    {
        if (terminal is null) return;
        var now = time.GetElapsedTime(_start);
        if (now - _shownAt < Interval) return;
        _shownAt = now;
        Write(string.Create(CultureInfo.InvariantCulture,
            $"{bytesRead / 1e6:0.0} MB, {bytesRead / 1e6 / now.TotalSeconds:0.0} MB/s, {_documents:#,0} documents, {_changes:#,0} changes"));
    }

    /// <summary>Takes the line away.</summary>
    public void Finish()
    {
        if (_width == 0) return;
        Write("");
        terminal?.Write('\r');
    }

    private void Write(string line)
    {
        terminal?.Write('\r' + line.PadRight(_width));
        _width = line.Length;
    }
}
