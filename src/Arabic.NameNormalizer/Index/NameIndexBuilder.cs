using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Index;

/// <summary>Compiles tables into the sections of a <see cref="NameIndex"/>.</summary>
/// <remarks>
/// 1. Forms, their cues, topic terms, given names and guarded words are laid into a trie (<see cref="PhraseIndexBuilder"/>),
///    forms with compounds also with these in one word (<see cref="CompoundSpellings"/>).
/// 2. Entities and forms become records, which refer to strings, layers, cues and remarks by number. Surfaces and cues that
///    are their words as the trie spells them need no string.
/// 3. Words and nodes get the numbers that they keep, and what refers to nodes is told.
/// The same tables give the same sections, byte for byte.
/// </remarks>
internal sealed class NameIndexBuilder
{
    private readonly PhraseIndexBuilder _phrases = new();
    private readonly FormCells _cells;
    private readonly RecordBlocksBuilder _forms = new();
    private FormFields _lastForm;

    public NameIndexBuilder() => _cells = new FormCells(_phrases.AddCue);

    public NameIndexBuilder AddForms(IReadOnlyCollection<NameForm> forms)
    {
        // Strings that are told by their distance stand side by side.
        foreach (var form in forms.Where(form => form.IsCanonical)) _cells.Strings.Add(form.Surface);
        foreach (var form in forms)
        {
            var isAsSpelled = _phrases.AddForm(form.Surface, form.Words, _forms.Count);
            var fields = FormTable.Fields(form, _cells, isAsSpelled);
            if (_forms.StartsBlock()) _lastForm = _lastForm.StartBlock(_forms.Records);
            _lastForm.Write(fields, _forms.Records, _cells.Strings);
            if (form.IsCanonical && string.Equals(form.Surface, form.Entity.Canonical, StringComparison.Ordinal)) _phrases.CountCues(form.Cues.Select(_cells.CueNode));
        }
        return this;
    }

    /// <summary>What the project's own tables say of the language, and of the subjects of packs.</summary>
    public NameIndexBuilder AddLanguage(IEnumerable<string> packs)
    {
        _phrases.AddLanguage(packs);
        return this;
    }

    public NameIndexBuilder AddTopicTerm(string layer, string term)
    {
        _phrases.AddTopicTerm(layer, term);
        return this;
    }

    public NameIndexBuilder AddGivenName(string name)
    {
        _phrases.AddGivenName(name);
        return this;
    }

    public NameIndexBuilder AddGuardedWord(string word)
    {
        _phrases.AddGuardedWord(word);
        return this;
    }

    public NameIndex Build() => new(Compile());

    /// <summary>The sections.</summary>
    public Blob Compile()
    {
        var sections = new Array?[(int)SectionId.LastOfIndex + 1];
        _phrases.Compile(_cells.CueNodes, _cells.Layer, text => _cells.Strings.Add(text), Set);
        AddEntities(Set);
        Set(SectionId.FormBlocks, _forms.Blocks);
        Set(SectionId.Forms, _forms.Records.ToArray());
        Set(SectionId.Layers, _cells.LayerTexts.ToArray());
        Set(SectionId.CueTexts, _cells.CueTexts.ToArray());
        Set(SectionId.CueListBlocks, _cells.CueLists.Blocks);
        Set(SectionId.CueLists, _cells.CueLists.Records);
        Set(SectionId.Needs, _cells.NeedsRecords);
        Set(SectionId.Strings, _cells.Strings.ToArray());
        Set(SectionId.Remarks, _cells.Remarks.ToArray());
        return new Blob(sections);

        void Set(SectionId id, Array section) => sections[(int)id] = section;
    }

    private void AddEntities(Action<SectionId, Array> set)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entity in _cells.Entities) numbers[entity.Id] = numbers.Count;
        foreach (var entity in _cells.Entities) _cells.Strings.Add(EntityTable.StoredId(entity));
        foreach (var entity in _cells.Entities) _cells.Strings.Add(entity.Latin);
        var entities = new RecordBlocksBuilder();
        var last = default(EntityFields);
        foreach (var entity in _cells.Entities)
        {
            var fields = EntityTable.Fields(entity, _cells.Strings, _cells.Remarks, numbers);
            if (entities.StartsBlock()) last = default;
            last.Write(fields, entities.Records, _cells.Strings);
        }
        set(SectionId.EntityBlocks, entities.Blocks);
        set(SectionId.Entities, entities.Records.ToArray());
    }
}
