namespace Arabic.NameNormalizer.Cli.IO;

/// <summary>The documents of a file or of standard input, with the file's name for what goes wrong.</summary>
internal sealed class TextInput : IDisposable
{
    private const int BatchLength = 1 << 16;

    private readonly string _path;
    private readonly Stream _stream;
    private readonly Utf8TextReader _reader;
    private readonly DocumentReader _documents;

    private TextInput(string path, Stream stream, DocumentFormat format, Action? beforeWaiting)
    {
        _path = path;
        _stream = stream;
        _reader = new Utf8TextReader(stream, beforeWaiting);
        _documents = new DocumentReader(_reader, format, format.Limit);
    }

    /// <summary>Whether the next document can be had without waiting for whoever writes the input.</summary>
    public bool NextIsAtHand => _documents.NextIsAtHand;

    /// <summary>How many bytes have been read.</summary>
    public long BytesRead => _reader.BytesRead;

    /// <summary>What messages call it.</summary>
    public string Name => InputFile.NameOf(_path);

    /// <summary>Opens it.</summary>
    /// <param name="path">The file, or - for standard input.</param>
    /// <param name="format">What one document is.</param>
    /// <param name="beforeWaiting">
    /// Called before more input is asked for: to flush, so that a person or a program on the other end of both pipes
    /// has the answers to what it sent so far.
    /// </param>
    /// <exception cref="InputException">It is not there, or not readable.</exception>
    public static TextInput Open(string path, DocumentFormat format, Action? beforeWaiting = null) =>
        new(path, InputFile.Open(path), format, beforeWaiting);

    /// <summary>Takes the byte-order mark, if there is one. To be called first.</summary>
    public bool ReadByteOrderMark() => _reader.ReadByteOrderMark();

    /// <summary>
    /// The next document and those that are at hand after it, so that small ones can be worked on side by side; none
    /// at the end. Beyond the first they come to no more than about one large document.
    /// </summary>
    /// <exception cref="InputException">What follows is not UTF-8.</exception>
    public List<string> NextDocuments()
    {
        var documents = new List<string>();
        for (var length = 0; documents.Count == 0 || (length < BatchLength && NextIsAtHand);)
        {
            if (NextDocument() is not { } document) break;
            documents.Add(document);
            length += document.Length;
        }
        return documents;
    }

    /// <summary>The next document; null at the end.</summary>
    /// <exception cref="InputException">What follows is not UTF-8.</exception>
    public string? NextDocument()
    {
        try
        {
            return _documents.Next();
        }
        catch (InvalidUtf8Exception e)
        {
            throw InputFile.NotUtf8(_path, e);
        }
        catch (InputException e)
        {
            throw new InputException($"{Name}: {e.Message}");
        }
    }

    public void Dispose() => _stream.Dispose();
}
