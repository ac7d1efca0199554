using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>The words around a strange word of a text, folded.</summary>
/// <remarks>Scratch memory of one thread.</remarks>
internal sealed class FlawedPlace
{
    /// <summary>What a slip costs at most.</summary>
    private const int MostOfSlip = 13_000;

    private const int Reach = NameFile.Most, Most = (2 * Reach) + 1;

    [ThreadStatic]
    private static TokenScorer? _scorer;

    private readonly char[] _keys = new char[Most * (NameLimits.Length + 1)];
    private readonly int[] _starts = new int[Most + 1];
    private readonly char[] _folded = new char[Folder.Key.BufferLength(NameLimits.Length)];
    private readonly char[] _pieces = new char[2 * NameLimits.Length];

    public NameGrammar Grammar { get; } = new();

    /// <summary>The strange word, by its ordinal.</summary>
    public int Strange { get; private set; }

    /// <summary>The first word that may be of one name with it.</summary>
    public int First { get; private set; }

    /// <summary>The last one.</summary>
    public int Last { get; private set; }

    /// <summary>Goes to a strange word.</summary>
    public void Set(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int strange)
    {
        (Strange, First, Last) = (strange, strange, strange);
        while (First > 0 && strange - First < Reach && words[First].FollowsWord && IsKept(words[First - 1])) First--;
        while (Last + 1 < words.Length && Last - strange < Reach && words[Last + 1].FollowsWord && IsKept(words[Last + 1])) Last++;
        var length = 0;
        for (var i = First; i <= Last; i++)
        {
            _starts[i - First] = length;
            if (!IsKept(words[i])) Last = i - 1; // the strange word itself is too long
            else length = Put(text.Slice(words[i].Start, words[i].End - words[i].Start), length);
        }
        _starts[Math.Max(0, Last - First + 1)] = length;
    }

    private static bool IsKept(in TextWord word) => word.End - word.Start <= NameLimits.Length;

    private int Put(ReadOnlySpan<char> word, int length)
    {
        var count = Folder.Key.Fold(word, _folded);
        if (count > NameLimits.Length) count = 0; // ligatures fold to many letters, and no name has so long a word
        _folded.AsSpan(0, count).CopyTo(_keys.AsSpan(length));
        _keys[length + count] = ' ';
        return length + count + 1;
    }

    /// <summary>The folded letters of a word.</summary>
    public ReadOnlySpan<char> KeyOf(int word) => _keys.AsSpan(_starts[word - First], _starts[word - First + 1] - _starts[word - First] - 1);

    /// <summary>All words of a place with one space between them, less the first letters.</summary>
    public ReadOnlySpan<char> KeyOf(in Flaw flaw, int cut) =>
        _keys.AsSpan(_starts[flaw.First - First] + cut, _starts[flaw.Last - First + 1] - _starts[flaw.First - First] - 1 - cut);

    /// <summary>What a name is filed by that has the words that are not flawed.</summary>
    /// <param name="flaw">The place.</param>
    /// <param name="cut">How many letters of the first word are taken off.</param>
    public ulong HashOf(in Flaw flaw, int cut)
    {
        var hash = NameFile.Start(flaw.Count, flaw.Place, flaw.FlawedOfName);
        for (var number = 0; number < flaw.Count; number++)
            if (WordOf(flaw, number) is >= 0 and var word)
                hash = unchecked(hash + NameFile.Of(number == 0 ? KeyOf(word).Slice(cut) : KeyOf(word), number));
        return hash;
    }

    /// <summary>Whether a name has the words that are not flawed.</summary>
    public bool HasRest(in Flaw flaw, IReadOnlyList<string> name, int cut)
    {
        if (name.Count != flaw.Count) return false;
        for (var number = 0; number < flaw.Count; number++)
            if (WordOf(flaw, number) is >= 0 and var word && !(number == 0 ? KeyOf(word).Slice(cut) : KeyOf(word)).SequenceEqual(name[number].AsSpan())) return false;
        return true;
    }

    /// <summary>The letters of what is flawed.</summary>
    public ReadOnlySpan<char> LettersOf(in Flaw flaw, int cut)
    {
        var first = KeyOf(flaw.First + flaw.Place).Slice(flaw.Place == 0 ? cut : 0);
        if (flaw.Kind != Flaws.SpaceWithin) return first;
        var other = KeyOf(flaw.LastFlawed);
        first.CopyTo(_pieces);
        other.CopyTo(_pieces.AsSpan(first.Length));
        return _pieces.AsSpan(0, first.Length + other.Length);
    }

    /// <summary>The word of the text for a word of the name that is not flawed, by its ordinal; -1 for the flawed.</summary>
    private static int WordOf(in Flaw flaw, int number) =>
        number < flaw.Place ? flaw.First + number
        : number < flaw.Place + flaw.FlawedOfName ? -1
        : flaw.LastFlawed + number - flaw.Place - flaw.FlawedOfName + 1;

    /// <summary>What letters cost as a spelling of a word; <see cref="ChannelDistance.Never"/> if that is too much for a slip.</summary>
    public static int Cost(ChannelCosts costs, ReadOnlySpan<char> letters, ReadOnlySpan<char> right)
    {
        if (letters.Length > ChannelAlphabet.WordLength || right.Length > ChannelAlphabet.WordLength) return ChannelDistance.Never;
        Span<byte> query = stackalloc byte[letters.Length];
        Span<byte> word = stackalloc byte[right.Length];
        if (!ChannelAlphabet.TryEncode(letters, query) || !ChannelAlphabet.TryEncode(right, word)) return ChannelDistance.Never;
        var scorer = _scorer ??= new TokenScorer();
        scorer.Prepare(costs, query);
        return scorer.Cost(word, MostOfSlip);
    }
}
