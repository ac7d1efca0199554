using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Grammar;

/// <summary>
/// Tells words that are words of the language by an ending which they cannot have where they stand: a noun with the alef of
/// the accusative (زوارا) behind a preposition or in a construct, where a foreign name in -a stands instead.
/// </summary>
internal static class Accusatives
{
    private const char Alef = 'ا';

    /// <summary>Before the alef they may make a pronoun (بينها, بلدنا), or the plural of a verb (شكلوا).</summary>
    private const string OtherEndings = "هنو";

    private const int Shortest = 4;

    private static readonly HashSet<string> Prepositions = new(["في", "من", "الي", "علي", "عن"], StringComparer.Ordinal);

    /// <summary>Whether a word that is a less common word of the language (<see cref="Likeness.Rare"/>) is none at its place. O(1); folds, which allocates.</summary>
    public static bool IsRuledOut(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int word)
    {
        var letters = text.Slice(words[word].Start, words[word].End - words[word].Start);
        if (word == 0 || !words[word].FollowsWord || letters.Length < Shortest || letters[letters.Length - 1] != Alef || OtherEndings.IndexOf(letters[letters.Length - 2]) >= 0) return false;
        var before = text.Slice(words[word - 1].Start, words[word - 1].End - words[word - 1].Start);
        return IsGoverning(before, words[word - 1]) && WordModel.Default.Look(Folder.Key.Fold(letters.ToString()).AsSpan()) is { Affixes: > 0 };
    }

    /// <summary>Whether a word is a preposition, or a noun of place that is no definite one and so in a construct.</summary>
    private static bool IsGoverning(ReadOnlySpan<char> word, in TextWord place) =>
        Prepositions.Contains(Folder.Key.Fold(word.ToString()))
        || (new WordJudgement(place.Judgement).IsPlaceNoun && word.IndexOf(Article.Text.AsSpan(), StringComparison.Ordinal) is not (0 or 1) && !word.StartsWith("لل".AsSpan(), StringComparison.Ordinal));
}
