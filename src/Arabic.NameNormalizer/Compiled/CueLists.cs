namespace Arabic.NameNormalizer.Compiled;

/// <summary>Lists of the numbers of cues, by their own numbers. List 0 is empty.</summary>
/// <remarks>
/// A list begins with as many cues as it has in common with the list before it: forms of one entity have most of them in
/// common. The record says how many, how many follow, and those: 0 for the next cue that none has had, else its number and 1.
/// A block begins with the number of the next cue.
/// </remarks>
internal readonly struct CueLists(Blob blob)
{
    private readonly RecordBlocks _records = new(blob, SectionId.CueListBlocks, SectionId.CueLists);

    public int Count => _records.Count;

    /// <summary>The cues of a list, in its order.</summary>
    public int[] this[int list]
    {
        get
        {
            var record = _records.Open(list, out var before);
            var next = record.Number();
            int[] cues = [];
            var count = 0;
            for (; before >= 0; before--) count = Read(ref record, ref cues, ref next);
            return cues.AsSpan(0, count).ToArray();
        }
    }

    /// <summary>All lists.</summary>
    public int[][] All()
    {
        var all = new int[Count][];
        RecordReader record = default;
        int[] cues = [];
        var next = 0;
        for (var list = 0; list < all.Length; list++)
        {
            if (list % RecordBlocks.Size == 0)
            {
                record = _records.Open(list, out _);
                next = record.Number();
            }
            var count = Read(ref record, ref cues, ref next);
            all[list] = cues.AsSpan(0, count).ToArray();
        }
        return all;
    }

    /// <summary>Reads a list over the one before it, and tells how long it is.</summary>
    private static int Read(ref RecordReader record, ref int[] cues, ref int next)
    {
        var kept = record.Number();
        var count = kept + record.Number();
        if (count > cues.Length) Array.Resize(ref cues, Math.Max(count, 2 * cues.Length));
        for (var i = kept; i < count; i++) cues[i] = record.Number() is > 0 and var cue ? cue - 1 : next++;
        return count;
    }
}

/// <summary>Writes lists of cues. Cues have their numbers in the order in which lists first have them.</summary>
internal sealed class CueListsBuilder
{
    private readonly RecordBlocksBuilder _records = new();
    private int[] _last = [];
    private int _next;

    public CueListsBuilder() => Add([]);

    public int[] Blocks => _records.Blocks;

    public byte[] Records => _records.Records.ToArray();

    public void Add(int[] cues)
    {
        var record = _records.Records;
        if (_records.StartsBlock())
        {
            record.Number(_next);
            _last = [];
        }
        var kept = 0;
        while (kept < Math.Min(_last.Length, cues.Length) && _last[kept] == cues[kept]) kept++;
        record.Number(kept).Number(cues.Length - kept);
        for (var i = kept; i < cues.Length; i++)
        {
            record.Number(cues[i] == _next ? 0 : cues[i] + 1);
            if (cues[i] == _next) _next++;
        }
        _last = cues;
    }
}
