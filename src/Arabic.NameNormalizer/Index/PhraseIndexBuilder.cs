using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Index;

/// <summary>
/// Lays forms, their cues, topic terms, given names and guarded words word by word into one trie, so that a text is walked
/// once for all of them.
/// </summary>
internal sealed class PhraseIndexBuilder
{
    private readonly PhraseTrieBuilder _trie = new();
    private readonly Dictionary<int, PhraseDraft> _phrases = [];
    private readonly List<(IReadOnlyList<string> Words, int Form)> _otherSpellings = [];
    private readonly Dictionary<string, string> _spellings = new(StringComparer.Ordinal);

    /// <summary>The sections that come of it.</summary>
    public static IReadOnlyCollection<SectionId> Sections { get; } =
    [
        SectionId.WordLetters, SectionId.WordText, SectionId.WordStarts, SectionId.WordSlots, SectionId.WordMarks, SectionId.FirstWords,
        SectionId.NodeChildren, SectionId.ChildWords, SectionId.NodeValues, SectionId.Payloads, SectionId.CueNodes,
    ];

    /// <summary>Tells whether the surface follows from its words: those that tables spell in several ways are spelled as in the first phrase.</summary>
    /// <param name="surface">Its surface.</param>
    /// <param name="words">Its folded words.</param>
    /// <param name="form">Its number.</param>
    public bool AddForm(string surface, IReadOnlyList<string> words, int form)
    {
        Phrase(words).Forms.Add(form);
        if (CompoundSpellings.Glued(words) is { } glued) _otherSpellings.Add((glued, form));
        return IsAsSpelled(surface, words);
    }

    /// <summary>Tells the node of the cue for the time being, and whether it follows from its words.</summary>
    public (int Node, bool IsAsSpelled) AddCue(string cue)
    {
        var words = WordKeys.Of(cue, Folder.Key);
        var node = _trie.Add(words);
        Phrase(node).IsCue = true;
        return (node, IsAsSpelled(cue, words));
    }

    /// <summary>Each entity has its cues once, however many forms it has.</summary>
    /// <param name="nodes">The nodes of the cues of one entity for the time being.</param>
    public void CountCues(IEnumerable<int> nodes)
    {
        foreach (var node in nodes.Distinct()) Phrase(node).CueEntities++;
    }

    public PhraseIndexBuilder AddTopicTerm(string layer, string term)
    {
        Phrase(WordKeys.Of(term, Folder.Key)).Topics.Add(layer);
        return this;
    }

    public PhraseIndexBuilder AddGivenName(string name)
    {
        var (words, light) = (WordKeys.Of(name, Folder.Key), WordKeys.Join(name, Folder.Light));
        Phrase(words).GivenNames.Add(IsAsSpelled(light, words) ? null : light);
        return this;
    }

    public PhraseIndexBuilder AddGuardedWord(string word)
    {
        Phrase(WordKeys.Of(word, Folder.Key)).IsGuarded = true;
        return this;
    }

    /// <summary>Gives words and nodes the numbers that they keep, and what refers to nodes is told.</summary>
    /// <param name="cueNodes">The node of each cue for the time being.</param>
    /// <param name="layer">The number of a layer.</param>
    /// <param name="place">Where a string is among the strings; 0 for none.</param>
    /// <param name="set">Takes the sections.</param>
    public void Compile(IReadOnlyCollection<int> cueNodes, Func<string, int> layer, Func<string?, int> place, Action<SectionId, Array> set)
    {
        foreach (var (glued, form) in _otherSpellings) AddSpelling(glued, form);
        var trie = _trie.Number();
        var words = WordIndex.Arrays(trie.Words);
        set(SectionId.WordLetters, WordLetters.Encode(trie.Words.Select(word => _spellings.TryGetValue(word, out var spelling) ? spelling : word)));
        set(SectionId.WordText, words.Text);
        set(SectionId.WordStarts, words.Starts);
        set(SectionId.WordSlots, words.Slots);
        set(SectionId.WordMarks, words.Marks);
        set(SectionId.FirstWords, new[] { trie.FirstWords, trie.GoingOn });
        set(SectionId.NodeChildren, trie.Children);
        set(SectionId.ChildWords, trie.Edges);

        var values = new int[trie.Order.Count];
        var numbers = new int[trie.Order.Count];
        var table = new PhraseTableBuilder(layer, place);
        for (var node = 0; node < values.Length; node++)
        {
            numbers[trie.Order[node]] = node;
            _phrases.TryGetValue(trie.Order[node], out var phrase);
            values[node] = table.Add(phrase);
        }
        set(SectionId.NodeValues, values);
        set(SectionId.Payloads, table.Records);
        set(SectionId.CueNodes, cueNodes.Select(node => numbers[node]).ToArray());
    }

    /// <summary>Lays a form down in other words, too, unless forms that are written so are there; all forms are laid down before.</summary>
    private void AddSpelling(IReadOnlyList<string> words, int form)
    {
        var phrase = Phrase(words);
        if (phrase.Forms.Count > 0 && !phrase.IsOtherSpelling) return;
        phrase.IsOtherSpelling = true;
        phrase.Forms.Add(form);
    }

    /// <summary>Whether a phrase is its words as they are spelled, with one space between them. New words are spelled as here.</summary>
    private bool IsAsSpelled(string phrase, IReadOnlyList<string> words)
    {
        var parts = phrase.Split(' ');
        if (parts.Length != words.Count) return false;
        var isAsSpelled = true;
        for (var i = 0; i < parts.Length; i++) isAsSpelled &= IsSpelling(parts[i], words[i]);
        return isAsSpelled;
    }

    private bool IsSpelling(string part, string word)
    {
        if (!_spellings.TryGetValue(word, out var spelling)) _spellings.Add(word, spelling = WordLetters.CanTell(part, word) ? part : word);
        return string.Equals(spelling, part, StringComparison.Ordinal);
    }

    private PhraseDraft Phrase(IReadOnlyList<string> words) => Phrase(_trie.Add(words));

    private PhraseDraft Phrase(int node)
    {
        if (!_phrases.TryGetValue(node, out var phrase)) _phrases.Add(node, phrase = new PhraseDraft());
        return phrase;
    }
}
