using System.Runtime.InteropServices;
using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Index;

/// <summary>Numbers the folded words of all tables, and finds a word's number from a span without allocating.</summary>
/// <remarks>
/// Open addressing with linear probing over one block of characters, at most three quarters full: a look-up costs one
/// hash of the word and about one comparison, whatever the size of the table. A byte for each slot, taken from the hash,
/// tells nearly all words that are not there without a look at the others. Immutable and thread-safe once built.
/// </remarks>
internal sealed class WordIndex
{
    private readonly Section<char> _text;
    private readonly Section<int> _starts;
    private readonly Section<int> _slots;
    private readonly Section<byte> _marks;

    public WordIndex(Section<char> text, Section<int> starts, Section<int> slots, Section<byte> marks)
    {
        _marks = marks;
        _text = text;
        _starts = starts;
        _slots = slots;
    }

    public int Count => _starts.Length - 1;

    /// <summary>Builds the index; the words get their numbers in the given order.</summary>
    /// <param name="words">Distinct words.</param>
    public static WordIndex Build(IReadOnlyList<string> words)
    {
        var (text, starts, slots, marks) = Arrays(words);
        return new WordIndex(text, starts, slots, marks);
    }

    /// <summary>The index of compiled tables; where they leave out what can be made from the words, it is made.</summary>
    public static WordIndex Open(Blob blob)
    {
        var (text, starts) = (blob.Get<char>(SectionId.WordText), blob.Get<int>(SectionId.WordStarts));
        if (blob.Get<byte>(SectionId.WordMarks) is { Length: > 0 } marks)
            return new WordIndex(text, starts, blob.Get<int>(SectionId.WordSlots), marks);
        var (madeSlots, madeMarks) = HashTable(text.Span, starts.Span);
        return new WordIndex(text, starts, madeSlots, madeMarks);
    }

    /// <summary>The bytes of what the assembly leaves out.</summary>
    public (byte[] Slots, byte[] Marks) Made() => (MemoryMarshal.AsBytes(_slots.Span).ToArray(), _marks.Span.ToArray());

    /// <summary>What the index is made of.</summary>
    /// <param name="words">Distinct words.</param>
    public static (char[] Text, int[] Starts, int[] Slots, byte[] Marks) Arrays(IReadOnlyList<string> words)
    {
        var text = new char[words.Sum(word => word.Length)];
        var starts = new int[words.Count + 1];
        for (var i = 0; i < words.Count; i++)
        {
            words[i].CopyTo(0, text, starts[i], words[i].Length);
            starts[i + 1] = starts[i] + words[i].Length;
        }
        var (slots, marks) = HashTable(text, starts);
        return (text, starts, slots, marks);
    }

    private static (int[] Slots, byte[] Marks) HashTable(ReadOnlySpan<char> text, ReadOnlySpan<int> starts)
    {
        var count = starts.Length - 1;
        var capacity = 4;
        while (capacity * 3L < count * 4L) capacity *= 2;
        var slots = new int[capacity];
        var marks = new byte[capacity];
        for (var i = 0; i < count; i++)
        {
            var hash = Hash(text.Slice(starts[i], starts[i + 1] - starts[i]));
            var slot = hash & (capacity - 1);
            while (marks[slot] != 0) slot = (slot + 1) & (capacity - 1);
            slots[slot] = i;
            marks[slot] = Mark(hash);
        }
        return (slots, marks);
    }

    /// <summary>The number of a folded word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var marks = _marks.Span;
        var mask = marks.Length - 1;
        var hash = Hash(word);
        var mark = Mark(hash);
        for (var slot = hash & mask; marks[slot] != 0; slot = (slot + 1) & mask)
        {
            if (marks[slot] == mark && _slots[slot] is var id && this[id].SequenceEqual(word)) return id;
        }
        return -1;
    }

    /// <summary>The word with a number.</summary>
    public ReadOnlySpan<char> this[int id] => _text.Span.Slice(_starts[id], _starts[id + 1] - _starts[id]);

    /// <summary>Seven bits of the hash that small tables do not use for the slot; never 0, which is an empty slot.</summary>
    private static byte Mark(int hash) => (byte)((hash >> 24) | 0x80);

    /// <summary>FNV-1a over code units, with the high bits mixed in for the mask.</summary>
    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ c) * 16777619u;
        return (int)(hash ^ (hash >> 15)) & int.MaxValue;
    }
}
