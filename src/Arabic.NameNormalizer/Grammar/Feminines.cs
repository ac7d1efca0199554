using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Grammar;

/// <summary>
/// Tells words that would be words of the language only if their last letter were the pronoun ه, but are written with ة: what
/// looks like a verb or a noun with its object or owner is none then (ترهنوة is no "you pawn him").
/// </summary>
internal static class Feminines
{
    private const char TehMarbuta = 'ة';

    /// <summary>Whether a word that is a less common word of the language (<see cref="Likeness.Rare"/>) is none. O(length); no allocation.</summary>
    public static bool IsRuledOut(ReadOnlySpan<char> text, in TextWord word)
    {
        var letters = text.Slice(word.Start, word.End - word.Start);
        if (letters[letters.Length - 1] != TehMarbuta || letters.Length > NameLimits.Length) return false;
        Span<char> key = stackalloc char[Folder.Key.BufferLength(letters.Length)];
        return WordModel.Default.LookFeminine(key.Slice(0, Folder.Key.Fold(letters, key))).Kind == WordKind.Unknown;
    }
}
