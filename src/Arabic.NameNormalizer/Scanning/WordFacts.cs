namespace Arabic.NameNormalizer.Scanning;

/// <summary>What the tables say of a word, whatever stands around it: 20 bytes, for it is remembered with each word.</summary>
internal readonly struct WordFacts
{
    private readonly int _firstNode;
    private readonly int _secondNode;
    private readonly WordCut _firstCut;
    private readonly WordCut _secondCut;

    /// <param name="number">Its number among the words of the tables, or -1.</param>
    /// <param name="starts">The phrases that it begins.</param>
    public WordFacts(int number, ReadOnlySpan<PhraseStart> starts)
    {
        Number = number;
        Starts = (byte)starts.Length;
        (_firstNode, _firstCut) = starts.Length > 0 ? (starts[0].Node, starts[0].Cut) : (-1, default);
        (_secondNode, _secondCut) = starts.Length > 1 ? (starts[1].Node, starts[1].Cut) : (-1, default);
    }

    /// <summary>Its number among the words of the tables, or -1: with one it may lead a phrase on.</summary>
    public int Number { get; }

    /// <summary>How many phrases it begins in all: those beyond the second are looked up each time.</summary>
    public byte Starts { get; }

    /// <summary>What a later stage says of it (<see cref="WordJudge"/>).</summary>
    public byte Judgement { get; init; }

    /// <summary>Whether nothing is left of it once it is folded, so that it is passed over.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Whether folding keeps each letter in its place.</summary>
    public bool KeepsPlaces { get; init; }

    /// <summary>The phrase that it begins, if any.</summary>
    public PhraseStart First => new(_firstNode, _firstCut);

    /// <summary>Another phrase that it begins with something else taken off, if any.</summary>
    public PhraseStart Second => new(_secondNode, _secondCut);
}

/// <summary>What a later stage wants to know of each word that is not a number, in one byte: asked once for each.</summary>
/// <param name="key">The folded word.</param>
internal delegate byte WordJudge(ReadOnlySpan<char> key);
