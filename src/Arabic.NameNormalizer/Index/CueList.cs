using System.Collections;
using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Index;

/// <summary>Cues that go together: shared by all forms that have the same.</summary>
internal sealed class CueList : IReadOnlyList<string>
{
    private readonly int[] _cues;
    private readonly CueTexts _texts;

    /// <param name="cues">The number of each.</param>
    /// <param name="texts">The texts of all.</param>
    /// <param name="numbers">The nodes of their phrases, in rising order, each once.</param>
    public CueList(int[] cues, CueTexts texts, int[] numbers)
    {
        _cues = cues;
        _texts = texts;
        Numbers = numbers;
    }

    public int[] Numbers { get; }

    public int Count => _cues.Length;

    public string this[int index] => _texts[_cues[index]];

    /// <summary>The numbers of the cues of a compiled form.</summary>
    public static int[] NumbersOf(IReadOnlyList<string> cues) => cues is CueList list ? list.Numbers : [];

    public IEnumerator<string> GetEnumerator()
    {
        foreach (var cue in _cues) yield return _texts[cue];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>All cue lists of an index; list 0 is empty.</summary>
internal sealed class CueTable
{
    private readonly CueTexts _texts;
    private readonly Section<int> _nodes;
    private readonly CueLists _lists;
    private readonly LazyArray<CueList> _made;

    public CueTable(Blob blob, StringPool strings)
    {
        _texts = new CueTexts(blob, strings);
        _nodes = blob.Get<int>(SectionId.CueNodes);
        _lists = new CueLists(blob);
        _made = new LazyArray<CueList>(_lists.Count, Make);
    }

    public CueList this[int list] => _made[list];

    private CueList Make(int list)
    {
        var cues = _lists[list];
        var numbers = Array.ConvertAll(cues, cue => _nodes[cue]);
        Array.Sort(numbers);
        var count = 0;
        for (var i = 0; i < numbers.Length; i++)
            if (i == 0 || numbers[i] != numbers[i - 1]) numbers[count++] = numbers[i];
        Array.Resize(ref numbers, count);
        return new CueList(cues, _texts, numbers);
    }
}
