using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Index;

/// <summary>The index of all packs, which travels in the assembly.</summary>
/// <remarks>
/// The assembly for netstandard2.0 has its words and phrases left out, which are a third of its bytes: the package has the
/// tables twice. What would follow from them is told there in half as many (<see cref="ToldSurfaces"/>,
/// <see cref="CueTexts"/>), and they are laid into the trie again when they are first asked for, which takes a fraction of a
/// second.
/// </remarks>
internal static class BuiltInIndex
{
    private static readonly Lazy<Blob?> LazyData = new(() =>
        BuiltIn.Data is { } data && data.Get<int>(SectionId.FirstWords).Length == 0 ? data.With(PhraseIndexBuilder.Sections, Phrases(data)) : BuiltIn.Data);

    /// <summary>The sections; <see langword="null"/> in the program that compiles them.</summary>
    public static Blob? Data => LazyData.Value;

    /// <summary>Words and phrases of an index, by what else is in it: the same that were compiled with it.</summary>
    internal static Blob Phrases(Blob data)
    {
        var strings = new StringPool(data);
        var forms = FormFields.All(data, strings);
        var surfaces = FormSurfaces.All(data, strings, forms, EntityFields.All(data, strings));
        var cues = new Cues(data, strings);
        var phrases = new PhraseIndexBuilder();
        for (var i = 0; i < forms.Length; i++)
        {
            ref readonly var form = ref forms[i];
            phrases.AddForm(surfaces[i], WordKeys.Of(surfaces[i], Folder.Key), i);
            cues.Add(form.Cues, phrases);
            cues.Add(form.AntiCues, phrases);
            if (form is { Noise: 0, Surface: FormFields.Canonical }) phrases.CountCues(cues.NodesOf(form.Cues));
        }
        phrases.AddLanguage(ArabicNameNormalizerOptions.BuiltInPacks);

        var sections = new Array?[(int)SectionId.LastOfIndex + 1];
        var layers = data.Get<int>(SectionId.Layers).Span.ToArray().Select((layer, number) => (strings[layer]!, number)).ToDictionary(layer => layer.Item1, layer => layer.number, StringComparer.Ordinal);
        var places = strings.Places();
        phrases.Compile(cues.Nodes, layer => layers[layer], text => text is null ? 0 : places[text], (id, section) => sections[(int)id] = section);
        return new Blob(sections);
    }

    /// <summary>Lists of cues and cues have their numbers in the order in which forms first have them: so they are laid down again.</summary>
    private sealed class Cues(Blob data, StringPool strings)
    {
        private readonly int[][] _lists = new CueLists(data).All();
        private readonly CueTexts _texts = new(data, strings);
        private int _added = 1;

        /// <summary>The node of each cue for the time being.</summary>
        public List<int> Nodes { get; } = [];

        public IEnumerable<int> NodesOf(int list) => _lists[list].Select(cue => Nodes[cue]);

        public void Add(int list, PhraseIndexBuilder phrases)
        {
            if (list < _added) return;
            _added = list + 1;
            foreach (var cue in _lists[list])
                if (cue == Nodes.Count) Nodes.Add(phrases.AddCue(_texts[cue]).Node);
        }
    }
}
