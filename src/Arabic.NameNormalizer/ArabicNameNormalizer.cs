using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Context;
using Arabic.NameNormalizer.Deciding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Linting;
using Arabic.NameNormalizer.Rewriting;
using Arabic.NameNormalizer.Spotting;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer;

/// <summary>
/// Maps the garbled spellings of names in Arabic text to the entities they stand for, and leaves everything else
/// exactly as it was.
/// </summary>
/// <remarks>
/// <para>Immutable and thread-safe: make one and share it. Results are the same under every culture and on every
/// system. Offsets are UTF-16 code units of the text as it was given, zero-based, end exclusive; scores lie between 0
/// and 1, and 1 is a canonical form letter for letter.</para>
/// <para>The way of a name: folding, tokens, index; if no table lists it, candidates and scoring; then deciding. The
/// way of a text: scanning, context, rewriting. The folders of the source bear these names.</para>
/// </remarks>
public sealed class ArabicNameNormalizer
{
    private const int DefaultCandidates = 5;

    private static readonly Lazy<ArabicNameNormalizer> LazyDefault = new(() => Create(_ => { }));

    private readonly NameIndex _index;
    private readonly NameDecider _decider;
    private readonly NameExplainer _explainer;
    private readonly TextRewriter _rewriter;
    private readonly Lazy<string> _hash;

    private ArabicNameNormalizer(NameIndex index, ChannelTable? channel, ArabicNameNormalizerOptions options)
    {
        _index = index;
        var costs = channel is null ? null : new ChannelCosts(channel, NoiseCosts.Default);
        _hash = new Lazy<string>(() => channel is null ? index.Data.Hash : ChannelHash.With(index.Data.Hash, channel));
        // Needed for names that no table lists, and for nothing else: made when the first of them is asked for.
        var candidates = new Lazy<CandidateFinder>(() => new CandidateFinder(index, costs));
        _decider = new NameDecider(index, candidates, options.AcceptScore, options.AcceptUnlisted, options.AmbiguityMargin);
        _explainer = new NameExplainer(index, _decider);
        _rewriter = new TextRewriter(
            new DocumentReader(
                index, options.FindUnlisted ? new Lazy<TextSearches>(() => new TextSearches(new FuzzyNames(candidates.Value, index), index)) : null, options.AmbiguityMargin),
            new MentionWriter(options.AcceptScore, options.AcceptUnlisted, options.UnifySpelling),
            options.Markup);
        AcceptScore = options.AcceptScore;
        MaxErrorRate = options.MaxErrorRate;
    }

    /// <summary>The normalizer over all built-in packs with default options; made at first use, then shared.</summary>
    public static ArabicNameNormalizer Default => LazyDefault.Value;

    /// <summary>The entities of all its tables, in their order.</summary>
    public IReadOnlyList<NameEntity> Entities => _index.Entities;

    /// <summary>The forms of all its tables, in their order.</summary>
    internal IReadOnlyList<NameForm> Forms => _index.Forms;

    /// <summary>All readings of a text that are weighed against each other, for learning the weights.</summary>
    internal IReadOnlyList<Reading> Weigh(string text, bool isGarbled) => _rewriter.Weigh(text, isGarbled);

    /// <summary>
    /// SHA-256, in hexadecimal, of all tables as they are compiled: the same wherever and however they were, and another
    /// with every change of a row; with a <see cref="ArabicNameNormalizerOptions.ChannelFile"/> that says something else
    /// than the built-in one, of both. Results kept with it can be traced back to the data that they rest on.
    /// </summary>
    public string DataHash => _hash.Value;

    /// <summary>The score that a match needs to be accepted.</summary>
    public double AcceptScore { get; }

    /// <summary>How probable it may be, from 0 to 1, that an answer to a name is wrong which no table lists.</summary>
    public double MaxErrorRate { get; }

    /// <summary>Makes a normalizer: reads, checks and compiles the tables. All packs and nothing else are compiled already.</summary>
    /// <param name="configure">Adds tables, chooses packs, sets thresholds.</param>
    /// <returns>A normalizer that no later change of the options or the files touches.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configure"/> is null.</exception>
    /// <exception cref="NameTableException">The tables have faults: all of them are in the exception.</exception>
    /// <exception cref="IOException">A table file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A table file may not be read, or is a directory.</exception>
    /// <exception cref="ArgumentException">A pack is named that is not built in, or tables beside an index file.</exception>
    /// <exception cref="InvalidDataException">The index file is none, of another version, or damaged.</exception>
    public static ArabicNameNormalizer Create(Action<ArabicNameNormalizerOptions> configure)
    {
        var options = Configure(configure);
        var faults = new TableFaults();
        var channel = options.Channel(faults);
        var data = options.Compiled() ?? Compile(options, faults);
        if (faults.HasErrors) throw new NameTableException(faults.Sorted());
        return new ArabicNameNormalizer(new NameIndex(data), channel, options);
    }

    /// <summary>Checks tables as <see cref="Create"/> does, and gives back what is wrong instead of throwing.</summary>
    /// <param name="configure">Adds tables and chooses packs.</param>
    /// <returns>All errors and warnings by table, line and column; empty if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configure"/> is null.</exception>
    /// <exception cref="IOException">A table file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A table file may not be read, or is a directory.</exception>
    /// <exception cref="ArgumentException">A pack is named that is not built in.</exception>
    public static IReadOnlyList<TableFault> Check(Action<ArabicNameNormalizerOptions> configure)
    {
        var options = Configure(configure);
        var faults = new TableFaults();
        options.Channel(faults);
        return NameTables.Read(options.Sources(), faults).Faults;
    }

