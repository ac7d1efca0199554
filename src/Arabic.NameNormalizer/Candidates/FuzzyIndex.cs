using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>The sections of which a <see cref="CandidateFinder"/> is made: they lie in an index file, or are made of the tables.</summary>
internal static class FuzzyIndex
{
    /// <summary>What the sections depend on besides the tables: a file that was made with others has them in vain.</summary>
    private static readonly string[] Rules =
    [
        "language/name-parts.tsv", "language/given-names.tsv", "language/surnames.tsv", "language/guard-words.tsv", "engine/skeleton.tsv", "engine/noise.tsv", "engine/latin.tsv",
    ];

    private const int Version = 4;

    /// <summary>Room for all of them.</summary>
    public static Array?[] NewSections() => new Array?[(int)SectionId.LastOfFuzzy + 1];

    /// <summary>The sections for an index: its own, if a file brought them, else made now, in milliseconds for some thousands of names.</summary>
    public static Blob Of(NameIndex index) =>
        index.Data.Get<byte>(SectionId.FuzzyStamp).Span.SequenceEqual(Stamp()) ? index.Data : Make(index);

    /// <summary>The sections for an index file.</summary>
    public static IEnumerable<(SectionId Id, byte[] Bytes)> SectionsOf(NameIndex index)
    {
        var data = Of(index);
        for (var id = SectionId.FuzzyStamp; id <= SectionId.LastOfFuzzy; id++)
            if (data.Stored(id, out _) is { IsEmpty: false } bytes) yield return (id, bytes.ToArray());
    }

    private static Blob Make(NameIndex index)
    {
        var sections = NewSections();
        sections[(int)SectionId.FuzzyStamp] = Stamp();
        CandidateCompiler.Compile(index, sections);
        return new Blob(sections);
    }

    private static byte[] Stamp()
    {
        var hash = 14695981039346656037ul + Version;
        foreach (var table in Rules)
            foreach (var row in EmbeddedTable.Rows(table))
                foreach (var cell in row)
                    foreach (var c in cell) hash = (hash ^ c) * 1099511628211ul;
        return BitConverter.GetBytes(hash);
    }
}
