using System.Collections;
using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Index;

/// <summary>Cues that go together: shared by all forms that have the same.</summary>
internal sealed class CueList : IReadOnlyList<string>
{
    private readonly int[] _places;
    private readonly StringPool _strings;

    /// <param name="places">Where each is among the strings.</param>
    /// <param name="strings">The strings.</param>
    /// <param name="numbers">The nodes of their phrases, in rising order, each once.</param>
    public CueList(int[] places, StringPool strings, int[] numbers)
    {
        _places = places;
        _strings = strings;
        Numbers = numbers;
    }

    public int[] Numbers { get; }

    public int Count => _places.Length;

    public string this[int index] => _strings[_places[index]]!;

    /// <summary>The numbers of the cues of a compiled form.</summary>
    public static int[] NumbersOf(IReadOnlyList<string> cues) => cues is CueList list ? list.Numbers : [];

    public IEnumerator<string> GetEnumerator()
    {
        foreach (var place in _places) yield return _strings[place]!;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>All cue lists of an index; list 0 is empty.</summary>
internal sealed class CueTable
{
    private readonly Section<int> _texts;
    private readonly Section<int> _nodes;
    private readonly Section<int> _starts;
    private readonly Section<byte> _lists;
    private readonly StringPool _strings;
    private readonly LazyArray<CueList> _made;

    public CueTable(Blob blob, StringPool strings)
    {
        _texts = blob.Get<int>(SectionId.CueTexts);
        _nodes = blob.Get<int>(SectionId.CueNodes);
        _starts = blob.Get<int>(SectionId.CueListStarts);
        _lists = blob.Get<byte>(SectionId.CueLists);
        _strings = strings;
        _made = new LazyArray<CueList>(_starts.Length, Make);
    }

    public CueList this[int list] => _made[list];

    private CueList Make(int list)
    {
        var record = new RecordReader(_lists.Span.Slice(_starts[list]));
        var places = new int[record.Number()];
        var numbers = new int[places.Length];
        var cue = 0;
        for (var i = 0; i < places.Length; i++)
        {
            cue += record.Signed();
            places[i] = _texts[cue];
            numbers[i] = _nodes[cue];
        }
        Array.Sort(numbers);
        var count = 0;
        for (var i = 0; i < numbers.Length; i++)
            if (i == 0 || numbers[i] != numbers[i - 1]) numbers[count++] = numbers[i];
        Array.Resize(ref numbers, count);
        return new CueList(places, _strings, numbers);
    }
}
