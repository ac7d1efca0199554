using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>
/// Words by their skeletons: each node is a consonant and the vowel slot behind it; the first level has the slots before
/// the first consonant. Nodes are numbered level by level, so that the children of one stand together.
/// </summary>
/// <remarks>Words with an article are in it twice, with and without. Immutable and thread-safe.</remarks>
internal sealed class SkeletonTrie
{
    /// <summary>Set in a word's number where it stands here without its article.</summary>
    public const int WithoutArticle = 1 << 30;

    private SkeletonTrie(int[] firstChild, byte[] consonants, byte[] slots, byte[] runs, int[] firstWord, int[] words)
    {
        FirstChild = firstChild;
        Consonants = consonants;
        Slots = slots;
        Runs = runs;
        FirstWord = firstWord;
        Words = words;
    }

    /// <summary>By node: its first child; the next node's first child ends them. Node 0 is the root.</summary>
    public int[] FirstChild { get; }

    /// <summary>By node: its consonant.</summary>
    public byte[] Consonants { get; }

    /// <summary>By node: the slot behind its consonant.</summary>
    public byte[] Slots { get; }

    /// <summary>By node: how many nodes from here on have the same parent and the same consonant.</summary>
    public byte[] Runs { get; }

    /// <summary>By node: where its words start among <see cref="Words"/>; the next node's start ends them.</summary>
    public int[] FirstWord { get; }

    /// <summary>The words' numbers.</summary>
    public int[] Words { get; }

    /// <summary>Builds the trie.</summary>
    /// <param name="words">Encoded words by number; empty ones are left out.</param>
    /// <param name="mirrored">Whether to spell them from back to front.</param>
    public static SkeletonTrie Build(IReadOnlyList<byte[]> words, bool mirrored)
    {
        var entries = Entries(words, mirrored);
        var firstChild = new List<int>();
        var firstWord = new List<int>();
        var consonants = new List<byte> { 0 };
        var slots = new List<byte> { 0 };
        var wordsInOrder = new List<int>(entries.Length);
        var ranges = new Queue<(int Start, int End, int Depth)>();
        ranges.Enqueue((0, entries.Length, 0));
        while (ranges.Count > 0)
        {
            var (start, end, depth) = ranges.Dequeue();
            firstChild.Add(consonants.Count);
            firstWord.Add(wordsInOrder.Count);
            for (; start < end && entries[start].Key.Length == depth; start++) wordsInOrder.Add(entries[start].Word);
            for (int next; start < end; start = next)
            {
                next = start + 1;
                while (next < end && entries[next].Key.AsSpan(depth, 2).SequenceEqual(entries[start].Key.AsSpan(depth, 2))) next++;
                consonants.Add(entries[start].Key[depth]);
                slots.Add(entries[start].Key[depth + 1]);
                ranges.Enqueue((start, next, depth + 2));
            }
        }
        firstChild.Add(consonants.Count);
        firstWord.Add(wordsInOrder.Count);
        return new SkeletonTrie(
            [.. firstChild], [.. consonants], [.. slots], MeasureRuns(firstChild, consonants), [.. firstWord], [.. wordsInOrder]);
    }

    private static byte[] MeasureRuns(List<int> firstChild, List<byte> consonants)
    {
        var runs = new byte[consonants.Count];
        for (var parent = 0; parent + 1 < firstChild.Count; parent++)
            for (var node = firstChild[parent + 1] - 1; node >= firstChild[parent]; node--)
                runs[node] = node + 1 < firstChild[parent + 1] && consonants[node + 1] == consonants[node] && runs[node + 1] < byte.MaxValue
                    ? (byte)(runs[node + 1] + 1)
                    : (byte)1;
        return runs;
    }

    /// <summary>The words as consonant, slot, consonant, slot, in the order of these; the consonant before the first slot is none.</summary>
    private static (byte[] Key, int Word)[] Entries(IReadOnlyList<byte[]> words, bool mirrored)
    {
        var entries = new List<(byte[] Key, int Word)>(words.Count);
        for (var id = 0; id < words.Count; id++)
        {
            if (words[id].Length is 0 or > WordLength) continue;
            entries.Add((Key(words[id], mirrored), id));
            if (HasArticle(words[id])) entries.Add((Key(words[id].AsSpan(2), mirrored), id | WithoutArticle));
        }
        entries.Sort((a, b) => a.Key.AsSpan().SequenceCompareTo(b.Key) is var order and not 0 ? order : a.Word.CompareTo(b.Word));
        return [.. entries];
    }

    private static byte[] Key(ReadOnlySpan<byte> word, bool mirrored)
    {
        Span<byte> letters = stackalloc byte[word.Length];
        word.CopyTo(letters);
        if (mirrored) letters.Reverse();
        Span<byte> consonants = stackalloc byte[word.Length];
        Span<byte> slots = stackalloc byte[word.Length + 1];
        var count = Skeleton.Split(letters, consonants, slots);
        var key = new byte[(2 * count) + 2];
        for (var i = 0; i <= count; i++)
        {
            if (i > 0) key[2 * i] = consonants[i - 1];
            key[(2 * i) + 1] = slots[i];
        }
        return key;
    }
}
