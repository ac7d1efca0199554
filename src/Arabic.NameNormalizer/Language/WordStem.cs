using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Language;

/// <summary>A folded word as what is glued before it and the rest.</summary>
internal static class WordStem
{
    private const char Feminine = 'ه';

    /// <summary>What is glued before a word and belongs to the meaning of a name: a conjunction or a preposition.</summary>
    /// <param name="word">The folded word.</param>
    /// <param name="stem">The rest, without its article.</param>
    /// <returns>و, ل or ب where an article follows, which shows that it is no letter of the word; else nothing, as 0.</returns>
    public static char Split(ReadOnlySpan<char> word, out ReadOnlySpan<char> stem)
    {
        if (word.Length > Article.Text.Length + 2 && word[0] is 'و' or 'ب' && Article.IsBefore(word.Slice(1)))
        {
            stem = word.Slice(Article.Text.Length + 1);
            return word[0];
        }
        if (word.Length > 4 && word[0] == 'ل' && word[1] == 'ل')
        {
            stem = word.Slice(2);
            return 'ل';
        }
        stem = word.Length > Article.Text.Length + 1 && Article.IsBefore(word) ? word.Slice(Article.Text.Length) : word;
        return default;
    }

    /// <summary>Whether two stems are one word, be it for a man or a woman.</summary>
    public static bool AreOne(ReadOnlySpan<char> stem, ReadOnlySpan<char> other) => Masculine(stem).SequenceEqual(Masculine(other));

    /// <summary>Whether two stems of one sense have the same letters in another order (أمريكية, أميركي): both are right.</summary>
    public static bool AreTwoSpellings(ReadOnlySpan<char> stem, ReadOnlySpan<char> other)
    {
        var one = Masculine(stem);
        var two = Masculine(other);
        if (one.Length != two.Length) return false;
        foreach (var letter in one)
            if (Count(one, letter) != Count(two, letter)) return false;
        return true;
    }

    private static int Count(ReadOnlySpan<char> word, char letter)
    {
        var count = 0;
        foreach (var c in word)
            if (c == letter) count++;
        return count;
    }

    /// <summary>Whether a stem has the ending of an adjective that is made of a noun (عسكري, عراقية).</summary>
    public static bool IsAdjective(ReadOnlySpan<char> stem) => Masculine(stem) is var word && word.Length > 3 && word[word.Length - 1] == 'ي';

    private static ReadOnlySpan<char> Masculine(ReadOnlySpan<char> stem) =>
        stem.Length > 2 && stem[stem.Length - 1] == Feminine ? stem.Slice(0, stem.Length - 1) : stem;
}
