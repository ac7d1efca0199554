using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Which words render one word of another language: the table <c>data/language/senses.tsv</c>.</summary>
/// <remarks>
/// A word has senses, and two words render the same if they have one in common; it goes no further. Words are looked up
/// folded and without article; the feminine of an adjective is found by its masculine. Immutable and thread-safe.
/// </remarks>
internal sealed class Senses
{
    private const char Feminine = 'ه';

    private readonly WordIndex _words;
    private readonly ushort[] _senses;
    private readonly int[] _starts;

    private Senses(IEnumerable<string[]> rows)
    {
        var byWord = new Dictionary<string, List<ushort>>(StringComparer.Ordinal);
        ushort sense = 0;
        foreach (var row in rows)
        {
            foreach (var form in row[2].Split(' '))
            {
                var word = Folder.Key.Fold(form);
                if (!byWord.TryGetValue(word, out var senses)) byWord.Add(word, senses = []);
                if (!senses.Contains(sense)) senses.Add(sense);
            }
            sense++;
        }
        _words = WordIndex.Build([.. byWord.Keys]);
        _senses = [.. byWord.Values.SelectMany(senses => senses)];
        _starts = new int[byWord.Count + 1];
        var id = 0;
        foreach (var senses in byWord.Values)
        {
            _starts[id + 1] = _starts[id] + senses.Count;
            id++;
        }
    }

    /// <summary>The senses that the package knows.</summary>
    public static Senses Default { get; } = new(EmbeddedTable.Rows("language/senses.tsv"));

    /// <summary>The senses of a folded word without article, in rising order; none if the table has not got it.</summary>
    public ReadOnlySpan<ushort> Of(ReadOnlySpan<char> stem)
    {
        var id = _words.Find(stem);
        if (id < 0 && stem.Length > 2 && stem[stem.Length - 1] == Feminine) id = _words.Find(stem.Slice(0, stem.Length - 1));
        return id < 0 ? default : _senses.AsSpan(_starts[id], _starts[id + 1] - _starts[id]);
    }

    /// <summary>Whether two folded words without article have a sense in common.</summary>
    public bool AreShared(ReadOnlySpan<char> stem, ReadOnlySpan<char> other)
    {
        foreach (var sense in Of(stem))
            if (Of(other).IndexOf(sense) >= 0) return true;
        return false;
    }
}
