using System.Runtime.InteropServices;
using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Index;

/// <summary>Numbers the folded words of all tables, and finds a word's number from a span without allocating.</summary>
/// <remarks>
/// Open addressing with linear probing over one block of characters, at most three quarters full: a look-up costs one
/// hash of the word and about one comparison, whatever the size of the table. A byte for each slot, taken from the hash,
/// tells nearly all words that are not there without a look at the others. Where the table of hashes did not travel with
/// the words it is made after some look-ups, which go through all words: who asks for one name does not wait for it.
/// Immutable, but for that, and thread-safe once built.
/// </remarks>
internal sealed class WordIndex
{
    /// <summary>So many words are looked up without the table of hashes, before it is made.</summary>
    private const int LookUpsWithoutHashes = 8;

    /// <summary>In so many other words a word may stand to be looked for without the table.</summary>
    private const int MostInOthers = 64;

    private readonly Section<char> _text;
    private readonly Section<int> _starts;
    private Hashes? _hashes;
    private int _lookUps;

    /// <param name="text">The words, one behind the other.</param>
    /// <param name="starts">Where each begins, and where the last one ends.</param>
    /// <param name="hashes">The table of hashes, if it is there.</param>
    public WordIndex(Section<char> text, Section<int> starts, Hashes? hashes) => (_text, _starts, _hashes) = (text, starts, hashes);

    /// <summary>The numbers of words by their hashes, and a byte of each hash.</summary>
    internal sealed record Hashes(Section<int> Slots, Section<byte> Marks);

    public int Count => _starts.Length - 1;

    /// <summary>Builds the index; the words get their numbers in the given order.</summary>
    /// <param name="words">Distinct words.</param>
    public static WordIndex Build(IReadOnlyList<string> words)
    {
        var (text, starts, slots, marks) = Arrays(words);
        return new WordIndex(text, starts, new Hashes(slots, marks));
    }

    /// <summary>The index of compiled tables.</summary>
    public static WordIndex Open(Blob blob) => new(
        blob.Get<char>(SectionId.WordText), blob.Get<int>(SectionId.WordStarts),
        blob.Get<byte>(SectionId.WordMarks) is { Length: > 0 } marks ? new Hashes(blob.Get<int>(SectionId.WordSlots), marks) : null);

    /// <summary>The bytes of what the assembly leaves out.</summary>
    public (byte[] Slots, byte[] Marks) Made()
    {
        var hashes = _hashes ?? MakeHashes();
        return (MemoryMarshal.AsBytes(hashes.Slots.Span).ToArray(), hashes.Marks.Span.ToArray());
    }

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
        var hashes = Volatile.Read(ref _hashes);
        if (hashes is null)
        {
            if (Interlocked.Increment(ref _lookUps) <= LookUpsWithoutHashes && TryFindInText(word, out var number)) return number;
            hashes = MakeHashes();
        }
        var marks = hashes.Marks.Span;
        var mask = marks.Length - 1;
        var hash = Hash(word);
        var mark = Mark(hash);
        for (var slot = hash & mask; marks[slot] != 0; slot = (slot + 1) & mask)
        {
            if (marks[slot] == mark && hashes.Slots[slot] is var id && this[id].SequenceEqual(word)) return id;
        }
        return -1;
    }

    /// <summary>Made by two threads at worst, with the same numbers.</summary>
    private Hashes MakeHashes()
    {
        var (slots, marks) = HashTable(_text.Span, _starts.Span);
        var made = new Hashes(slots, marks);
        return Interlocked.CompareExchange(ref _hashes, made, null) ?? made;
    }

    /// <summary>
    /// Goes through the letters of all words, some tens of microseconds for tens of thousands; false if the word stands in
    /// too many others.
    /// </summary>
    private bool TryFindInText(ReadOnlySpan<char> word, out int number)
    {
        number = -1;
        if (word.IsEmpty) return false;
        var text = _text.Span;
        var at = 0;
        for (var tries = 0; tries < MostInOthers; tries++)
        {
            var next = text.Slice(at).IndexOf(word);
            if (next < 0) return true;
            at += next;
            var id = _starts.Span.BinarySearch(at);
            if (id >= 0 && _starts[id + 1] - at == word.Length)
            {
                number = id;
                return true;
            }
            at++;
        }
        return false;
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
