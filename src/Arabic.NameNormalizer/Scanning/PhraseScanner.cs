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
internal sealed class PhraseScanner(NameIndex index, List<PhraseHit> hits)
{
    /// <summary>A word longer than this is no part of a name.</summary>
    private const int LongestWord = NameLimits.Length;

    /// <summary>A name may be broken where a line is full; words that each have a line are a list.</summary>
    private const int MostLineEnds = 1;

    private List<(int Node, WordPlace First)> _open = [];
    private List<(int Node, WordPlace First)> _next = [];

    /// <summary>All hits, by the place where they end.</summary>
    public static List<PhraseHit> Scan(NameIndex index, ReadOnlySpan<char> text)
    {
        var hits = new List<PhraseHit>();
        Scan(index, text, hits);
        return hits;
    }

    /// <summary>Adds all hits, by the place where they end, to the caller's list.</summary>
    public static void Scan(NameIndex index, ReadOnlySpan<char> text, List<PhraseHit> hits) =>
        new PhraseScanner(index, hits).Scan(text);

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
        if (word >= 0)
        {
            foreach (var (node, first) in _open)
                if (token.Line - first.Line <= MostLineEnds) Enter(index.Phrases.Next(node, word), first, token, ordinal);
        }
        var start = index.Phrases.Next(PhraseTrie.Root, word);
        if (start >= 0) Enter(start, PlaceOf(token, ordinal, token.Start), token, ordinal);
        else TakeProcliticsOff(token, ordinal, folded, origins);
        (_open, _next) = (_next, _open);
    }

    private void TakeProcliticsOff(in Token token, int ordinal, Span<char> folded, ReadOnlySpan<int> origins)
    {
        var word = folded.Slice(2);
        foreach (var proclitic in Proclitics.ThatMayStart(word))
        {
            var cut = proclitic.Glued.Length;
            if (word.Length < cut + 2 || !proclitic.IsBefore(word)) continue;
            var start = index.Phrases.Next(PhraseTrie.Root, index.Words.Find(word.Slice(cut)));
            if (start >= 0) Enter(start, PlaceOf(token, ordinal, proclitic, cut, origins), token, ordinal);
            if (!proclitic.HidesArticle) continue;
            // للوشكة is ل before الوشكة, and للجنة is ل before اللجنة: the rest is looked up with its article.
            RestoreArticle(proclitic, cut, token, ordinal, folded, origins);
            RestoreArticle(proclitic, cut - 1, token, ordinal, folded, origins);
        }
    }

    /// <summary>Looks the rest of a word up with the article before it, on two code units lent for the while.</summary>
    private void RestoreArticle(
        Proclitic proclitic, int cut, in Token token, int ordinal, Span<char> folded, ReadOnlySpan<int> origins)
    {
        var rest = folded.Slice(cut);
        var (first, second) = (rest[0], rest[1]);
        (rest[0], rest[1]) = ('ا', 'ل');
        var start = index.Phrases.Next(PhraseTrie.Root, index.Words.Find(rest));
        (rest[0], rest[1]) = (first, second);
        if (start < 0) return;
        Enter(start, PlaceOf(token, ordinal, proclitic, cut, origins) with { IsArticleRestored = true }, token, ordinal);
    }

    private static WordPlace PlaceOf(in Token token, int ordinal, int nameStart) =>
        new() { Ordinal = ordinal, Line = token.Line, InHashtag = token.InHashtag, NameStart = nameStart };

    private static WordPlace PlaceOf(in Token token, int ordinal, Proclitic proclitic, int cut, ReadOnlySpan<int> origins) =>
        PlaceOf(token, ordinal, token.Start).Behind(proclitic, token.Start, origins.Slice(2)) with { NameStart = token.Start + origins[2 + cut] };

    /// <summary>Notes that a phrase has come to a node: it may be one of the tables, and it may go on.</summary>
    private void Enter(int node, in WordPlace first, in Token token, int ordinal)
    {
        if (node < 0) return;
        if (index.Phrases.GoesOn(node)) _next.Add((node, first));
        if (index.Phrases.Spoken(node) is { } payload)
            hits.Add(new PhraseHit { Payload = payload, First = first, End = token.End, LastWord = ordinal, LastLine = token.Line });
    }
}
