using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Scanning;

/// <summary>Where a word leads among the phrases of the tables.</summary>
/// <param name="Node">The phrase that it begins, or -1.</param>
/// <param name="Cut">What is taken off it for that.</param>
internal readonly record struct PhraseStart(int Node, WordCut Cut);

/// <summary>What is taken off a word to find a phrase, in one byte: it is remembered with each word.</summary>
/// <param name="Code">0 for nothing; otherwise the chain's number and the way of its article, from 1.</param>
internal readonly record struct WordCut(byte Code)
{
    /// <summary>As it stands, with an article put back, and the same with one letter of the chain.</summary>
    private const int Ways = 3;

    private static readonly Proclitic?[] Chains =
        [null, .. Enumerable.Range(0, Ways * Proclitics.All.Count).Select(code => Proclitics.All[code / Ways])];

    private WordCut(Proclitic proclitic, int way)
        : this(checked((byte)(1 + (proclitic.Number * Ways) + way)))
    {
    }

    /// <summary>The chain that is taken off, if any.</summary>
    public Proclitic? Proclitic => Chains[Code];

    /// <summary>Whether an article that the chain hides is put before the rest.</summary>
    public bool IsArticleRestored => Code > 0 && (Code - 1) % Ways > 0;

    /// <summary>How many folded letters stand before the rest.</summary>
    public int Length => Proclitic is { } proclitic ? proclitic.Glued.Length - ((Code - 1) % Ways == 2 ? 1 : 0) : 0;

    /// <summary>A chain is taken off, and nothing else.</summary>
    public static WordCut Off(Proclitic proclitic) => new(proclitic, 0);

    /// <summary>للوشكة is ل before الوشكة.</summary>
    public static WordCut WithArticle(Proclitic proclitic) => new(proclitic, 1);

    /// <summary>للجنة is ل before اللجنة: the last letter of the chain is the word's own.</summary>
    public static WordCut WithArticleAndLam(Proclitic proclitic) => new(proclitic, 2);
}
