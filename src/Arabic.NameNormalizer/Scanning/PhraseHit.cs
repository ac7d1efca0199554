using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Scanning;

/// <summary>A place in a text where a phrase of the tables stands.</summary>
internal readonly struct PhraseHit
{
    public required PhrasePayload Payload { get; init; }

    /// <summary>What the phrase is, so that a list of hits can be gone through without a look at each payload.</summary>
    public PhraseKinds Kinds { get; init; }

    /// <summary>Where the first word stands in the text, with what is glued to it.</summary>
    public required WordPlace First { get; init; }

    /// <summary>Index after the last code unit of the phrase.</summary>
    public required int End { get; init; }

    /// <summary>The ordinal of the last word among the words of the text.</summary>
    public required int LastWord { get; init; }

    /// <summary>The line of the last word.</summary>
    public required int LastLine { get; init; }

    public int FirstWord => First.Ordinal;

    /// <summary>Whether a line ends inside the phrase.</summary>
    public bool GoesOverLine => LastLine > First.Line;

    /// <summary>How many words a range of words is away: 1 if they are neighbours, 0 if they overlap.</summary>
    public int DistanceTo(int firstWord, int lastWord) =>
        firstWord > LastWord ? firstWord - LastWord : Math.Max(0, FirstWord - lastWord);

    public bool Covers(in PhraseHit other) => FirstWord <= other.FirstWord && other.LastWord <= LastWord;

    public bool Overlaps(in PhraseHit other) => FirstWord <= other.LastWord && other.FirstWord <= LastWord;
}

/// <summary>The first word of a phrase: its place, and the proclitics that were taken off it.</summary>
internal readonly struct WordPlace
{
    /// <summary>The ordinal of the word among the words of the text.</summary>
    public required int Ordinal { get; init; }

    public required int Line { get; init; }

    public required bool InHashtag { get; init; }

    /// <summary>Index of the first code unit of the name itself, after all proclitics.</summary>
    public required int NameStart { get; init; }

    /// <summary>The chain that was taken off, if any.</summary>
    public Proclitic? Proclitic { get; init; }

    /// <summary>Index after the part of the chain that is put back as it is.</summary>
    public int KeepEnd { get; init; }

    /// <summary>Index of the last letter of that part: a lam there melts with an article.</summary>
    public int KeepLast { get; init; }

    /// <summary>The same place with a chain taken off.</summary>
    /// <param name="proclitic">The chain.</param>
    /// <param name="wordStart">Where the word stands in the text.</param>
    /// <param name="origins">For each folded letter of the word, where it stands in it.</param>
    public WordPlace Behind(Proclitic proclitic, int wordStart, ReadOnlySpan<int> origins) => this with
    {
        NameStart = wordStart + origins[proclitic.Glued.Length],
        Proclitic = proclitic,
        KeepEnd = wordStart + origins[proclitic.Keep.Length],
        KeepLast = wordStart + origins[Math.Max(0, proclitic.Keep.Length - 1)],
    };

    /// <summary>Whether the form has an article that لل hides, so that ال was put before the rest to find it.</summary>
    public bool IsArticleRestored { get; init; }
}
