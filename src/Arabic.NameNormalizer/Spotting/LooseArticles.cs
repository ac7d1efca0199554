using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>Finds names of which the article stands apart as Latin letters write it: خيرت إل شاطر, مدينة إل فاشر, إل-سنوسي.</summary>
/// <remarks>
/// 1. إل by itself is no word of today's Arabic; with the word behind it, be it behind a hyphen, it is a word with an article.
/// 2. That word, with up to three before it and two behind, is looked up among the names that the tables list, the longest
///    first. Of what is listed as garbled only what needs no evidence is taken, unless it is of several words.
/// 3. What the tables list with إل apart is theirs to decide; an article that is a part of a foreign name (إل موندو) is so
///    left alone, for no name begins with it in one word.
/// Immutable and thread-safe.
/// </remarks>
internal sealed class LooseArticles(FuzzyNames fuzzy)
{
    private const int MostBefore = 3, MostBehind = 2;

    /// <summary>The odds of it, in nats: nothing but a space is wrong.</summary>
    private const double Odds = 3;

    private const string Loose = "إل";

    /// <summary>The readings of one text.</summary>
    public List<Reading> Find(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words)
    {
        var readings = new List<Reading>();
        for (var i = 0; i + 1 < words.Length; i++)
            if (words[i + 1].FollowsWord && IsLoose(text, words[i], out var chain)) ReadAround(text, words, i, chain, readings);
        return readings;
    }

    private static bool IsLoose(ReadOnlySpan<char> text, in TextWord word, out Proclitic? proclitic)
    {
        proclitic = null;
        var letters = text.Slice(word.Start, word.End - word.Start);
        if (!letters.EndsWith(Loose.AsSpan(), StringComparison.Ordinal)) return false;
        if (letters.Length == Loose.Length) return true;
        var before = letters.Slice(0, letters.Length - Loose.Length);
        foreach (var chain in Proclitics.All)
            if (!chain.HasArticle && before.SequenceEqual(chain.Glued.AsSpan())) proclitic = chain;
        return proclitic is not null;
    }

    /// <summary>Reads the longest name around an article.</summary>
    private void ReadAround(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int article, Proclitic? proclitic, List<Reading> readings)
    {
        var first = article;
        while (proclitic is null && first > 0 && article - first < MostBefore && words[first].FollowsWord) first--;
        for (; first <= article; first++)
        {
            var last = article + 1;
            while (last + 1 < words.Length && last - article <= MostBehind && words[last + 1].FollowsWord) last++;
            for (; last > article; last--)
            {
                var key = KeyOf(text, words, first, article, last);
                if (Add(text, words, first, last, proclitic, key, readings)) return;
                if (first < article && AddBehindProclitic(text, words, first, last, key, readings)) return;
            }
        }
    }

    private bool AddBehindProclitic(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int first, int last, string key, List<Reading> readings)
    {
        foreach (var chain in Proclitics.ThatMayStart(key.AsSpan()))
            if (!chain.HidesArticle && chain.IsBefore(key.AsSpan()) && Add(text, words, first, last, chain, key.Substring(chain.Glued.Length), readings)) return true;
        return false;
    }

    private bool Add(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int first, int last, Proclitic? proclitic, string key, List<Reading> readings)
    {
        var isAdded = false;
        foreach (var listed in fuzzy.Listed(key.AsSpan()))
        {
            var form = listed.Form;
            if (!SpottingOdds.CanBe(form) || !(form.IsCanonical || form.Policy == AliasPolicy.Always || (form.Words.Count > 1 && form.Policy == AliasPolicy.WithEvidence))) continue;
            var indexed = fuzzy.AsSpotted(form);
            var (start, end) = (words[first], words[last]);
            var place = new WordPlace { Ordinal = first, Line = start.Line, InHashtag = start.InHashtag, NameStart = start.Start };
            readings.Add(new Reading(SpottedPlace.Hit(indexed, SpottedPlace.Behind(text, place, start.End, proclitic), end.End, last, end.Line), indexed, isExact: true)
            {
                Odds = Odds,
                IsMisspaced = true,
            });
            isAdded = true;
        }
        return isAdded;
    }

    /// <summary>The folded words, the article one with the word behind it.</summary>
    private static string KeyOf(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int first, int article, int last)
    {
        var parts = new List<string>();
        for (var i = first; i <= last; i++)
        {
            if (i == article) continue;
            var word = Folder.Key.Fold(text.Slice(words[i].Start, words[i].End - words[i].Start).ToString());
            parts.Add(i == article + 1 ? Article.Text + word : word);
        }
        return string.Join(" ", parts);
    }
}
