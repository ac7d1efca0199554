using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>Finds acronyms that were spelled out by the names of their Latin letters: يو إن آر دبليو إيه is UNRWA.</summary>
/// <remarks>
/// 1. Names of letters that follow one another make a run; behind proclitics a name can only begin one.
/// 2. Some of its words are an acronym if the letters that they may stand for are one of an entity
///    (<see cref="AcronymTable"/>), the longest first, and if two of them at least are no common words: أو, إن and أي
///    stand in every text.
/// 3. What is beside it in the run must be a common word: a part of more letters is no acronym.
/// 4. What the tables list is theirs to decide, also with a word before or behind (<see cref="SpeltPlace"/>).
/// 5. Each entity with these letters is a reading; the evidence and the choice do the rest.
/// Immutable and thread-safe. Texts without such names are gone through and left.
/// </remarks>
/// <param name="fuzzy">The names.</param>
/// <param name="acronyms">Their acronyms.</param>
internal sealed class SpeltAcronyms(FuzzyNames fuzzy, AcronymTable acronyms)
{
    private const int FewestThatAreNoWords = 2;

    private readonly SpeltPlace _place = new(fuzzy);

    /// <summary>The readings of one text.</summary>
    public List<Reading> Find(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words)
    {
        var readings = new List<Reading>();
        for (var i = 0; i < words.Length; i++)
        {
            if (!MayBeLetter(words[i])) continue;
            var first = i;
            while (i + 1 < words.Length && words[i + 1].FollowsWord && MayBeLetter(words[i + 1])) i++;
            if (i - first + 1 >= LatinAcronyms.Shortest) ReadAll(text, words, first, i, readings);
        }
        return readings;
    }

    private static bool MayBeLetter(in TextWord word) => new WordJudgement(word.Judgement).MayBeLetter;

    /// <summary>Parts the words where one is a letter behind proclitics only, and reads the runs.</summary>
    private void ReadAll(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int first, int last, List<Reading> readings)
    {
        var run = new List<SpeltWord>();
        for (var i = first; i <= last; i++)
        {
            var word = SpeltWord.Read(text, words[i], i);
            if (word.Proclitic is not null || word.Name.IsNone)
            {
                ReadRun(text, words, run, readings);
                run.Clear();
            }
            if (!word.Name.IsNone) run.Add(word);
        }
        ReadRun(text, words, run, readings);
    }

    private void ReadRun(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, List<SpeltWord> run, List<Reading> readings)
    {
        if (run.Count < LatinAcronyms.Shortest) return;
        var found = new List<(int First, int Count, string Letters)>();
        for (var first = 0; first + LatinAcronyms.Shortest <= run.Count; first++) Spell(run, first, 0, "", found);
        // As a rule there is one.
        found.Sort((a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count)
            : a.First != b.First ? a.First.CompareTo(b.First)
            : string.CompareOrdinal(a.Letters, b.Letters));
        var taken = new List<(int First, int Count)>();
        foreach (var (first, count, letters) in found)
        {
            if (!StandsAlone(run, first, count) || taken.Exists(other => Overlaps(other, first, count))) continue;
            taken.Add((first, count));
            foreach (var acronym in acronyms.Of(letters)) _place.Add(text, words, run[first], run[first + count - 1].Ordinal, acronym, readings);
        }
    }

    /// <summary>Two ways to spell the same words do not exclude each other.</summary>
    private static bool Overlaps((int First, int Count) other, int first, int count) =>
        first < other.First + other.Count && other.First < first + count && (first != other.First || count != other.Count);

    /// <summary>Adds all acronyms that begin with the word after some that make the letters so far.</summary>
    private void Spell(List<SpeltWord> run, int first, int count, string letters, List<(int First, int Count, string Letters)> found)
    {
        if (count >= LatinAcronyms.Shortest && acronyms.Of(letters).Count > 0) found.Add((first, count, letters));
        if (first + count == run.Count) return;
        foreach (var letter in run[first + count].Name.Letters)
            if (letters + letter is var longer && acronyms.HasStart(longer)) Spell(run, first, count + 1, longer, found);
    }

    /// <summary>Whether enough of the words are nothing but letters, and no letter stands beside them that is no word.</summary>
    private static bool StandsAlone(List<SpeltWord> run, int first, int count)
    {
        if (first > 0 && !run[first - 1].Name.IsWord) return false;
        if (first + count < run.Count && !run[first + count].Name.IsWord) return false;
        var no = 0;
        for (var i = first; i < first + count; i++)
            if (!run[i].Name.IsWord) no++;
        // A word that is no letter has no article before one: الجي إن أي.
        return no >= (run[first] is { Proclitic.HasArticle: true, Name.IsWord: false } ? 1 : FewestThatAreNoWords);
    }
}
