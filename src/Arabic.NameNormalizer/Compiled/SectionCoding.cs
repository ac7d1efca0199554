namespace Arabic.NameNormalizer.Compiled;

/// <summary>
/// Sections in the form in which they travel in the assembly: numbers as bytes that pack well, made numbers again when the
/// section is first asked for, in a fraction of a millisecond. Files have them as they are used, and use them where they lie.
/// </summary>
internal static class SectionCoding
{
    /// <summary>The sections that are coded.</summary>
    public static IReadOnlyCollection<SectionId> Coded { get; } =
    [
        SectionId.WordText, SectionId.WordStarts, SectionId.NodeChildren, SectionId.ChildWords, SectionId.NodeValues, SectionId.EntityBlocks,
        SectionId.FormBlocks, SectionId.CueTexts, SectionId.CueNodes, SectionId.CueListBlocks,
    ];

    public static byte[] Encode(SectionId id, Blob blob) => id switch
    {
        SectionId.WordText => WordLetters.EncodeFolded(blob.Get<byte>(SectionId.WordLetters).Span, blob.Get<char>(id).Span),
        SectionId.WordStarts => [0], // the letters tell
        SectionId.NodeValues => Tagged(blob.Get<int>(id).Span),
        SectionId.ChildWords => Children(blob.Get<int>(id).Span, blob.Get<int>(SectionId.NodeChildren).Span),
        _ => Distances(blob.Get<int>(id).Span),
    };

    /// <param name="id">Which section.</param>
    /// <param name="coded">Its bytes in the assembly.</param>
    /// <param name="length">How many bytes it has in memory.</param>
    /// <param name="blob">Where the other sections are.</param>
    public static Array Decode(SectionId id, ReadOnlySpan<byte> coded, int length, Blob blob)
    {
        var reader = new RecordReader(coded);
        if (id == SectionId.WordText)
        {
            var letters = new char[length / sizeof(char)];
            WordLetters.DecodeFolded(ref reader, blob.Get<byte>(SectionId.WordLetters).Span, letters);
            return letters;
        }
        var numbers = new int[length / sizeof(int)];
        switch (id)
        {
            case SectionId.WordStarts: WordLetters.ReadStarts(blob.Get<byte>(SectionId.WordLetters).Span, numbers); break;
            case SectionId.NodeValues: ReadTagged(numbers, ref reader); break;
            case SectionId.ChildWords: ReadChildren(numbers, blob.Get<int>(SectionId.NodeChildren).Span, ref reader); break;
            default: ReadDistances(numbers, ref reader); break;
        }
        return numbers;
    }

    /// <summary>Each number by its distance from the one before.</summary>
    private static byte[] Distances(ReadOnlySpan<int> numbers)
    {
        var distances = new int[numbers.Length];
        for (var i = 0; i < distances.Length; i++) distances[i] = PlaneReader.Signed(numbers[i] - (i == 0 ? 0 : numbers[i - 1]));
        var record = new RecordWriter();
        PlaneReader.Write(distances, record);
        return record.ToArray();
    }

    private static void ReadDistances(int[] numbers, ref RecordReader record)
    {
        var distances = new PlaneReader(ref record);
        var last = 0;
        for (var i = 0; i < numbers.Length; i++) numbers[i] = last += distances.Signed();
    }

    /// <summary>Words that rise from child to child: the first of each node, which often repeats, then the distances of the others.</summary>
    private static byte[] Children(ReadOnlySpan<int> words, ReadOnlySpan<int> starts)
    {
        var (firsts, others) = (new List<int>(), new List<int>());
        for (var node = 0; node < starts.Length - 1; node++)
        {
            for (var child = starts[node]; child < starts[node + 1]; child++)
                if (child == starts[node]) firsts.Add(words[child]);
                else others.Add(words[child] - words[child - 1] - 1);
        }
        var record = new RecordWriter();
        PlaneReader.Write(firsts, record);
        PlaneReader.Write(others, record);
        return record.ToArray();
    }

    private static void ReadChildren(int[] words, ReadOnlySpan<int> starts, ref RecordReader record)
    {
        var firsts = new PlaneReader(ref record);
        var others = new PlaneReader(ref record);
        for (var node = 0; node < starts.Length - 1; node++)
        {
            var (start, end) = (starts[node], starts[node + 1]);
            if (start == end) continue;
            words[start] = firsts.Number();
            for (var child = start + 1; child < end; child++) words[child] = words[child - 1] + 1 + others.Number();
        }
    }

    // Numbers of which the two lowest bits say what the others are (0 as a whole is 0): first all of those bits, then the
    // others by their distance from the last one of the same kind, kind by kind.
    private const int TagBits = 2;
    private const int TagMask = (1 << TagBits) - 1;

    private static byte[] Tagged(ReadOnlySpan<int> values)
    {
        var record = new RecordWriter();
        foreach (var value in values) record.Number(value & TagMask);
        for (var tag = 1; tag <= TagMask; tag++)
        {
            var distances = new List<int>();
            var last = 0;
            foreach (var value in values)
            {
                if ((value & TagMask) != tag) continue;
                distances.Add(PlaneReader.Signed((value >> TagBits) - last));
                last = value >> TagBits;
            }
            PlaneReader.Write(distances, record);
        }
        return record.ToArray();
    }

    private static void ReadTagged(int[] values, ref RecordReader record)
    {
        var tags = record.Bytes(values.Length);
        var first = new PlaneReader(ref record);
        var second = new PlaneReader(ref record);
        var third = new PlaneReader(ref record);
        var (lastFirst, lastSecond, lastThird) = (0, 0, 0);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = tags[i] switch
            {
                0 => 0,
                1 => ((lastFirst += first.Signed()) << TagBits) | 1,
                2 => ((lastSecond += second.Signed()) << TagBits) | 2,
                _ => ((lastThird += third.Signed()) << TagBits) | TagMask,
            };
        }
    }
}
