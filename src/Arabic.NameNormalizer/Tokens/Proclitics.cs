using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Tokens;

/// <summary>A chain of conjunctions, prepositions and article that may be glued before a name.</summary>
/// <param name="Glued">The letters as they stand before the rest of the word.</param>
/// <param name="Keep">What is put back before the right form.</param>
/// <param name="HasArticle">Whether the chain ends in the article.</param>
/// <param name="Number">Its number among all chains.</param>
internal sealed record Proclitic(string Glued, string Keep, bool HasArticle, int Number)
{
    /// <summary>Whether the chain ends in لل, which hides the alef of an article.</summary>
    public bool HidesArticle => HasArticle && Keep.Length > 0 && Keep[Keep.Length - 1] == 'ل';

    /// <summary>Whether a folded word begins with the chain.</summary>
    public bool IsBefore(ReadOnlySpan<char> word) => word.StartsWith(Glued.AsSpan(), StringComparison.Ordinal);

    /// <summary>What is left of a folded word that begins with the chain.</summary>
    public ReadOnlySpan<char> After(ReadOnlySpan<char> word) => word.Slice(Glued.Length);
}

/// <summary>The proclitics of <c>data/language/proclitics.tsv</c>.</summary>
internal static class Proclitics
{
    /// <summary>All chains, shortest first: what takes off the least is tried first.</summary>
    public static IReadOnlyList<Proclitic> All { get; } =
    [
        .. EmbeddedTable.Rows("language/proclitics.tsv")
            .OrderBy(row => row[0].Length)
            .Select((row, number) => new Proclitic(row[0], row[1], row[2] == "yes", number)),
    ];

    private const char FirstLetter = '\u0621';

    private static readonly Proclitic[][] ByFirstLetter =
    [
        .. Enumerable.Range(FirstLetter, '\u064A' - FirstLetter + 1)
            .Select(letter => All.Where(proclitic => proclitic.Glued[0] == letter).ToArray()),
    ];

    /// <summary>Those that begin with the letter that a word begins with, shortest first.</summary>
    public static Proclitic[] ThatMayStart(ReadOnlySpan<char> word)
    {
        var i = word.Length > 2 ? word[0] - FirstLetter : -1;
        return (uint)i < (uint)ByFirstLetter.Length ? ByFirstLetter[i] : [];
    }

    /// <summary>
    /// Puts a right form behind the letter lam: الجفرة becomes للجفرة, الليل becomes لليل, حفتر becomes لحفتر.
    /// </summary>
    public static string AfterLam(string form)
    {
        if (!Article.IsBefore(form.AsSpan())) return "ل" + form;
        return form.Length > 2 && form[2] == 'ل' ? "ل" + form.Substring(2) : "ل" + form.Substring(1);
    }
}
