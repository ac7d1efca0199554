using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Index;

/// <summary>Compiles tables into a <see cref="NameIndex"/>.</summary>
/// <remarks>
/// 1. Forms, their cues, topic terms, given names and guarded words are numbered word by word and laid into one trie,
///    so that a text is walked once for all of them.
/// 2. Cues get numbers, and forms hold numbers instead of words.
/// 3. Each alias learns what its right form would say to its neighbours.
/// </remarks>
internal sealed class NameIndexBuilder
{
    private readonly Dictionary<string, int> _wordIds = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly Dictionary<(int Node, int Word), int> _nodes = [];
    private readonly List<(int Node, int Word)> _edges = [];
    private readonly List<PhrasePayload?> _payloads = [null];
    private readonly Dictionary<PhrasePayload, List<IndexedForm>> _formsByPayload = [];
    private readonly List<IndexedForm> _forms = [];
    private readonly Dictionary<string, int> _cueNumbers = new(StringComparer.Ordinal);
    private readonly List<PhrasePayload> _cuePayloads = [];

    public NameIndexBuilder AddForms(IEnumerable<NameForm> forms)
    {
        foreach (var form in forms)
        {
            var indexed = new IndexedForm(form, CueNumbers(form.Cues), CueNumbers(form.AntiCues));
            if (form.IsCanonical && string.Equals(form.Surface, form.Entity.Canonical, StringComparison.Ordinal))
                foreach (var cue in indexed.Cues) _cuePayloads[cue].CueEntities++;
            var payload = Payload(form.Words);
            if (!_formsByPayload.TryGetValue(payload, out var sharing)) _formsByPayload.Add(payload, sharing = []);
            sharing.Add(indexed);
            _forms.Add(indexed);
        }
        return this;
    }

    public NameIndexBuilder AddTopicTerm(string layer, string term)
    {
        var payload = Payload(WordKeys.Of(term, Folder.Key));
        payload.Topics = [.. payload.Topics, layer];
        return this;
    }

    public NameIndexBuilder AddGivenName(string name)
    {
        var payload = Payload(WordKeys.Of(name, Folder.Key));
        payload.GivenNames = [.. payload.GivenNames, WordKeys.Join(name, Folder.Light)];
        return this;
    }

    public NameIndexBuilder AddGuardedWord(string word)
    {
        Payload(WordKeys.Of(word, Folder.Key)).IsGuarded = true;
        return this;
    }

    public NameIndex Build()
    {
        foreach (var pair in _formsByPayload) pair.Key.Forms = [.. pair.Value];
        var words = WordIndex.Build(_words);
        var trie = PhraseTrie.Build(_edges, [.. _payloads]);
        foreach (var form in _forms)
            form.TargetSays = Says(form.Form.Target);
        return new NameIndex(words, trie, [.. _forms.Select(form => form.Form)]);
    }

    private int[] CueNumbers(IReadOnlyList<string> cues)
    {
        if (cues.Count == 0) return [];
        var numbers = new SortedSet<int>();
        foreach (var cue in cues) numbers.Add(CueNumber(cue));
        return [.. numbers];
    }

    /// <summary>All aliases of an entity have its cues: each is folded once.</summary>
    private int CueNumber(string cue)
    {
        if (_cueNumbers.TryGetValue(cue, out var number)) return number;
        var payload = Payload(WordKeys.Of(cue, Folder.Key));
        if (payload.Cue < 0)
        {
            payload.Cue = _cuePayloads.Count;
            _cuePayloads.Add(payload);
        }
        _cueNumbers.Add(cue, payload.Cue);
        return payload.Cue;
    }

    private List<PhrasePayload> Says(string target)
    {
        var says = new List<PhrasePayload>();
        var words = WordKeys.Of(target, Folder.Key);
        for (var start = 0; start < words.Count; start++)
        {
            var node = PhraseTrie.Root;
            for (var i = start; i < words.Count; i++)
            {
                if (!_wordIds.TryGetValue(words[i], out var word) || !_nodes.TryGetValue((node, word), out node)) break;
                if (_payloads[node] is { } payload && (payload.Cue >= 0 || payload.Topics.Length > 0)) says.Add(payload);
            }
        }
        return says;
    }

    private PhrasePayload Payload(IReadOnlyList<string> words)
    {
        var node = PhraseTrie.Root;
        foreach (var word in words)
        {
            var edge = (node, WordId(word));
            if (!_nodes.TryGetValue(edge, out node))
            {
                _edges.Add(edge);
                _payloads.Add(null);
                node = _edges.Count;
                _nodes.Add(edge, node);
            }
        }
        return _payloads[node] ??= new PhrasePayload();
    }

    private int WordId(string word)
    {
        if (!_wordIds.TryGetValue(word, out var id))
        {
            id = _words.Count;
            _wordIds.Add(word, id);
            _words.Add(word);
        }
        return id;
    }
}
