using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Linting;

/// <summary>A form as the channel reads it, and with the sets of its letters, which are quicker to compare.</summary>
internal sealed class SpelledName(NameForm form, IReadOnlyList<string> words)
{
    private ulong _allLetters;
    private ulong[]? _letters;
    private byte[]?[]? _encoded;
    private int?[]? _ownCosts;

    public SpelledName(NameForm form)
        : this(form, form.Words)
    {
    }

    /// <summary>The form whose name this is, or that stands for it.</summary>
    public NameForm Form => form;

    /// <summary>The folded words.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The set of letters of each word, the article left out.</summary>
    private ulong[] Letters => _letters ??= [.. words.Select(LettersOf)];

    private ulong AllLetters => _allLetters != 0 ? _allLetters : _allLetters = LettersOf(string.Concat(words));

    /// <summary>How many letters one of the names has and the other has not, word by word if they have equally many.</summary>
    public int Difference(SpelledName other)
    {
        if (Words.Count != other.Words.Count) return Count(AllLetters ^ other.AllLetters);
        var (mine, others) = (Letters, other.Letters);
        var sum = 0;
        for (var i = 0; i < mine.Length && i < others.Length; i++) sum += Count(mine[i] ^ others[i]);
        return sum;
    }

    /// <summary>The same in the word that has most of them, of names of equally many words.</summary>
    public int MostDifferent(SpelledName other)
    {
        var (mine, others) = (Letters, other.Letters);
        var most = 0;
        for (var i = 0; i < mine.Length && i < others.Length; i++) most = Math.Max(most, Count(mine[i] ^ others[i]));
        return most;
    }

    /// <summary>The letters of a word as the channel numbers them; none if it cannot read the word.</summary>
    public ReadOnlySpan<byte> Encoded(int word)
    {
        _encoded ??= new byte[]?[words.Count];
        return _encoded[word] ??= words[word].Length > ChannelAlphabet.WordLength ? [] : ChannelAlphabet.Encode(words[word]);
    }

    /// <summary>The cost of a word as a spelling of itself.</summary>
    public int OwnCost(int word)
    {
        _ownCosts ??= new int?[words.Count];
        return _ownCosts[word] ??= Cost(words[word], words[word]);
    }

    /// <summary>
    /// The channel's cost of this name as a spelling of another, in thousandths of a nat: word by word if they have
    /// equally many, else with the spaces taken out.
    /// </summary>
    public int Cost(SpelledName other)
    {
        if (Words.Count != other.Words.Count) return Cost(string.Concat(Words), string.Concat(other.Words));
        var sum = 0;
        for (var i = 0; i < Words.Count && sum < ChannelDistance.Never; i++) sum += Cost(Words[i], other.Words[i]);
        return Math.Min(sum, ChannelDistance.Never);
    }

    /// <summary>The cost of one word as a spelling of another; a word the channel cannot read is only like itself.</summary>
    public static int Cost(string word, string other)
    {
        var cost = ChannelDistance.Of(ChannelCosts.Default, word.AsSpan(), other.AsSpan());
        return cost >= ChannelDistance.Never && string.Equals(word, other, StringComparison.Ordinal) ? 0 : cost;
    }

    /// <summary>What an alias stands for: a canonical form, or a phrase that no table lists by itself.</summary>
    public static SpelledName TargetOf(NameForm form) => new(form, WordKeys.Of(form.Target, Folder.Key));

    private static ulong LettersOf(string word)
    {
        var letters = 0ul;
        var start = word.Length > 3 && word.StartsWith("ال", StringComparison.Ordinal) ? 2 : 0;
        for (var i = start; i < word.Length; i++) letters |= 1ul << ChannelAlphabet.Number(word[i]);
        return letters;
    }

    private static int Count(ulong set)
    {
#if NET
        return System.Numerics.BitOperations.PopCount(set);
#else
        var count = 0;
        for (; set != 0; set &= set - 1) count++;
        return count;
#endif
    }
}
