using Arabic.NameNormalizer.Compiled;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Compiled;

public sealed class CueListsTests
{
    /// <summary>Lists like those of tables: most begin as the one before, and cues have numbers in the order of their coming.</summary>
    private static readonly Gen<int[][]> Lists =
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 40].Array[0, 6]).Array[0, 200].Select(drafts =>
        {
            var lists = new List<int[]> { Array.Empty<int>() };
            var numbers = new Dictionary<int, int>();
            foreach (var (kept, others) in drafts)
                lists.Add([.. lists[^1].Take(kept), .. others.Select(cue => numbers.TryAdd(cue, numbers.Count) ? numbers.Count - 1 : numbers[cue])]);
            return lists.ToArray();
        });

    [Fact]
    public void Lists_are_read_as_they_were_written() => Lists.Sample(lists =>
    {
        var builder = new CueListsBuilder();
        foreach (var list in lists.Skip(1)) builder.Add(list);
        var sections = new Array?[(int)SectionId.LastOfIndex + 1];
        sections[(int)SectionId.CueListBlocks] = builder.Blocks;
        sections[(int)SectionId.CueLists] = builder.Records;
        var read = new CueLists(new Blob(sections));
        Assert.Equal(lists.Length, read.Count);
        Assert.Equal(lists, read.All());
        Assert.Equal(lists, Enumerable.Range(0, read.Count).Select(list => read[list]));
    }, iter: 200);
}
