using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Rewriting;

/// <summary>Leaves out of a right form what stands beside the mention already: a party's acronym is read behind "party".</summary>
/// <remarks>
/// 1. The first words of the form are left out if just they stand before the mention, else the last ones if they stand
///    behind it: as many as there are.
/// 2. But not if the surface has such a word itself: محمد before a garbled محمد مرسي is a given name more.
/// </remarks>
internal static class DoubledWords
{
    /// <summary>The right form, less the words that would stand twice; one word of it stays at least.</summary>
    /// <param name="right">The right form.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the mention starts.</param>
    /// <param name="end">Where it ends.</param>
    public static string Without(string right, string text, int start, int end)
    {
        var words = right.Split(' ');
        if (words.Length < 2) return right;
        var keys = Array.ConvertAll(words, Folder.Key.Fold);
        var surface = WordKeys.Of(text.Substring(start, end - start), Folder.Key);
        if (surface.Count == 0) return right;
        var doubled = Same(surface[0], keys[0]) ? 0 : Before(text, start, keys);
        if (doubled > 0) return string.Join(" ", words, doubled, words.Length - doubled);
        doubled = Same(surface[surface.Count - 1], keys[keys.Length - 1]) ? 0 : Behind(text, end, keys);
        return doubled == 0 ? right : string.Join(" ", words, 0, words.Length - doubled);
    }

    /// <summary>How many of the first words of a form, but not all, stand before a place, the first perhaps behind proclitics.</summary>
    private static int Before(string text, int start, string[] keys)
    {
        for (var count = keys.Length - 1; count > 0; count--)
        {
            var (place, i) = (start, count - 1);
            for (; i >= 0; i--)
            {
                var word = Neighbours.PlaceBefore(place, text.AsSpan());
                if (word.End == 0 || !(Same(Key(text, word), keys[i]) || (i == 0 && IsBehindProclitics(Key(text, word), keys[0])))) break;
                place = word.Start;
            }
            if (i < 0) return count;
        }
        return 0;
    }

    /// <summary>How many of the last words of a form, but not all, stand behind a place.</summary>
    private static int Behind(string text, int end, string[] keys)
    {
        for (var count = keys.Length - 1; count > 0; count--)
        {
            var (place, i) = (end, keys.Length - count);
            for (; i < keys.Length; i++)
            {
                var word = Neighbours.PlaceBehind(place, text.AsSpan());
                if (word.End == 0 || !Same(Key(text, word), keys[i])) break;
                place = word.End;
            }
            if (i == keys.Length) return count;
        }
        return 0;
    }

    private static bool IsBehindProclitics(string word, string key)
    {
        foreach (var chain in Proclitics.ThatMayStart(word.AsSpan()))
            if (!chain.HasArticle && chain.IsBefore(word.AsSpan()) && chain.After(word.AsSpan()).SequenceEqual(key.AsSpan())) return true;
        return false;
    }

    private static string Key(string text, (int Start, int End) place) => Folder.Key.Fold(text.Substring(place.Start, place.End - place.Start));

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
