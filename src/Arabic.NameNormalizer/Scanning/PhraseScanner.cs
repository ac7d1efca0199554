using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Scanning;

/// <summary>Walks a text once and collects every phrase of the tables in it, overlapping ones included.</summary>
/// <remarks>
/// For each word:
/// 1. fold it and look its number up;
/// 2. lead each phrase that is under way one word further, if the word follows closely enough, over the end of one line
///    at most;
/// 3. start a phrase with it; if no phrase starts so, take proclitics off and try with what remains.
/// Whatever ends in a phrase of the tables is a hit. What is a name among the hits, and which of two that overlap is
/// meant, is not decided here: a filter before the choice would hide shorter hits behind longer ones.
/// O(text); memory in proportion to the hits.
/// </remarks>
internal sealed class PhraseScanner(NameIndex index)
{
    /// <summary>A word longer than this is no part of a name.</summary>
    private const int LongestWord = NameLimits.Length;

    /// <summary>A name may be broken where a line is full; words that each have a line are a list.</summary>
    private const int MostLineEnds = 1;

    private readonly List<(int Node, WordPlace First)> _open = [];
    private readonly List<(int Node, WordPlace First)> _next = [];
    private readonly List<PhraseHit> _hits = [];

    /// <summary>All hits, by the place where they end.</summary>
    public static List<PhraseHit> Scan(NameIndex index, ReadOnlySpan<char> text)
    {
        var scanner = new PhraseScanner(index);
        scanner.Scan(text);
        return scanner._hits;
    }

    private void Scan(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[Folder.Key.BufferLength(LongestWord) + 2];
        Span<int> origins = stackalloc int[folded.Length];
        var ordinal = -1;
        var tokens = new Tokenizer(text);
        while (tokens.MoveNext())
        {
            var token = tokens.Current;
            if (token.Kind is TokenKind.Punctuation) continue;
            ordinal++;
            if (!token.FollowsWord) _open.Clear();
            if (token.Kind is TokenKind.Opaque || token.Length > LongestWord)
            {
                _open.Clear();
                continue;
            }
            // Two places are left free before the word, for an article to be put back.
            var length = Folder.Key.Fold(text.Slice(token.Start, token.Length), folded.Slice(2), origins.Slice(2));
            if (length == 0) continue;
            Advance(token, ordinal, folded.Slice(0, length + 2), origins);
        }
    }

    private void Advance(in Token token, int ordinal, Span<char> folded, ReadOnlySpan<int> origins)
    {
        _next.Clear();
        var word = index.Words.Find(folded.Slice(2));
        foreach (var (node, first) in _open)
            if (token.Line - first.Line <= MostLineEnds) Step(node, word, first, token, ordinal);

        var place = new WordPlace
        {
            Ordinal = ordinal,
            Line = token.Line,
            InHashtag = token.InHashtag,
            NameStart = token.Start,
        };
        if (!Step(PhraseTrie.Root, word, place, token, ordinal) && Proclitics.MayStart(folded.Slice(2)))
            TakeProcliticsOff(token, ordinal, folded, origins);

        _open.Clear();
        _open.AddRange(_next);
    }

    private void TakeProcliticsOff(in Token token, int ordinal, Span<char> folded, ReadOnlySpan<int> origins)
    {
        var word = folded.Slice(2);
        foreach (var proclitic in Proclitics.All)
        {
            var cut = proclitic.Glued.Length;
            if (word.Length < cut + 2 || !word.StartsWith(proclitic.Glued.AsSpan(), StringComparison.Ordinal)) continue;
            var place = new WordPlace
            {
                Ordinal = ordinal,
                Line = token.Line,
                InHashtag = token.InHashtag,
                Proclitic = proclitic,
                NameStart = token.Start + origins[2 + cut],
                KeepEnd = token.Start + origins[2 + proclitic.Keep.Length],
                KeepLast = token.Start + origins[2 + Math.Max(0, proclitic.Keep.Length - 1)],
            };
            Step(PhraseTrie.Root, index.Words.Find(word.Slice(cut)), place, token, ordinal);
            if (!proclitic.HidesArticle) continue;
            // للوشكة is ل before الوشكة, and للجنة is ل before اللجنة: the rest is looked up with its article.
            RestoreArticle(place, cut, token, ordinal, folded, origins);
            RestoreArticle(place, cut - 1, token, ordinal, folded, origins);
        }
    }

    /// <summary>Looks the rest of a word up with the article before it, on two code units lent for the while.</summary>
    private void RestoreArticle(
        in WordPlace place, int cut, in Token token, int ordinal, Span<char> folded, ReadOnlySpan<int> origins)
    {
        var rest = folded.Slice(cut);
        var (first, second) = (rest[0], rest[1]);
        (rest[0], rest[1]) = ('ا', 'ل');
        var word = index.Words.Find(rest);
        (rest[0], rest[1]) = (first, second);
        var restored = place with { IsArticleRestored = true, NameStart = token.Start + origins[2 + cut] };
        Step(PhraseTrie.Root, word, restored, token, ordinal);
    }

    private bool Step(int node, int word, in WordPlace first, in Token token, int ordinal)
    {
        var next = index.Phrases.Next(node, word);
        if (next < 0) return false;
        _next.Add((next, first));
        if (index.Phrases[next] is { Speaks: true } payload)
            _hits.Add(new PhraseHit { Payload = payload, First = first, End = token.End, LastWord = ordinal, LastLine = token.Line });
        return true;
    }
}
