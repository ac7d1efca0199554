namespace Arabic.NameNormalizer.Language;

/// <summary>The prefixes and suffixes of <c>data/language/affixes.tsv</c>, composed, and which go together.</summary>
/// <remarks>
/// 1. Every prefix row, with each conjunction before it and with none, is a prefix; every suffix row, and where it says
///    so each pronoun behind it, is a suffix. Different rows may spell the same affix.
/// 2. A stem may stand between a prefix and a suffix if it has a class that both go to; a suffix that suffers no article
///    or no preposition before it stands behind none.
/// 3. For each pair of spellings the classes are worked out beforehand, so that a look-up is one bitwise and; once with
///    all affixes, once without the rare ones.
/// </remarks>
internal sealed class AffixTable
{
    private readonly StemClass[] _any;
    private readonly StemClass[] _common;
    private readonly StemClass[] _withoutPronoun;
    private readonly int _suffixCount;

    private AffixTable(IEnumerable<string[]> rows)
    {
        var (prefixes, suffixes) = Compose([.. rows]);
        var before = prefixes.GroupBy(affix => affix.Text, StringComparer.Ordinal).ToList();
        var behind = suffixes.GroupBy(affix => affix.Text, StringComparer.Ordinal).ToList();
        _suffixCount = behind.Count;
        _any = new StemClass[before.Count * behind.Count];
        _common = new StemClass[_any.Length];
        _withoutPronoun = [.. behind.Select(group => group.Where(suffix => !suffix.IsPronoun).Aggregate(StemClass.None, (classes, suffix) => classes | suffix.Classes))];
        Prefixes = AffixTrie.Build([.. before.Select(group => group.Key)]);
        Suffixes = AffixTrie.Build([.. behind.Select(group => new string([.. group.Key.Reverse()]))]);
        for (var i = 0; i < before.Count; i++)
            for (var j = 0; j < behind.Count; j++)
                foreach (var prefix in before[i])
                    foreach (var suffix in behind[j])
                    {
                        var classes = Classes(prefix, suffix);
                        _any[(i * _suffixCount) + j] |= classes;
                        if (!prefix.Rare && !suffix.Rare) _common[(i * _suffixCount) + j] |= classes;
                    }
    }

    /// <param name="Text">Its spelling in look-up keys.</param>
    /// <param name="Classes">The classes of stems that it goes to.</param>
    /// <param name="Article">Of a prefix: whether it ends in the article. Of a suffix: whether it may stand with it.</param>
    /// <param name="Preposition">Of a prefix: whether it has one. Of a suffix: whether it may stand behind one.</param>
    /// <param name="Rare">Whether it is too rare to be believed beside a short stem that is not very common.</param>
    /// <param name="IsPronoun">Whether a pronoun is the end of it.</param>
    internal readonly record struct Affix(string Text, StemClass Classes, bool Article, bool Preposition, bool Rare, bool IsPronoun = false);

    public AffixTrie Prefixes { get; }

    public AffixTrie Suffixes { get; }

    public static AffixTable Read(IEnumerable<string[]> rows) => new(rows);

    /// <summary>The classes of the stems that may stand between two affixes.</summary>
    public StemClass Between(int prefix, int suffix) => _any[(prefix * _suffixCount) + suffix];

    /// <summary>The same for stems that rare affixes are not believed of.</summary>
    public StemClass CommonlyBetween(int prefix, int suffix) => _common[(prefix * _suffixCount) + suffix];

    /// <summary>The classes of the stems that a suffix goes to by itself, and not with a pronoun as its end.</summary>
    public StemClass WithoutPronoun(int suffix) => _withoutPronoun[suffix];

    /// <summary>The classes of the stems that may stand between two affixes; none if they do not go together.</summary>
    internal static StemClass Classes(Affix prefix, Affix suffix) =>
        (suffix.Article || !prefix.Article) && (suffix.Preposition || !prefix.Preposition)
            ? prefix.Classes & suffix.Classes
            : StemClass.None;

    /// <summary>All prefixes and suffixes; the same spelling may come several times.</summary>
    internal static (List<Affix> Prefixes, List<Affix> Suffixes) Compose(IReadOnlyList<string[]> rows)
    {
        var conjunctions = rows.Where(row => row[0] == "conjunction").ToList();
        var pronouns = rows.Where(row => row[0] == "pronoun").ToList();
        var prefixes = new List<Affix>();
        var suffixes = new List<Affix>();
        foreach (var row in rows)
        {
            if (row[0] is not ("prefix" or "suffix")) continue;
            var affix = new Affix(row[1], StemClasses.OfAffix(row[2]), Says(row[3]), Says(row[4]), Says(row[6]));
            if (row[0] == "prefix")
            {
                prefixes.Add(affix);
                prefixes.AddRange(conjunctions.Select(conjunction =>
                    affix with { Text = conjunction[1] + affix.Text, Rare = affix.Rare || Says(conjunction[6]) }));
                continue;
            }
            if (row[5] != "only") suffixes.Add(affix);
            if (row[5] == "no") continue;
            // Before a pronoun a case remains what it is, and what is possessed has no article.
            suffixes.AddRange(pronouns.Select(pronoun =>
                affix with { Text = affix.Text + pronoun[1], IsPronoun = true, Article = false, Rare = affix.Rare || Says(pronoun[6]) }));
        }
        return (prefixes, suffixes);
    }

    private static bool Says(string cell) => cell == "yes";
}
