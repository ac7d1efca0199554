using Arabic.NameNormalizer.Context;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Rewriting;

/// <summary>Leaves out of a right form what stands beside the mention already: a party's acronym is read behind "party".</summary>
/// <remarks>
/// The first word is left out if it is the one before the mention, the last if it is the one behind it, and the surface
/// has none such itself: محمد before a garbled محمد مرسي is a given name more.
/// </remarks>
internal static class DoubledWords
{
    /// <summary>The right form, less the words that would stand twice; of one word it is never less.</summary>
    /// <param name="right">The right form.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the mention starts.</param>
    /// <param name="end">Where it ends.</param>
    public static string Without(string right, string text, int start, int end)
    {
        if (right.IndexOf(' ') < 0) return right;
        var words = WordKeys.Of(right, Folder.Key);
        var surface = WordKeys.Of(text.Substring(start, end - start), Folder.Key);
        if (words.Count < 2 || surface.Count == 0) return right;
        var (first, last) = (0, right.Length);
        if (!Same(surface[0], words[0]) && StandsBefore(text, start, words[0])) first = right.IndexOf(' ') + 1;
        else if (!Same(surface[surface.Count - 1], words[words.Count - 1]) && StandsBehind(text, end, words[words.Count - 1])) last = right.LastIndexOf(' ');
        return right.Substring(first, last - first);
    }

    private static bool StandsBefore(string text, int start, string word)
    {
        var place = Neighbours.PlaceBefore(start, text.AsSpan());
        if (place.End == 0) return false;
        var before = Key(text, place);
        if (Same(before, word)) return true;
        foreach (var chain in Proclitics.ThatMayStart(before.AsSpan()))
            if (!chain.HasArticle && chain.IsBefore(before.AsSpan()) && Same(chain.After(before.AsSpan()).ToString(), word)) return true;
        return false;
    }

    private static bool StandsBehind(string text, int end, string word) =>
        Neighbours.PlaceBehind(end, text.AsSpan()) is { End: > 0 } place && Same(Key(text, place), word);

    private static string Key(string text, (int Start, int End) place) => Folder.Key.Fold(text.Substring(place.Start, place.End - place.Start));

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
