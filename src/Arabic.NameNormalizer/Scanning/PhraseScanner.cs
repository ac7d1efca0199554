using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Scanning;

/// <summary>Walks a text once and collects every phrase of the tables in it, overlapping ones included.</summary>
/// <remarks>
/// For each word:
/// 1. what the tables say of it is remembered, or else looked up (<see cref="WordLookup"/>);
/// 2. lead each phrase that is under way one word further, if the word follows closely enough, over the end of one line
///    at most;
/// 3. start a phrase with it; if no phrase starts so, take proclitics off and try with what remains.
/// Whatever ends in a phrase of the tables is a hit. What is a name among the hits, and which of two that overlap is
/// meant, is not decided here: a filter before the choice would hide shorter hits behind longer ones.
/// O(text); memory in proportion to the hits. For one thread, one text after the other.
/// </remarks>
/// <param name="lookup">The tables.</param>
/// <param name="memory">What remembers the words of them; without one each word is looked up.</param>
internal sealed class PhraseScanner(WordLookup lookup, WordMemory? memory = null)
{
    /// <summary>A name may be broken where a line is full; words that each have a line are a list.</summary>
    private const int MostLineEnds = 1;

    private readonly PhraseTrie _phrases = lookup.Index.Phrases;
    private List<OpenPhrase> _open = [];
    private List<OpenPhrase> _next = [];
    private PhraseHits _hits = new();
    private WordFacts _facts;

    /// <summary>All hits, by the place where they end.</summary>
    public static List<PhraseHit> Scan(NameIndex index, ReadOnlySpan<char> text)
    {
        var hits = new PhraseHits();
        new PhraseScanner(new WordLookup(index)).Scan(text, hits, null);
        return [.. hits.Span];
    }

    /// <summary>Adds all hits, by the place where they end, and all words to the caller's lists.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hits">Receives the hits.</param>
    /// <param name="words">Receives the words, if they are wanted.</param>
    public void Scan(ReadOnlySpan<char> text, PhraseHits hits, TextWords? words)
    {
        _hits = hits;
        _open.Clear();
        var ordinal = -1;
        var tokens = new Tokenizer(text);
        while (tokens.MoveNext())
        {
            var token = tokens.Current;
            if (token.Kind is TokenKind.Punctuation) continue;
            ordinal++;
            if (!token.FollowsWord) _open.Clear();
            if (token.Kind is TokenKind.Opaque || token.Length > WordLookup.LongestWord)
            {
                _open.Clear();
                words?.Add(token, 0);
                continue;
            }
            var word = text.Slice(token.Start, token.Length);
            ref readonly var facts = ref Find(word, token.Kind is TokenKind.Number);
            words?.Add(token, facts.Judgement);
            if (facts.IsEmpty) continue;
            if (facts.Starts > 0 || (facts.Number >= 0 && _open.Count > 0)) Advance(token, ordinal, word, facts);
            else _open.Clear();
        }
    }

    private ref readonly WordFacts Find(ReadOnlySpan<char> word, bool isNumber)
    {
        if (memory is not null) return ref memory.Find(word, isNumber);
        _facts = lookup.Find(word, isNumber);
        return ref _facts;
    }

    private void Advance(in Token token, int ordinal, ReadOnlySpan<char> word, in WordFacts facts)
    {
        _next.Clear();
        if (facts.Number >= 0)
        {
            var sign = PhraseTrie.Sign(facts.Number);
            foreach (var phrase in _open)
                if ((phrase.GoesOn & sign) != 0 && token.Line - phrase.First.Line <= MostLineEnds)
                    Enter(_phrases.Next(phrase.Node, facts.Number), phrase.First, token, ordinal);
        }
        if (facts.Starts > 0) Start(facts.First, token, ordinal, word, facts.KeepsPlaces);
        if (facts.Starts == 2) Start(facts.Second, token, ordinal, word, facts.KeepsPlaces);
        if (facts.Starts > 2)
        {
            Span<PhraseStart> more = stackalloc PhraseStart[facts.Starts - 1];
            lookup.Starts(word).Slice(1).CopyTo(more);
            foreach (var start in more) Start(start, token, ordinal, word, facts.KeepsPlaces);
        }
        (_open, _next) = (_next, _open);
    }

    private void Start(PhraseStart start, in Token token, int ordinal, ReadOnlySpan<char> word, bool keepsPlaces)
    {
        var place = new WordPlace { Ordinal = ordinal, Line = token.Line, InHashtag = token.InHashtag, NameStart = token.Start };
        if (start.Cut.Proclitic is { } proclitic)
        {
            var origins = keepsPlaces ? SamePlaces.AsSpan(0, word.Length) : lookup.Origins(word);
            place = place.Behind(proclitic, token.Start, origins) with
            {
                NameStart = token.Start + origins[start.Cut.Length],
                IsArticleRestored = start.Cut.IsArticleRestored,
            };
        }
        Enter(start.Node, place, token, ordinal);
    }

    private static readonly int[] SamePlaces = [.. Enumerable.Range(0, WordLookup.LongestWord)];

    /// <summary>Notes that a phrase has come to a node: it may be one of the tables, and it may go on.</summary>
    private void Enter(int node, in WordPlace first, in Token token, int ordinal)
    {
        if (node < 0) return;
        ref readonly var reached = ref _phrases.Node(node);
        if (reached.GoesOn != 0) _next.Add(new OpenPhrase(node, reached.GoesOn, first));
        if (reached.Kinds != 0)
            _hits.Add(new PhraseHit
            {
                Payload = _phrases[node]!,
                Kinds = reached.Kinds,
                First = first,
                End = token.End,
                LastWord = ordinal,
                LastLine = token.Line,
            });
    }

    /// <summary>A phrase that is under way.</summary>
    /// <param name="Node">Where it has come to.</param>
    /// <param name="GoesOn">What leads it on (<see cref="PhraseNode.GoesOn"/>).</param>
    /// <param name="First">Its first word.</param>
    private readonly record struct OpenPhrase(int Node, ulong GoesOn, WordPlace First);
}
