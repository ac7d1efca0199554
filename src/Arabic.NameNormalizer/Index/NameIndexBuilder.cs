using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Index;

/// <summary>Compiles tables into the sections of a <see cref="NameIndex"/>.</summary>
/// <remarks>
/// 1. Forms, their cues, topic terms, given names and guarded words are laid word by word into one trie, so that a text
///    is walked once for all of them.
/// 2. Entities and forms become records, which refer to strings, layers, cues and remarks by number.
/// 3. Words and nodes get the numbers that they keep, and what refers to nodes is told.
/// The same tables give the same sections, byte for byte.
/// </remarks>
internal sealed class NameIndexBuilder
{
    private readonly PhraseTrieBuilder _trie = new();
    private readonly Dictionary<int, PhraseDraft> _phrases = [];
    private readonly FormCells _cells;
    private readonly RecordBlocksBuilder _forms = new();
    private FormFields _lastForm;

    public NameIndexBuilder() => _cells = new FormCells(CueNode);

    public NameIndexBuilder AddForms(IReadOnlyCollection<NameForm> forms)
    {
        // Strings that are told by their distance stand side by side.
        foreach (var form in forms) _cells.Strings.Add(form.Surface);
        foreach (var form in forms) _cells.Strings.Add(form.Rival);
        foreach (var form in forms)
        {
            Phrase(form.Words).Forms.Add(_forms.Count);
            var fields = FormTable.Fields(form, _cells);
            if (_forms.StartsBlock()) _lastForm = default;
            _lastForm.Write(fields, _forms.Records, _cells.Strings);
            if (form.IsCanonical && string.Equals(form.Surface, form.Entity.Canonical, StringComparison.Ordinal)) CountCues(form);
        }
        return this;
    }

    public NameIndexBuilder AddTopicTerm(string layer, string term)
    {
        Phrase(WordKeys.Of(term, Folder.Key)).Topics.Add(layer);
        return this;
    }

    public NameIndexBuilder AddGivenName(string name)
    {
        Phrase(WordKeys.Of(name, Folder.Key)).GivenNames.Add(WordKeys.Join(name, Folder.Light));
        return this;
    }

    public NameIndexBuilder AddGuardedWord(string word)
    {
        Phrase(WordKeys.Of(word, Folder.Key)).IsGuarded = true;
        return this;
    }

    public NameIndex Build() => new(Compile());

    /// <summary>The sections.</summary>
    public Blob Compile()
    {
        var sections = new Array?[(int)SectionId.LastOfIndex + 1];
        var trie = _trie.Number();
        var words = WordIndex.Arrays(trie.Words);
        Set(SectionId.WordText, words.Text);
        Set(SectionId.WordStarts, words.Starts);
        Set(SectionId.WordSlots, words.Slots);
        Set(SectionId.WordMarks, words.Marks);
        Set(SectionId.FirstWords, new[] { trie.FirstWords, trie.GoingOn });
        Set(SectionId.NodeChildren, trie.Children);
        Set(SectionId.ChildWords, trie.Edges);

        AddPhrases(trie, Set);
        AddEntities(Set);
        Set(SectionId.FormBlocks, _forms.Blocks);
        Set(SectionId.Forms, _forms.Records.ToArray());
        Set(SectionId.Layers, _cells.LayerTexts.ToArray());
        Set(SectionId.CueTexts, _cells.CueTexts.ToArray());
        Set(SectionId.CueListStarts, _cells.CueListStarts.ToArray());
        Set(SectionId.CueLists, _cells.CueListRecords);
        Set(SectionId.Needs, _cells.NeedsRecords);
        Set(SectionId.Strings, _cells.Strings.ToArray());
        Set(SectionId.Remarks, _cells.Remarks.ToArray());
        return new Blob(sections);

        void Set(SectionId id, Array section) => sections[(int)id] = section;
    }

    private void AddPhrases(NumberedTrie trie, Action<SectionId, Array> set)
    {
        var values = new int[trie.Order.Count];
        var numbers = new int[trie.Order.Count];
        var table = new PhraseTableBuilder(_cells);
        for (var node = 0; node < values.Length; node++)
        {
            numbers[trie.Order[node]] = node;
            _phrases.TryGetValue(trie.Order[node], out var phrase);
            values[node] = table.Add(phrase);
        }
        set(SectionId.NodeValues, values);
        set(SectionId.Payloads, table.Records);
        set(SectionId.CueNodes, _cells.CueNodes.Select(node => numbers[node]).ToArray());
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

    /// <summary>Each entity has its cues once, however many forms it has.</summary>
    private void CountCues(NameForm form)
    {
        foreach (var node in form.Cues.Select(_cells.CueNode).Distinct()) Phrase(node).CueEntities++;
    }

    private int CueNode(string cue)
    {
        var node = _trie.Add(WordKeys.Of(cue, Folder.Key));
        Phrase(node).IsCue = true;
        return node;
    }

    private PhraseDraft Phrase(IReadOnlyList<string> words) => Phrase(_trie.Add(words));

    private PhraseDraft Phrase(int node)
    {
        if (!_phrases.TryGetValue(node, out var phrase)) _phrases.Add(node, phrase = new PhraseDraft());
        return phrase;
    }
}
