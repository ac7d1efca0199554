using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Spotting;

namespace Arabic.NameNormalizer.Context;

/// <summary>What the reading of one document needs and the next one can use again: the lists, and what is remembered of words.</summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class DocumentScratch(WordLookup lookup)
{
    /// <summary>Room for more items is not kept for the next text.</summary>
    private const int MostSpare = 1 << 16;

    private static readonly ScratchPool<UnlistedNames> Searches = new(() => new UnlistedNames());

    private readonly PhraseScanner _scanner = new(lookup, new WordMemory(lookup));
    private UnlistedNames? _unlisted;

    /// <summary>The phrases of the tables in the text, by the place where they end. No reading refers to the list.</summary>
    public PhraseHits Hits { get; } = new();

    /// <summary>
    /// The search for unlisted spellings; made when the first text asks. What it remembers is some megabytes, so that all
    /// normalizers share them.
    /// </summary>
    public UnlistedNames Unlisted => _unlisted ??= Searches.Rent();

    /// <summary>The words of the text, if they are judged.</summary>
    public TextWords Words { get; } = new();

    public void Scan(ReadOnlySpan<char> text) => _scanner.Scan(text, Hits, lookup.Judges ? Words : null);

    public void Clear()
    {
        Hits.Clear(MostSpare);
        Words.Clear(MostSpare);
        if (_unlisted is null) return;
        _unlisted.Forget();
        Searches.Return(_unlisted);
        _unlisted = null;
    }
}
