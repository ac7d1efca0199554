using System.Text;
using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Language;

/// <summary>Reads Latin names letter by letter, as a machine does that knows no Arabic spelling of them (<c>data/engine/latin.tsv</c>).</summary>
/// <remarks>Signs on letters are lost; doubled consonants count once, and so do vowels of one letter; an article is left out. Immutable and thread-safe.</remarks>
internal sealed class LatinReader
{
    private const char Start = '^';
    private const string FrontVowels = "ei";
    private const string Vowels = "aeiouy";
    private const string BeforeFrontVowel = "(ei)";

    private readonly Dictionary<char, Rule[]> _rules;
    private readonly Dictionary<char, char> _withoutSigns = [];

    private LatinReader(IEnumerable<string[]> rows)
    {
        var rules = new List<Rule>();
        foreach (var row in rows)
        {
            if (row[1][0] is >= 'a' and <= 'z' and var plain)
                foreach (var letter in row[0]) _withoutSigns.Add(letter, plain);
            else
                rules.Add(new Rule(row[0].TrimStart(Start).Replace(BeforeFrontVowel, ""), row[1], row[0][0] == Start, row[0].EndsWith(BeforeFrontVowel, StringComparison.Ordinal)));
        }
        _rules = rules.GroupBy(rule => rule.Latin[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(rule => rule.Latin.Length).ThenByDescending(rule => rule.IsAtStart || rule.IsBeforeFrontVowel).ToArray());
    }

    /// <summary>The rules that the package ships with.</summary>
    public static LatinReader Default { get; } = new(EmbeddedTable.Rows("engine/latin.tsv"));

    /// <summary>The words of a name, each in folded Arabic letters without its article; nothing if a sign of it is no letter.</summary>
    public IReadOnlyList<string> Read(string name)
    {
        var words = new List<string>();
        foreach (var part in WithoutSigns(name).Split(' '))
        {
            var word = part;
            if (word.Length > 3 && word[2] == '-' && word[0] is 'a' or 'e') word = word.Substring(3);
            else if (word is "al" or "el") continue;
            if (ReadWord(word) is not { Length: > 0 } read) return [];
            words.Add(read);
        }
        return words;
    }

    private string? ReadWord(string word)
    {
        var read = new StringBuilder();
        for (var at = 0; at < word.Length;)
        {
            if (IsDoubled(word, at)) at++;
            if (RuleAt(word, at) is not { } rule)
            {
                if (word[at++] != '-') return null;
                continue;
            }
            var isVowel = at > 0 && IsVowel(word[at]) && IsVowel(word[at - 1]);
            read.Append(isVowel && read[read.Length - 1] == rule.Arabic[0] ? rule.Arabic.Substring(1) : rule.Arabic);
            at += rule.Latin.Length;
        }
        return read.ToString();
    }

    private static bool IsDoubled(string word, int at) => at + 1 < word.Length && word[at] == word[at + 1] && !IsVowel(word[at]);

    private static bool IsVowel(char letter) => Vowels.IndexOf(letter) >= 0;

    private Rule? RuleAt(string word, int at)
    {
        if (!_rules.TryGetValue(word[at], out var rules)) return null;
        foreach (var rule in rules)
            if (rule.Fits(word, at)) return rule;
        return null;
    }

    /// <summary>The name in small letters without signs on or between them.</summary>
    private string WithoutSigns(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is '\'' or '\u2019' or '\u2018' or '.') continue;
            var letter = _withoutSigns.TryGetValue(c, out var known) ? known : char.ToLowerInvariant(c);
            plain.Append(_withoutSigns.TryGetValue(letter, out known) ? known : letter);
        }
        return plain.ToString();
    }

    /// <summary>How some letters are read.</summary>
    /// <param name="Latin">The letters.</param>
    /// <param name="Arabic">What is written for them.</param>
    /// <param name="IsAtStart">Whether only where a word begins.</param>
    /// <param name="IsBeforeFrontVowel">Whether only before an e or an i.</param>
    private sealed record Rule(string Latin, string Arabic, bool IsAtStart, bool IsBeforeFrontVowel)
    {
        public bool Fits(string word, int at)
        {
            if ((IsAtStart && at > 0) || string.CompareOrdinal(word, at, Latin, 0, Latin.Length) != 0) return false;
            return !IsBeforeFrontVowel || (at + Latin.Length < word.Length && FrontVowels.IndexOf(word[at + Latin.Length]) >= 0);
        }
    }
}
