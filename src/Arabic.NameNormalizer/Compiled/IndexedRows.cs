namespace Arabic.NameNormalizer.Compiled;

/// <summary>What the index tells of the rows from which it was compiled, cell by cell.</summary>
/// <remarks>
/// It tells nearly all of it: what a row inherits from its entity is taken off again, and of numbers that stand for words
/// it is told which word. What it gets wrong is written down beside it (<see cref="PackRows"/>).
/// </remarks>
internal sealed class IndexedRows
{
    private readonly Blob _blob;
    private readonly StringPool _strings;
    private readonly Remarks _remarks;
    private readonly FormFields[] _forms;
    private readonly string[] _surfaces;
    private readonly int[][] _cues;
    private readonly CueTexts _cueTexts;
    private readonly EntityFields[] _entities;
    private readonly int[] _firstForms; // of each entity: the canonical one
    private readonly int[] _lastForms;  // the short one, if there is any

    public IndexedRows(Blob blob)
    {
        _blob = blob;
        _strings = new StringPool(blob);
        _remarks = new Remarks(blob);
        _entities = EntityFields.All(blob, _strings);
        _forms = FormFields.All(blob, _strings);
        _surfaces = FormSurfaces.All(blob, _strings, _forms, _entities);
        _cues = new CueLists(blob).All();
        _cueTexts = new CueTexts(blob, _strings);
        (_firstForms, _lastForms) = (new int[_entities.Length], new int[_entities.Length]);
        for (var form = _forms.Length - 1; form >= 0; form--)
        {
            if (!IsCanonical(form)) continue;
            _firstForms[_forms[form].Entity] = form;
            if (_lastForms[_forms[form].Entity] == 0) _lastForms[_forms[form].Entity] = form;
        }
    }

    /// <summary>The words that numbers stand for, by the column, in tables of aliases or of entities, and the number.</summary>
    public Dictionary<(bool IsAlias, string Column, int Number), string> Words { get; } = [];

    /// <summary>The numbers of the entities, or of the aliases, of a pack.</summary>
    public IReadOnlyList<int> Of(string layer, bool aliases)
    {
        var layers = _blob.Get<int>(SectionId.Layers);
        var number = Enumerable.Range(0, layers.Length).First(i => string.Equals(_strings[layers[i]], layer, StringComparison.Ordinal));
        return aliases
            ? [.. Enumerable.Range(0, _forms.Length).Where(form => _forms[form].Layer == number && !IsCanonical(form))]
            : [.. Enumerable.Range(0, _entities.Length).Where(entity => _forms[_firstForms[entity]].Layer == number)];
    }

    /// <summary>The number that stands for the word in a cell; -1 if the column has no such numbers.</summary>
    public int Number(bool isAlias, int row, string column) => (isAlias, column) switch
    {
        (false, "kind") => _entities[row].Kind,
        (false, "policy") => _forms[_lastForms[row]].Policy,
        (true, "noise") => _forms[row].Noise,
        (true, "policy") => _forms[row].Policy,
        (true, "needs") => _forms[row].Needs,
        _ => -1,
    };

    /// <summary>What stands in a cell, as far as the index knows.</summary>
    public string Cell(bool isAlias, int row, string column) =>
        Number(isAlias, row, column) is >= 0 and var number ? Words.TryGetValue((isAlias, column, number), out var word) ? word : ""
        : isAlias ? AliasCell(row, column)
        : EntityCell(row, column);

    private string EntityCell(int number, string column)
    {
        var entity = _entities[number];
        return column switch
        {
            "id" => Id(number),
            "canonical" => _strings[entity.Canonical]!,
            "short" => _strings[entity.Short] ?? "",
            "latin" => _strings[entity.Latin] ?? "",
            "wikidata" => _strings[entity.Wikidata] ?? "",
            "cues" => Join(_cues[_forms[_firstForms[number]].Cues]),
            "anticues" => Join(_cues[_forms[_lastForms[number]].AntiCues]),
            "confusable" => entity.Confusable is null ? "" : string.Join("|", entity.Confusable.Select(Id)),
            "description" => _remarks[entity.Description] ?? "",
            _ => "",
        };
    }

    private string AliasCell(int number, string column)
    {
        ref readonly var form = ref _forms[number];
        return column switch
        {
            "alias" => _surfaces[number],
            "entity" => Id(form.Entity),
            "form" => form.Target == FormFields.Short ? "short" : "",
            "rival" => _remarks[form.Rival] ?? "",
            "cues" => Own(form.Cues, _forms[_firstForms[form.Entity]].Cues),
            "anticues" => Own(form.AntiCues, _forms[_lastForms[form.Entity]].AntiCues),
            "reason" => _remarks[form.Reason] ?? "",
            _ => "",
        };
    }

    private string Id(int number)
    {
        var entity = _entities[number];
        return entity.HasLatinId ? LatinId.Of(_strings[entity.Latin]!) : _strings[entity.Id == 0 ? entity.Canonical : entity.Id]!;
    }

    /// <summary>The cues of a form without those that come first because its entity has them.</summary>
    private string Own(int list, int inherited)
    {
        var (all, first) = (_cues[list], _cues[inherited]);
        return Join(all.Length >= first.Length && all.AsSpan(0, first.Length).SequenceEqual(first) ? all.AsSpan(first.Length).ToArray() : all);
    }

    private string Join(int[] cues) => string.Join("|", cues.Select(cue => _cueTexts[cue]));

    /// <summary>Canonical forms are of no noise, which is the first kind.</summary>
    private bool IsCanonical(int form) => _forms[form].Noise == 0;
}
