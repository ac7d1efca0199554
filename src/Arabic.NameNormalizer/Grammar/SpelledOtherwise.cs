using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Grammar;

/// <summary>
/// Tells where a text has a word of the language that only folds to a word of a name: على before the name of somebody who
/// is called علي, أشار where the table has آشار.
/// </summary>
/// <remarks>
/// 1. A particle, letter for letter, is no part of a name that has it spelled otherwise. But the names of Latin letters
///    are written as it comes: أن بي سي, إن بي سي.
/// 2. Nor is a word whose alef has another hamza than that of a garbled form, if it is one of the language. An alef
///    without any is one that was written in haste, and may be either.
/// </remarks>
internal static class SpelledOtherwise
{
    private const string Hamzas = "\u0622\u0623\u0625"; // alef with madda, with hamza above, below

    /// <summary>Whether a place is not the form, though it folds to it; asked only where the letters differ.</summary>
    public static bool Is(in PhraseHit hit, NameForm form, ReadOnlySpan<char> text)
    {
        if (hit.First.IsArticleRestored) return false;
        var words = WordKeys.Of(text.Slice(hit.First.NameStart, hit.End - hit.First.NameStart).ToString(), Folder.Light);
        var listed = form.LightKey.Split(' ');
        if (words.Count != listed.Length) return false;
        for (var i = 0; i < listed.Length; i++)
            if (!string.Equals(words[i], listed[i], StringComparison.Ordinal) && IsAnother(words[i], listed[i], form)) return true;
        return false;
    }

    private static bool IsAnother(string word, string listed, NameForm form) =>
        (Particles.Has(word.AsSpan()) && !LetterNames.Default.MayBe(Folder.Key.Fold(word).AsSpan()))
        || (form.IsGarbled && HasOtherHamza(word, listed) && WordModel.Default.Look(Folder.Key.Fold(word).AsSpan()) is { Kind: WordKind.Word, Affixes: 0 });

    private static bool HasOtherHamza(string word, string listed)
    {
        if (word.Length != listed.Length) return false;
        for (var i = 0; i < word.Length; i++)
            if (word[i] != listed[i] && Hamzas.IndexOf(word[i]) >= 0 && Hamzas.IndexOf(listed[i]) >= 0) return true;
        return false;
    }
}
