using System.Collections;
using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Index;

/// <summary>Cues that go together: shared by all forms that have the same.</summary>
internal sealed class CueList : IReadOnlyList<string>
{
    private readonly int[] _cues;
    private readonly Lazy<CueTexts> _texts;

    /// <param name="cues">The number of each.</param>
    /// <param name="texts">The texts of all.</param>
    /// <param name="numbers">The nodes of their phrases, in rising order, each once.</param>
    public CueList(int[] cues, Lazy<CueTexts> texts, int[] numbers)
    {
        _cues = cues;
        _texts = texts;
        Numbers = numbers;
    }

    public int[] Numbers { get; }

    public int Count => _cues.Length;

    public string this[int index] => _texts.Value[_cues[index]];

    /// <summary>The numbers of the cues of a compiled form.</summary>
    public static int[] NumbersOf(IReadOnlyList<string> cues) => cues is CueList list ? list.Numbers : [];

    public IEnumerator<string> GetEnumerator()
    {
        foreach (var cue in _cues) yield return _texts.Value[cue];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>All cue lists of an index; list 0 is empty.</summary>
internal sealed class CueTable
{
    private readonly Blob _blob;
    private readonly Lazy<CueTexts> _texts;
    private readonly CueLists _lists;
    private readonly LazyArray<CueList> _made;

    public CueTable(Blob blob, StringPool strings)
    {
        _blob = blob;
        _texts = new Lazy<CueTexts>(() => new CueTexts(blob, strings));
        _lists = new CueLists(blob);
        _made = new LazyArray<CueList>(_lists.Count, Make);
    }

    public CueList this[int list] => _made[list];

    private CueList Make(int list)
    {
        if (list == 0) return new CueList([], _texts, []); // which most forms have, and no cue need be known for it
        var (cues, nodes) = (_lists[list], _blob.Get<int>(SectionId.CueNodes));
        var numbers = Array.ConvertAll(cues, cue => nodes[cue]);
        Array.Sort(numbers);
        var count = 0;
        for (var i = 0; i < numbers.Length; i++)
            if (i == 0 || numbers[i] != numbers[i - 1]) numbers[count++] = numbers[i];
        Array.Resize(ref numbers, count);
        return new CueList(cues, _texts, numbers);
    }
}