    /// <summary>Checks tables as <see cref="Check"/> does, and then closely: takes seconds where that takes milliseconds.</summary>
    internal static IReadOnlyList<TableFault> Lint(Action<ArabicNameNormalizerOptions> configure)
    {
        var options = Configure(configure);
        return TableLinter.Lint(options.Sources(), options.Packs.IsSupersetOf(ArabicNameNormalizerOptions.BuiltInPacks));
    }

    /// <summary>
    /// Writes all its tables, compiled, to a file that <see cref="ArabicNameNormalizerOptions.IndexFile"/> opens in a few
    /// milliseconds, whatever their size, with the index that names are looked up in which no table lists. The options are
    /// not written.
    /// </summary>
    /// <param name="path">The file; one that is there is replaced when the new one is whole.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written, or is a directory.</exception>
    public void SaveIndex(string path)
    {
        if (string.IsNullOrEmpty(path)) throw new ArgumentException("The path of the index file is needed.", nameof(path));
        CompiledFile.Write(path, _index.ToFile(FuzzyIndex.SectionsOf(_index)));
        GC.KeepAlive(this);
    }

    /// <summary>Says whose name this is, with up to five candidates.</summary>
    /// <param name="name">One name. Empty, or longer than 512 code units, is <see cref="ResolutionOutcome.NoMatch"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public NameResolution Resolve(string name) => Resolve(name, DefaultCandidates);

    /// <summary>Says whose name this is.</summary>
    /// <param name="name">One name. Empty, or longer than 512 code units, is <see cref="ResolutionOutcome.NoMatch"/>.</param>
    /// <param name="maxCandidates">How many candidates to give at most, from 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCandidates"/> is less than 1.</exception>
    public NameResolution Resolve(string name, int maxCandidates)
    {
        Guard.NotNull(name);
        if (maxCandidates < 1)
            throw new ArgumentOutOfRangeException(nameof(maxCandidates), maxCandidates, "Ask for at least one candidate.");
        var candidates = new NameCandidate[Math.Min(maxCandidates, Math.Max(1, Entities.Count))];
        var outcome = Resolve(name.AsSpan(), candidates, out var count);
        Array.Resize(ref candidates, count);
        return new NameResolution(name, outcome, candidates);
    }

    /// <summary>Says whose name this is, into the caller's buffer.</summary>
    /// <remarks>
    /// A name that a table lists is answered in time proportional to its length, without allocating, whatever the size
    /// of the tables. A name that none lists is compared with its nearest candidates: tens of microseconds for a word,
    /// some hundreds for a name of several among a million. The first of them makes the index for that, once, and what a
    /// candidate tells of its entity is made when it is first asked for; nothing else allocates but names with digits or
    /// foreign letters.
    /// </remarks>
    /// <param name="name">One name. Empty, or longer than 512 code units, is <see cref="ResolutionOutcome.NoMatch"/>.</param>
    /// <param name="candidates">Receives the candidates, best first, as many as there is room for.</param>
    /// <param name="count">How many were written.</param>
    public ResolutionOutcome Resolve(ReadOnlySpan<char> name, Span<NameCandidate> candidates, out int count)
    {
        var outcome = _decider.Decide(name, candidates, out count);
        GC.KeepAlive(this); // and with it the memory of a mapped file
        return outcome;
    }

    /// <summary>Resolves many names, on all processors.</summary>
    /// <param name="names">The names.</param>
    /// <returns>The answers in the order of the names, each as <see cref="Resolve(string)"/> gives it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is null, or holds null.</exception>
    public IReadOnlyList<NameResolution> ResolveAll(IReadOnlyList<string> names) => Batch.Run(names, Resolve);

    /// <summary>Finds the mentions of entities in a text, whether a rewrite would change them or not.</summary>
    /// <param name="text">One document: evidence for a mention may stand anywhere in it.</param>
    /// <returns>Mentions that do not overlap, in the order of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<NameMention> FindMentions(string text) => Rewrite(text).Mentions;

    /// <summary>Puts the names of a text right where that is sure, and leaves every other character as it is.</summary>
    /// <remarks>
    /// Rewriting the result again changes nothing. Cost grows in proportion to the text; a text with changes is read a
    /// second time to make sure of the former.
    /// </remarks>
    /// <param name="text">One document: evidence for a mention may stand anywhere in it.</param>
    /// <returns>The text, its changes with offsets before and after, and all mentions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public RewriteResult Rewrite(string text)
    {
        Guard.NotNull(text);
        var result = _rewriter.Rewrite(text);
        GC.KeepAlive(this);
        return result;
    }

    /// <summary>Rewrites many documents, on all processors; no evidence carries from one to another.</summary>
    /// <param name="texts">The documents.</param>
    /// <returns>The results in the order of the documents, each as <see cref="Rewrite"/> gives it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null, or holds null.</exception>
    public IReadOnlyList<RewriteResult> RewriteAll(IReadOnlyList<string> texts) => Batch.Run(texts, Rewrite);

    /// <summary>Tells what each stage does with a name.</summary>
    /// <param name="name">One name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public NameExplanation Explain(string name)
    {
        var resolution = Resolve(name);
        var explanation = new NameExplanation(resolution, _explainer.Steps(resolution));
        GC.KeepAlive(this);
        return explanation;
    }

    private static Blob Compile(ArabicNameNormalizerOptions options, TableFaults faults)
    {
        var tables = NameTables.Read(options.Sources(), faults);
        if (!tables.IsUsable) throw new NameTableException(tables.Faults);
        return new NameIndexBuilder().AddForms(tables.Forms).AddLanguage(options.Packs).Compile();
    }

    private static ArabicNameNormalizerOptions Configure(Action<ArabicNameNormalizerOptions> configure)
    {
        Guard.NotNull(configure);
        var options = new ArabicNameNormalizerOptions();
        configure(options);
        return options;
    }
}
