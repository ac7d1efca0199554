using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer;

/// <summary>Which tables a normalizer uses, and how sure it must be.</summary>
/// <remarks>
/// <para>Tables that are added lie over the built-in packs, and may change or disable what those say: a row with the id
/// of an entity of a pack replaces the cells that it fills. Among themselves they may not contradict each other.</para>
/// <para>Mutable, and not thread-safe: it lives for the length of a configuration callback. The normalizer made from it
/// never changes.</para>
/// </remarks>
public sealed class ArabicNameNormalizerOptions
{
    private readonly List<TableSource> _tables = [];
    private double _acceptScore = DefaultAcceptScore;
    private double? _maxErrorRate;
    private double _ambiguityMargin = DefaultAmbiguityMargin;
    private TextMarkup _markup;

    /// <summary>The value that <see cref="AcceptScore"/> starts with: 0.9.</summary>
    /// <remarks>
    /// A wrong answer is taken to cost as much as nine answers that are not given. At a score of s an answer is right s
    /// times in (1 − s), so it gains what it risks at s = 9 / (9 + 1).
    /// </remarks>
    public const double DefaultAcceptScore = 0.9;

    /// <summary>The value that <see cref="AmbiguityMargin"/> starts with: 0.05.</summary>
    public const double DefaultAmbiguityMargin = 0.05;

    /// <summary>The names of all built-in packs, in ordinal order.</summary>
    public static IReadOnlyList<string> BuiltInPacks { get; } =
        [.. EmbeddedTable.Names("packs/").Select(name => name.Split('/')[1]).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// The built-in packs to use: all of them unless some are removed. Clear it to work with your own tables alone.
    /// </summary>
    public ISet<string> Packs { get; } = new SortedSet<string>(BuiltInPacks, StringComparer.Ordinal);

    /// <summary>The score, from 0 to 1, that a match needs to be accepted. Higher means fewer and surer answers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double AcceptScore
    {
        get => _acceptScore;
        set => _acceptScore = Probability(value);
    }

    /// <summary>
    /// The share, from 0 to 1, of wrong answers that is put up with among answers to names in spellings that no table
    /// lists: one is given only if the probability that it is wrong is no more. 0.01 is at most 1 wrong in 100; 0 gives
    /// none. Unless set it is what <see cref="AcceptScore"/> leaves, 0.1; set, it holds for these names in place of that.
    /// </summary>
    /// <remarks>
    /// If a wrong answer costs you as much as c answers that are not given, set it to 1 / (1 + c). The probabilities are
    /// calibrated on single names and on whole names; in running texts they rest on stated odds. A single word is never
    /// surer than 0.948, since it may be another name: at 0.05 and below only names of several words are answered, and
    /// listed ones. What a table lists is its word, and asks for <see cref="AcceptScore"/> alone.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double MaxErrorRate
    {
        get => _maxErrorRate ?? Math.Round(1 - _acceptScore, 12);
        set => _maxErrorRate = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A share lies between 0 and 1.");
    }

    /// <summary>The score that a name needs which no table lists.</summary>
    internal double AcceptUnlisted => _maxErrorRate is { } rate ? 1 - rate : _acceptScore;

    /// <summary>How far, from 0 to 1, the best candidate must be ahead of another entity to be no toss-up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double AmbiguityMargin
    {
        get => _ambiguityMargin;
        set => _ambiguityMargin = Probability(value);
    }

    /// <summary>
    /// Whether a rewrite also replaces customary spellings: those that differ from the canonical form only in hamza,
    /// final yeh, teh marbuta and the like, and aliases of kind spelling with the policy annotate-only. False unless
    /// set: they are reported and left.
    /// </summary>
    public bool UnifySpelling { get; set; }

    /// <summary>
    /// Whether names are found in texts in spellings that no table lists. True unless set; false finds the listed ones
    /// alone, and is several times faster. Single names are resolved alike either way.
    /// </summary>
    public bool FindUnlisted { get; set; } = true;

    /// <summary>
    /// What texts are written in besides words: <see cref="TextMarkup.None"/> unless set. Say
    /// <see cref="TextMarkup.Html"/> for HTML and XML.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public TextMarkup Markup
    {
        get => _markup;
        set => _markup = value is TextMarkup.None or TextMarkup.Html
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such markup.");
    }

    /// <summary>
    /// A compiled index that <see cref="ArabicNameNormalizer.SaveIndex"/> or <c>arabic-names table build</c> wrote, to be
    /// used in place of packs and tables: it holds all of those that it was built from. The file is mapped into memory and
    /// must not change as long as it is used; to bring a new one in, write it beside the old one and create a normalizer
    /// from it. Null unless set.
    /// </summary>
    public string? IndexFile { get; set; }

    /// <summary>
    /// A table of what letters are written with, such as <c>arabic-names train</c> learns from pairs of your own, to be
    /// used in place of the built-in one (data/engine/channel.tsv) where spellings are weighed that no table lists. Read
    /// and checked when the normalizer is created; takes some 6 MB. Null unless set.
    /// </summary>
    public string? ChannelFile { get; set; }

    /// <summary>The table that <see cref="ChannelFile"/> names, if it names one; its faults go to the collector.</summary>
    internal ChannelTable? Channel(TableFaults faults) =>
        ChannelFile is null ? null : NameNormalizer.Channel.ChannelFile.Read(TableSource.FromFile(ChannelFile), faults);

    /// <summary>What is compiled already of the tables asked for, if it is all of them.</summary>
    /// <exception cref="InvalidDataException">The index file is none, of another version, or damaged.</exception>
    internal Blob? Compiled()
    {
        if (IndexFile is null) return _tables.Count == 0 && Packs.SetEquals(BuiltInPacks) ? BuiltInIndex.Data : null;
        if (_tables.Count > 0 || !Packs.SetEquals(BuiltInPacks))
            throw new ArgumentException($"The index '{IndexFile}' holds all the tables that it was built from: it takes no other tables, and no choice of packs. Build another index.");
        return CompiledFile.Open(IndexFile, Folder.Stamp);
    }

    /// <summary>The tables of the chosen packs, then those that were added.</summary>
    internal IEnumerable<TableSource> Sources()
    {
        foreach (var pack in Packs)
            if (!BuiltInPacks.Contains(pack, StringComparer.Ordinal))
                throw new ArgumentException($"There is no pack '{pack}'. Built in: {string.Join(", ", BuiltInPacks)}.");
        return Packs.SelectMany(TableSource.FromPack).Concat(_tables);
    }

    /// <summary>Adds a TSV or CSV file with a header row; it is read when the normalizer is created.</summary>
    /// <param name="path">
    /// The file. <c>canonical</c>, or <c>alias,canonical</c>, is all the header needs; data/README.md has the rest.
    /// </param>
    /// <returns>These options, for another call.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public ArabicNameNormalizerOptions AddTableFile(string path)
    {
        if (string.IsNullOrEmpty(path)) throw new ArgumentException("The path of a table file is needed.", nameof(path));
        _tables.Add(TableSource.FromFile(path));
        return this;
    }

    /// <summary>Adds a table from its text, in the same format as a file.</summary>
    /// <param name="name">What fault messages call it.</param>
    /// <param name="text">The header row and the rows.</param>
    /// <returns>These options, for another call.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ArabicNameNormalizerOptions AddTable(string name, string text)
    {
        Guard.NotNull(name);
        Guard.NotNull(text);
        _tables.Add(TableSource.FromText(name, text));
        return this;
    }

    private static double Probability(double value) =>
        value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A score lies between 0 and 1.");
}
