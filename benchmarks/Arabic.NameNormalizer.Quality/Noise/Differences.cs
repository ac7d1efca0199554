using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Noise;

/// <summary>Derives what sets a spelling apart from the name that it stands for.</summary>
/// <remarks>
/// 1. An article that only one of the two has is taken off.
/// 2. The rest is aligned at the least cost, where what sound and script explain costs less than what they do not.
/// 3. Each step of the alignment is of one kind; a letter that is alike both by sound and by shape counts as sound.
/// </remarks>
internal static class Differences
{
    public const string Several = "several of these";

    private static readonly (Difference Kind, string Name)[] Names =
    [
        (Difference.Vowels, "vowel length"), (Difference.Consonants, "consonant class"), (Difference.Article, "article"),
        (Difference.Dots, "dots, shape"), (Difference.Other, "other"),
    ];

    /// <summary>The names of all kinds, in the order of reports.</summary>
    public static IReadOnlyList<string> Order { get; } =
        ["none but folding", "vowel length", "consonant class", "article", "dots, shape", Several, "other"];

    /// <summary>The kind of the nearest of several forms; what is only partly explained is "other".</summary>
    public static string Name(string query, IEnumerable<string> forms)
    {
        var (_, kinds) = forms.Select(form => Of(PlainFold.Of(query), PlainFold.Of(form))).MinBy(found => found.Cost);
        if (kinds == Difference.None) return Order[0];
        if (kinds.HasFlag(Difference.Other)) return "other";
        foreach (var (kind, name) in Names)
            if (kinds == kind) return name;
        return Several;
    }

    /// <summary>The kinds of difference between two folded names, and what they cost together.</summary>
    public static (int Cost, Difference Kinds) Of(string query, string form)
    {
        var articles = HasArticle(query) != HasArticle(form);
        if (articles && HasArticle(query)) query = query[2..];
        else if (articles) form = form[2..];

        // Least cost, and the kinds on the way there, for each prefix of the form and of the query.
        var best = new (int Cost, Difference Kinds)[form.Length + 1, query.Length + 1];
        for (var i = 0; i <= form.Length; i++)
            for (var j = 0; j <= query.Length; j++)
            {
                if (i + j == 0) continue;
                best[i, j] = (int.MaxValue, Difference.None);
                if (i > 0) Step(best[i - 1, j], Lone(form, i - 1), ref best[i, j]);
                if (j > 0) Step(best[i, j - 1], Lone(query, j - 1), ref best[i, j]);
                if (i > 0 && j > 0) Step(best[i - 1, j - 1], Pair(form, i - 1, query, j - 1), ref best[i, j]);
            }
        var (cost, kinds) = best[form.Length, query.Length];
        return articles ? (cost + 2, kinds | Difference.Article) : (cost, kinds);
    }

    private static void Step(
        (int Cost, Difference Kinds) from, (int Cost, Difference Kind) step, ref (int Cost, Difference Kinds) best)
    {
        var cost = from.Cost + step.Cost;
        if (cost < best.Cost) best = (cost, from.Kinds | step.Kind);
    }

    /// <summary>A letter that only one of the two has.</summary>
    private static (int Cost, Difference Kind) Lone(string word, int at)
    {
        if (IsVowel(word, at)) return (2, Difference.Vowels);
        return at > 0 && word[at] == word[at - 1] ? (2, Difference.Consonants) : (5, Difference.Other);
    }

    private static (int Cost, Difference Kind) Pair(string form, int i, string query, int j)
    {
        if (form[i] == query[j]) return (0, Difference.None);
        if (IsVowel(form, i) && IsVowel(query, j)) return (2, Difference.Vowels);
        if (Alike.BySound(form[i], query[j])) return (2, Difference.Consonants);
        return Alike.ByShape(form[i], query[j]) ? (3, Difference.Dots) : (6, Difference.Other);
    }

    private static bool IsVowel(string word, int at) => word[at] is 'ا' or 'و' or 'ي'
        || (word[at] == 'ه' && (at + 1 == word.Length || word[at + 1] == ' '));

    private static bool HasArticle(string word) => word.Length > 3 && word.StartsWith("ال", StringComparison.Ordinal);
}
