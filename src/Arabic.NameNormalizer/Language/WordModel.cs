using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Language;

/// <summary>Tells whether a token is an ordinary Arabic word in any of its forms: what a name is weighed against.</summary>
/// <remarks>
/// For each token, a folded look-up key:
/// 1. its letters become numbers; a character that Arabic words do not have makes it none;
/// 2. the suffixes that it may end in are noted, the empty one among them, walking from its end;
/// 3. for each prefix that it may begin with, walking from its start, the letters behind it are packed one by one, and
///    where a noted suffix begins the packed stem is looked up: it counts if it has a class that both affixes go to;
/// 4. of all readings the kinds are joined, and the most common stem with the fewest affixes gives the frequency.
/// Listing every form instead would take some millions of entries: a verb has more than a thousand.
/// Immutable and thread-safe; a look-up allocates nothing and takes a time bounded by the length of the affixes.
/// </remarks>
internal sealed class WordModel
{
    /// <summary>The longest token that can be a word: two affixes and a stem.</summary>
    private const int MaxLength = 24;

    /// <summary>
    /// The longest word that is believed to be a verb with a stem of two letters; one more if the stem is very common.
    /// </summary>
    private const int MaxVerbOfTwo = 4;

    private static readonly Lazy<WordModel> LazyDefault = new(() => Read(EmbeddedTable.Rows));
    private readonly AffixTable _affixes;
    private readonly StemIndex _stems;

    private WordModel(AffixTable affixes, StemIndex stems)
    {
        _affixes = affixes;
        _stems = stems;
    }

    /// <summary>The model of the tables that the package ships with, read when it is first asked for.</summary>
    public static WordModel Default => LazyDefault.Value;

    /// <summary>Builds a model.</summary>
    /// <param name="rows">Reads the rows of a table by its name, such as <c>language/words.tsv</c>.</param>
    /// <exception cref="FormatException">A table names a class or a form that there is not.</exception>
    public static WordModel Read(Func<string, IEnumerable<string[]>> rows)
    {
        var stems = new Dictionary<ulong, int>();
        StemTables.Read(rows, (stem, classes, band) =>
        {
            var packed = stem.Length < 2 ? 0 : WordLetters.Pack(stem);
            if (packed == 0) return;
            stems.TryGetValue(packed, out var value);
            stems[packed] = StemIndex.Merge(value, classes, band);
        });
        return new WordModel(AffixTable.Read(rows("language/affixes.tsv")), StemIndex.Build(stems));
    }

    /// <summary>Whether a folded token is a word, a name, both or neither.</summary>
    public WordKind KindOf(ReadOnlySpan<char> foldedKey) => Look(foldedKey).Kind;

    /// <summary>
    /// The natural logarithm of how often, in running text, an ordinary word is just this one; negative infinity if it
    /// is none, or only a name. Rough: it knows how common a stem is and how many affixes it has, nothing more.
    /// </summary>
    public double LogFrequency(ReadOnlySpan<char> foldedKey) =>
        Look(foldedKey) is { } reading && (reading.Kind & WordKind.Word) != 0
            ? WordFrequency.Log(reading)
            : double.NegativeInfinity;

    /// <summary>What is known of a folded token. Any text is allowed; what is no word is <see cref="WordKind.Unknown"/>.</summary>
    /// <param name="foldedKey">A key of <see cref="Folder.Key"/>.</param>
    public WordReading Look(ReadOnlySpan<char> foldedKey) => Look(foldedKey, isFeminine: false);

    /// <summary>The same for a word that is written with a ة at its end, which its key has as ه: it is no pronoun then.</summary>
    public WordReading LookFeminine(ReadOnlySpan<char> foldedKey) => Look(foldedKey, isFeminine: true);

    private WordReading Look(ReadOnlySpan<char> foldedKey, bool isFeminine)
    {
        if (foldedKey.Length is 0 or > MaxLength) return default;
        if (foldedKey.Length == 1)
            return WordLetters.Number(foldedKey[0]) == 0 ? default : new WordReading(WordKind.Word, Band: 3, Affixes: 0);
        Span<byte> letters = stackalloc byte[MaxLength];
        letters = letters.Slice(0, foldedKey.Length);
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = (byte)WordLetters.Number(foldedKey[i]);
            if (letters[i] == 0) return default;
        }

        Span<short> suffixAt = stackalloc short[MaxLength + 1];
        suffixAt = suffixAt.Slice(0, letters.Length + 1);
        NoteSuffixes(letters, suffixAt);

        var best = default(WordReading);
        var node = 0;
        for (var start = 0; start < letters.Length; start++)
        {
            if (_affixes.Prefixes.Affix(node) is var prefix and >= 0)
                ReadStems(letters, start, prefix, suffixAt, isFeminine, ref best);
            node = _affixes.Prefixes.Next(node, letters[start]);
            if (node == 0) break;
        }
        return best;
    }

    /// <summary>For each place the suffix that would begin there, or -1.</summary>
    private void NoteSuffixes(ReadOnlySpan<byte> letters, Span<short> suffixAt)
    {
        suffixAt.Fill(-1);
        var node = 0;
        for (var start = letters.Length; ; start--)
        {
            suffixAt[start] = (short)_affixes.Suffixes.Affix(node);
            if (start == 0) return;
            node = _affixes.Suffixes.Next(node, letters[start - 1]);
            if (node == 0) return;
        }
    }

    private void ReadStems(
        ReadOnlySpan<byte> letters, int start, int prefix, ReadOnlySpan<short> suffixAt, bool isFeminine, ref WordReading best)
    {
        var packed = 0UL;
        var last = Math.Min(letters.Length, start + WordLetters.MaxStem);
        for (var end = start + 1; end <= last; end++)
        {
            packed = (packed << WordLetters.Bits) | letters[end - 1];
            if (suffixAt[end] < 0) continue;
            var allowed = _affixes.Between(prefix, suffixAt[end]);
            if (isFeminine) allowed &= _affixes.WithoutPronoun(suffixAt[end]);
            if (allowed == StemClass.None) continue;
            var value = _stems.Find(packed);
            if (value == 0) continue;
            var band = StemIndex.BandOf(value);
            if (IsDoubtful(end - start, band))
            {
                allowed &= _affixes.CommonlyBetween(prefix, suffixAt[end]);
                if (end - start == 2 && letters.Length > (band > 1 ? MaxVerbOfTwo : MaxVerbOfTwo + 1)) allowed &= ~StemClass.Verbs;
            }
            var classes = StemIndex.ClassesOf(value) & allowed;
            if (classes == StemClass.None) continue;
            var affixes = (start > 0 ? 1 : 0) + (end < letters.Length ? 1 : 0);
            best = Better(best, classes, band, affixes);
        }
    }

    /// <summary>
    /// Whether a stem is so short that foreign names hold it by chance, and not so common that it is believed there: two
    /// letters always are, three unless the stem is very common, four only if it is not common at all.
    /// </summary>
    private static bool IsDoubtful(int length, int band) => length - band < 2;

    private static WordReading Better(WordReading best, StemClass classes, int band, int affixes)
    {
        var kind = best.Kind
            | ((classes & StemClass.Names) != 0 ? WordKind.Name : 0)
            | ((classes & ~StemClass.Names) != 0 ? WordKind.Word : 0);
        return best.Band == 0 || band + affixes < best.Band + best.Affixes
            ? new WordReading(kind, band, affixes)
            : best with { Kind = kind };
    }
}
