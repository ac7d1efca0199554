using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Compiled;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>
/// Words, compiled for <see cref="TokenSearch"/>: their letters, filed by their consonants, and by what they are without
/// dots.
/// </summary>
/// <remarks>Immutable and thread-safe. Some 35 bytes a word, in memory or in a file.</remarks>
internal sealed class TokenIndex
{
    private readonly RasmIndex _rasm;

    /// <param name="data">Where the sections are.</param>
    /// <param name="costs">The channel; that of the package if none is given.</param>
    public TokenIndex(Blob data, ChannelCosts? costs = null)
    {
        Text = new TokenText(data.Get<int>(SectionId.TokenBlocks), data.Get<byte>(SectionId.TokenText));
        Skeletons = new SkeletonIndex(
            data.Get<byte>(SectionId.SkeletonRecords), data.Get<int>(SectionId.SkeletonStarts), data.Get<int>(SectionId.SkeletonMarks));
        _rasm = new RasmIndex(data.Get<int>(SectionId.RasmStarts), data.Get<int>(SectionId.RasmTokens));
        Costs = costs ?? ChannelCosts.Default;
    }

    /// <summary>The words themselves.</summary>
    public TokenText Text { get; }

    /// <summary>The words by their consonants.</summary>
    public SkeletonIndex Skeletons { get; }

    /// <summary>What the words' letters may have been written with.</summary>
    public ChannelCosts Costs { get; }

    /// <summary>The encoded letters of a word; none if it has no sound.</summary>
    public ReadOnlySpan<byte> this[int id] => Text[id];

    /// <summary>What taking a query for a word costs; <see cref="ChannelDistance.Never"/> if either has no sound.</summary>
    public int Cost(ReadOnlySpan<char> query, int id)
    {
        if (query.Length is 0 or > WordLength || this[id].IsEmpty) return ChannelDistance.Never;
        Span<byte> letters = stackalloc byte[query.Length];
        return TryEncode(query, letters) ? ChannelDistance.Of(Costs, letters, this[id]) : ChannelDistance.Never;
    }

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length is > 0 and <= WordLength)
        {
            Span<byte> letters = stackalloc byte[word.Length];
            if (TryEncode(word, letters))
            {
                foreach (var id in _rasm.Find(letters))
                    if (Text[id].SequenceEqual(letters)) return id;
                return -1;
            }
        }
        foreach (var id in _rasm.FindSoundless(word))
            if (Text.IsSoundless(id, word)) return id;
        return -1;
    }

    /// <summary>Some words: all that differ from encoded letters in dots, and a few others.</summary>
    public ReadOnlySpan<int> LikeInRasm(ReadOnlySpan<byte> letters) => _rasm.Find(letters);

    /// <summary>Builds the index.</summary>
    /// <param name="words">Distinct folded words by number; those that the channel cannot encode are found as they are.</param>
    /// <param name="costs">The channel; that of the package if none is given.</param>
    public static TokenIndex Build(IReadOnlyList<string> words, ChannelCosts? costs = null)
    {
        var (sections, tokens) = (FuzzyIndex.NewSections(), new TokenNumbers());
        foreach (var word in words) tokens.Add(word.AsSpan());
        Compile(tokens, [.. Enumerable.Range(0, tokens.Count)], sections);
        return new TokenIndex(new Blob(sections), costs);
    }

    /// <summary>Makes the sections.</summary>
    /// <param name="words">The folded words.</param>
    /// <param name="order">Their numbers there by the numbers that they get.</param>
    /// <param name="sections">Receives them.</param>
    public static void Compile(TokenNumbers words, int[] order, Array?[] sections)
    {
        var (blocks, letters) = TokenText.Arrays(words, order);
        var text = new TokenText(blocks, letters);
        var (rasmStarts, rasmTokens) = RasmIndex.Arrays(text);
        var (records, starts, marks) = SkeletonIndex.Arrays(text, SkeletonCosts.Default.Classes);
        (sections[(int)SectionId.TokenBlocks], sections[(int)SectionId.TokenText]) = (blocks, letters);
        (sections[(int)SectionId.RasmStarts], sections[(int)SectionId.RasmTokens]) = (rasmStarts, rasmTokens);
        (sections[(int)SectionId.SkeletonRecords], sections[(int)SectionId.SkeletonStarts]) = (records, starts);
        sections[(int)SectionId.SkeletonMarks] = marks;
    }
}
