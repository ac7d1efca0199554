using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Index;

/// <summary>What the records of forms refer to, gathered while tables are compiled: each thing once, by number.</summary>
/// <param name="addCue">Lays a cue into the trie, and tells its node for the time being, and whether it follows from its words.</param>
internal sealed class FormCells(Func<string, (int Node, bool IsAsSpelled)> addCue)
{
    private readonly Dictionary<NameEntity, int> _entities = [];
    private readonly Dictionary<string, int> _layers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _cues = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _cueLists = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly Dictionary<string, int> _needs = new(StringComparer.Ordinal);
    private readonly RecordWriter _needsRecords = new();

    public StringPoolBuilder Strings { get; } = new();

    public RemarksBuilder Remarks { get; } = new();

    /// <summary>The entities in the order in which forms first spoke of them.</summary>
    public List<NameEntity> Entities { get; } = [];

    public List<int> LayerTexts { get; } = [];

    public List<int> CueTexts { get; } = [];

    /// <summary>The node of each cue for the time being.</summary>
    public List<int> CueNodes { get; } = [];

    public CueListsBuilder CueLists { get; } = new();

    public byte[] NeedsRecords => _needsRecords.ToArray();

    public int Entity(NameEntity entity)
    {
        if (_entities.TryGetValue(entity, out var number)) return number;
        _entities.Add(entity, number = Entities.Count);
        Entities.Add(entity);
        return number;
    }

    public int Layer(string layer)
    {
        if (_layers.TryGetValue(layer, out var number)) return number;
        _layers.Add(layer, number = _layers.Count);
        LayerTexts.Add(Strings.Add(layer));
        return number;
    }

    /// <summary>The number of a list of cues.</summary>
    public int Cues(IReadOnlyList<string> cues)
    {
        var key = string.Join("\n", cues);
        if (_cueLists.TryGetValue(key, out var list)) return list;
        _cueLists.Add(key, list = _cueLists.Count);
        CueLists.Add([.. cues.Select(Cue)]);
        return list;
    }

    /// <summary>The number of sets of evidence, from 1; 0 for none.</summary>
    public int Needs(IReadOnlyList<EvidenceKinds> needs)
    {
        if (needs.Count == 0) return 0;
        var key = string.Concat(needs.Select(kinds => (char)kinds));
        if (_needs.TryGetValue(key, out var number)) return number;
        _needs.Add(key, number = _needs.Count + 1);
        _needsRecords.Number(needs.Count);
        foreach (var kinds in needs) _needsRecords.Number((int)kinds);
        return number;
    }

    /// <summary>The node of a cue for the time being.</summary>
    public int CueNode(string cue) => CueNodes[Cue(cue)];

    private int Cue(string cue)
    {
        if (_cues.TryGetValue(cue, out var number)) return number;
        _cues.Add(cue, number = _cues.Count);
        var (node, isAsSpelled) = addCue(cue);
        CueTexts.Add(isAsSpelled ? Compiled.CueTexts.AsSpelled : Strings.Add(cue));
        CueNodes.Add(node);
        return number;
    }
}
