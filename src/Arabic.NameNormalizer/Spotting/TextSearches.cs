using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>
/// The searches for unlisted names that look at the words of a text alone: what they find does not depend on what else
/// the text names, and is found once.
/// </summary>
/// <remarks>Each is made when the first text asks. Immutable and thread-safe.</remarks>
/// <param name="names">The names that unlisted spellings are compared with.</param>
/// <param name="index">The tables.</param>
internal sealed class TextSearches(FuzzyNames names, NameIndex index)
{
    private OfRightNames? _right;
    private SpeltAcronyms? _spelt;
    private LooseArticles? _loose;

    /// <summary>The names that unlisted spellings are compared with.</summary>
    public FuzzyNames Names => names;

    private OfRightNames Right => LazyInitializer.EnsureInitialized(ref _right, () =>
    {
        var forms = index.CanonicalForms().ToList();
        return new OfRightNames(new RenderedNames(names, forms), new FlawedNames(names, forms));
    })!;

    private SpeltAcronyms Spelt => LazyInitializer.EnsureInitialized(ref _spelt, () => new SpeltAcronyms(names, new AcronymTable(names, index.KeptForms())))!;

    private LooseArticles Loose => LazyInitializer.EnsureInitialized(ref _loose, () => new LooseArticles(names))!;

    /// <summary>What a word is for these searches, by its folded letters.</summary>
    public WordJudgement Judge(ReadOnlySpan<char> key)
    {
        var rendered = Right.Rendered;
        return new WordJudgement(
            NameLikeness.Of(names.Names, key), HeadNouns.OfPlaces.Has(key), rendered.MayStart(key), rendered.MayFollow(key), LetterNames.Default.MayBe(key));
    }

    /// <summary>The readings of one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words, judged.</param>
    public List<Reading> Find(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words) =>
        [.. Right.Rendered.Find(text, words), .. Spelt.Find(text, words), .. Right.Flawed.Find(text, words), .. Loose.Find(text, words)];

    /// <summary>The searches that are made of the right names alone.</summary>
    private sealed record OfRightNames(RenderedNames Rendered, FlawedNames Flawed);
}
