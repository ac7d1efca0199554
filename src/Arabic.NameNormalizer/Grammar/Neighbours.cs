using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Grammar;

/// <summary>
/// The words directly before and after a mention: nothing but white space lies between, and the end of one line at most,
/// since names are broken where a line is full.
/// </summary>
internal static class Neighbours
{
    /// <summary>The word before the mention, folded lightly; empty if there is none, or if the mention has proclitics.</summary>
    public static string Before(in PhraseHit mention, ReadOnlySpan<char> text)
    {
        if (mention.First.Proclitic is not null) return "";
        var (start, end) = PlaceBefore(mention.First.NameStart, text);
        return Fold(text.Slice(start, end - start), Folder.Light);
    }

    /// <summary>Where the word stands that is directly before a place; nowhere, with an end of 0, if there is none.</summary>
    public static (int Start, int End) PlaceBefore(int place, ReadOnlySpan<char> text)
    {
        var end = place;
        while (end > 0 && IsGap(text[end - 1])) end--;
        if (!AreNext(text.Slice(end, place - end))) return default;
        var start = end;
        while (start > 0 && Letters.IsWord(text[start - 1])) start--;
        return start == end ? default : (start, end);
    }

    /// <summary>The folded word after the mention; empty if there is none.</summary>
    public static string After(in PhraseHit mention, ReadOnlySpan<char> text)
    {
        var (start, end) = PlaceBehind(mention.End, text);
        return Fold(text.Slice(start, end - start), Folder.Key);
    }

    /// <summary>Where the word stands that is directly behind a place; nowhere, with an end of 0, if there is none.</summary>
    public static (int Start, int End) PlaceBehind(int place, ReadOnlySpan<char> text)
    {
        var start = place;
        while (start < text.Length && IsGap(text[start])) start++;
        if (!AreNext(text.Slice(place, start - place))) return default;
        var end = start;
        while (end < text.Length && Letters.IsWord(text[end])) end++;
        return start == end ? default : (start, end);
    }

    /// <summary>Whether the tables know a word, with or without proclitics, as something other than a given name.</summary>
    public static bool IsKnown(string word, NameIndex index)
    {
        if (IsKnown(index.Find(word.AsSpan()))) return true;
        foreach (var proclitic in Proclitics.All)
            if (word.StartsWith(proclitic.Glued, StringComparison.Ordinal)
                && IsKnown(index.Find(word.AsSpan(proclitic.Glued.Length)))) return true;
        return false;
    }

    private static bool IsKnown(PhrasePayload? payload) =>
        payload is { IsGuarded: true } or { Cue: >= 0 } or { Topics.Length: > 0 } or { Forms.Length: > 0 };

    /// <summary>Whether what stands between two words lets them be parts of one name.</summary>
    public static bool AreNext(ReadOnlySpan<char> between)
    {
        var lineEnds = 0;
        for (var i = 0; i < between.Length; i++)
        {
            if (!IsGap(between[i])) return false;
            if (Letters.IsLineBreak(between[i]) && !(between[i] == '\n' && i > 0 && between[i - 1] == '\r')) lineEnds++;
        }
        return lineEnds <= 1;
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || Letters.IsInvisible(c);

    private static string Fold(ReadOnlySpan<char> word, Folder folder) =>
        word.Length > NameLimits.Length ? "" : folder.Fold(word.ToString());
}
