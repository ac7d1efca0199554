using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tokens;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>Makes readings of acronyms that were spelled out, where they stand.</summary>
/// <remarks>
/// 1. What the tables list as it stands, alone or with the word before or behind, is left to them.
/// 2. The first word of the right name before the letters, or its last behind them, is a part of what is put right: else it
///    would stand there twice (منظمة دبليو إتش أو). It speaks for the name, and so it is not asked for an article.
/// 3. The same with an article that was set apart (الـ إف بي آي).
/// 4. Letters in brackets explain the words before them: they are put right to a short form only.
/// </remarks>
internal sealed class SpeltPlace(FuzzyNames fuzzy)
{

    /// <summary>Adds the reading of some words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="first">The first of the letters.</param>
    /// <param name="last">The ordinal of the last of them.</param>
    /// <param name="acronym">What they are.</param>
    /// <param name="readings">What is added to.</param>
    public void Add(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, in SpeltWord first, int last, in Acronym acronym, List<Reading> readings)
    {
        if (IsListed(text, words, first, last)) return;
        var letters = last - first.Ordinal + 1;
        var (start, proclitic) = (first.Ordinal, first.Proclitic);
        var target = acronym.Form.Words;
        var isNamed = false;
        if (proclitic is null or { HasArticle: true, Keep.Length: 0 } && words[start].FollowsWord && Before(text, words[start - 1], target[0]) is { } before)
        {
            (start, proclitic) = (start - 1, before.Proclitic);
            isNamed = !before.IsArticle;
        }
        if (target.Count > 1 && last + 1 < words.Length && words[last + 1].FollowsWord && Stem(SpeltWord.KeyOf(text, words[last + 1])) is var behind
            && WordStem.AreOne(behind.AsSpan(), Stem(target[target.Count - 1]).AsSpan()))
        {
            last++;
            isNamed = true;
        }
        if (!string.Equals(acronym.Form.Target, acronym.Form.Entity.ShortForm, StringComparison.Ordinal) && IsInBrackets(text, words[start].Start, words[last].End)) return;

        var place = new WordPlace { Ordinal = start, Line = words[start].Line, InHashtag = words[start].InHashtag, NameStart = words[start].Start };
        var indexed = fuzzy.AsSpotted(acronym.Form);
        var hit = SpottedPlace.Hit(indexed, SpottedPlace.Behind(text, place, words[start].End, proclitic), words[last].End, last, words[last].Line);
        readings.Add(new Reading(hit, indexed, isExact: true) { Odds = AcronymOdds.Of(letters, acronym.Source, isNamed), IsSpeltAcronym = true });
    }

    private bool IsListed(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, in SpeltWord first, int last)
    {
        var keys = new List<string> { first.Key.Substring(first.Proclitic?.Glued.Length ?? 0) };
        for (var i = first.Ordinal + 1; i <= last; i++) keys.Add(SpeltWord.KeyOf(text, words[i]));
        var name = string.Join(" ", keys);
        var behind = last + 1 < words.Length && words[last + 1].FollowsWord ? name + " " + SpeltWord.KeyOf(text, words[last + 1]) : null;
        if (fuzzy.IsListed(name.AsSpan()) || (behind is not null && fuzzy.IsListed(behind.AsSpan()))) return true;
        if (!words[first.Ordinal].FollowsWord) return false;
        var before = SpeltWord.KeyOf(text, words[first.Ordinal - 1]);
        foreach (var start in Ways(before).Select(way => way.Name))
            if (fuzzy.IsListed((start + " " + name).AsSpan()) || (behind is not null && fuzzy.IsListed((start + " " + behind).AsSpan()))) return true;
        return false;
    }

    /// <summary>The word before if it belongs to the name: its first word, or an article set apart.</summary>
    private static (Proclitic? Proclitic, bool IsArticle)? Before(ReadOnlySpan<char> text, in TextWord word, string head)
    {
        foreach (var (rest, chain) in Ways(SpeltWord.KeyOf(text, word)))
        {
            if (string.Equals(rest, Article.Text, StringComparison.Ordinal)) return (chain, true);
            if (WordStem.AreOne(Stem(rest).AsSpan(), Stem(head).AsSpan())) return (chain, false);
        }
        return null;
    }

    /// <summary>A folded word as it stands, and behind what may be taken off it.</summary>
    private static IEnumerable<(string Name, Proclitic? Chain)> Ways(string key)
    {
        yield return (key, null);
        foreach (var chain in Proclitics.ThatMayStart(key.AsSpan()))
            if (chain.IsBefore(key.AsSpan()) && key.Length > chain.Glued.Length + 1) yield return (key.Substring(chain.Glued.Length), chain);
    }

    private static string Stem(string key) => WordStem.Split(key.AsSpan(), out var stem) == default ? stem.ToString() : "";

    private static bool IsInBrackets(ReadOnlySpan<char> text, int start, int end) =>
        start > 0 && end < text.Length && text[start - 1] == '(' && text[end] == ')';
}
