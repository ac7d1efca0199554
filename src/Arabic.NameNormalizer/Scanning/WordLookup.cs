using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Scanning;

/// <summary>Looks up what the tables say of single words.</summary>
/// <remarks>
/// 1. The word is folded, and its number looked up.
/// 2. If no phrase begins with it as it stands, proclitics are taken off, and the rest is tried.
/// 3. A chain that ends in لل hides an article: the rest is looked up with its article put back.
/// Scratch memory of one thread; O(word), no allocation.
/// </remarks>
internal sealed class WordLookup(NameIndex index, WordJudge? judge = null)
{
    /// <summary>A word longer than this is no part of a name.</summary>
    public const int LongestWord = NameLimits.Length;

    /// <summary>Two places are left free before the word, for an article to be put back.</summary>
    private const int Lent = 2;

    private readonly char[] _folded = new char[Folder.Key.BufferLength(LongestWord) + Lent];
    private readonly int[] _origins = new int[Folder.Key.BufferLength(LongestWord)];
    private readonly PhraseStart[] _starts = new PhraseStart[3 * Proclitics.All.Count];
    private int _length;

    public NameIndex Index => index;

    /// <summary>Whether words are judged.</summary>
    public bool Judges => judge is not null;

    /// <summary>All that there is to know of a word.</summary>
    /// <param name="word">A word of the text, of <see cref="LongestWord"/> at most.</param>
    /// <param name="isNumber">Whether it is a number: nobody's name, but perhaps a part of a phrase.</param>
    public WordFacts Find(ReadOnlySpan<char> word, bool isNumber)
    {
        Fold(word);
        if (_length == 0) return new WordFacts(-1, default) { IsEmpty = true };
        var number = index.Words.Find(_folded.AsSpan(Lent, _length));
        return new WordFacts(number, FindStarts(number))
        {
            Judgement = isNumber || judge is null ? (byte)0 : judge(_folded.AsSpan(Lent, _length)),
            KeepsPlaces = KeepsPlaces(word.Length),
        };
    }

    /// <summary>All phrases that a word begins; the memory is used again for the next word.</summary>
    public ReadOnlySpan<PhraseStart> Starts(ReadOnlySpan<char> word)
    {
        Fold(word);
        return FindStarts(index.Words.Find(_folded.AsSpan(Lent, _length)));
    }

    /// <summary>For each folded letter of a word where it stands in it; the memory is used again for the next word.</summary>
    public ReadOnlySpan<int> Origins(ReadOnlySpan<char> word)
    {
        Fold(word);
        return _origins.AsSpan(0, _length);
    }

    private void Fold(ReadOnlySpan<char> word) => _length = Folder.Key.Fold(word, _folded.AsSpan(Lent), _origins);

    private bool KeepsPlaces(int length)
    {
        if (_length != length) return false;
        for (var i = 0; i < length; i++)
            if (_origins[i] != i) return false;
        return true;
    }

    private ReadOnlySpan<PhraseStart> FindStarts(int number)
    {
        var node = index.Phrases.Next(PhraseTrie.Root, number);
        if (node >= 0)
        {
            _starts[0] = new PhraseStart(node, default);
            return _starts.AsSpan(0, 1);
        }
        var count = 0;
        var word = _folded.AsSpan(Lent, _length);
        foreach (var proclitic in Proclitics.ThatMayStart(word))
        {
            var cut = proclitic.Glued.Length;
            if (word.Length < cut + 2 || !proclitic.IsBefore(word)) continue;
            Add(Node(word.Slice(cut)), WordCut.Off(proclitic), ref count);
            if (!proclitic.HidesArticle) continue;
            Add(WithArticle(cut), WordCut.WithArticle(proclitic), ref count);
            Add(WithArticle(cut - 1), WordCut.WithArticleAndLam(proclitic), ref count);
        }
        return _starts.AsSpan(0, count);
    }

    private void Add(int node, WordCut cut, ref int count)
    {
        if (node >= 0) _starts[count++] = new PhraseStart(node, cut);
    }

    /// <summary>Looks the rest of a word up with the article before it, on two code units lent for the while.</summary>
    private int WithArticle(int cut)
    {
        var rest = _folded.AsSpan(cut, Lent + _length - cut);
        var (first, second) = (rest[0], rest[1]);
        (rest[0], rest[1]) = ('ا', 'ل');
        var node = Node(rest);
        (rest[0], rest[1]) = (first, second);
        return node;
    }

    private int Node(ReadOnlySpan<char> word) => index.Phrases.Next(PhraseTrie.Root, index.Words.Find(word));
}
