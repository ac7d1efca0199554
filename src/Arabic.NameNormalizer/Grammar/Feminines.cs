using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Scanning;

namespace Arabic.NameNormalizer.Grammar;

/// <summary>
/// Tells words that would be words of the language only if their last letter were the pronoun ه, but are written with ة: what
/// looks like a verb or a noun with its object or owner is none then (ترهنوة is no "you pawn him").
/// </summary>
internal static class Feminines
{
    private const char TehMarbuta = 'ة';

    /// <summary>Whether a word that is a less common word of the language (<see cref="Likeness.Rare"/>) is none. O(length); folds, which allocates.</summary>
    public static bool IsRuledOut(ReadOnlySpan<char> text, in TextWord word) =>
        text[word.End - 1] == TehMarbuta
        && WordModel.Default.LookFeminine(Folder.Key.Fold(text.Slice(word.Start, word.End - word.Start).ToString()).AsSpan()).Kind == WordKind.Unknown;
}
