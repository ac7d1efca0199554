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
    private readonly CueLists _lists;
    private readonly StringPool _strings;
    private readonly NameIndex _index;
    private readonly LazyArray<CueList> _made;

    /// <param name="blob">The sections.</param>
    /// <param name="strings">The strings.</param>
    /// <param name="index">Where the phrases of cues are looked up.</param>
    public CueTable(Blob blob, StringPool strings, NameIndex index)
    {
        _texts = blob.Get<int>(SectionId.CueTexts);
        _lists = new CueLists(blob);
        _strings = strings;
        _index = index;
        _made = new LazyArray<CueList>(_lists.Count, Make);
    }

    public CueList this[int list] => _made[list];

    private CueList Make(int list)
    {
        var cues = _lists[list];
        var places = Array.ConvertAll(cues, cue => _texts[cue]);
        var numbers = Array.ConvertAll(places, place => _index.Node(_strings[place].AsSpan()));
        Array.Sort(numbers);
        var count = 0;
        for (var i = 0; i < numbers.Length; i++)
            if (i == 0 || numbers[i] != numbers[i - 1]) numbers[count++] = numbers[i];
        Array.Resize(ref numbers, count);
        return new CueList(places, _strings, numbers);
    }
}
