using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Index;

/// <summary>The compiled tables: immutable, shared by all threads.</summary>
/// <remarks>It reads the sections where they lie, and makes objects of what is asked for, once each.</remarks>
internal sealed class NameIndex
{
    public NameIndex(Blob data)
    {
        Data = data;
        var strings = new StringPool(data);
        var remarks = new Remarks(data);
        Entities = new EntityTable(data, strings, remarks);
        var forms = new FormTable(data, strings, remarks, Entities);
        Forms = forms;
        Words = WordIndex.Open(data);
        var counts = data.Get<int>(SectionId.FirstWords);
        Phrases = new PhraseTrie(
            counts[0], counts[1], data.Get<int>(SectionId.NodeChildren), data.Get<int>(SectionId.ChildWords),
            new PhraseTable(data, forms, this));
    }

    /// <summary>The sections.</summary>
    public Blob Data { get; }

    public WordIndex Words { get; }

    public PhraseTrie Phrases { get; }

    public EntityTable Entities { get; }

    public IReadOnlyList<NameForm> Forms { get; }

    /// <summary>The canonical forms, in the order of their tables: the others are not made.</summary>
    public IEnumerable<NameForm> CanonicalForms()
    {
        var all = FormFields.All(Data, new StringPool(Data));
        return Enumerable.Range(0, all.Length).Where(number => (NoiseKind)all[number].Noise == NoiseKind.None).Select(number => Forms[number]);
    }

    /// <summary>
    /// What texts keep of everything but persons: canonical forms, and other spellings and acronyms that are never rewritten.
    /// </summary>
    public IEnumerable<NameForm> KeptForms()
    {
        var strings = new StringPool(Data);
        var all = FormFields.All(Data, strings);
        var entities = EntityFields.All(Data, strings);
        return Enumerable.Range(0, all.Length)
            .Where(number => (EntityKind)entities[all[number].Entity].Kind != EntityKind.Person && IsKept(all[number])).Select(number => Forms[number]);
    }

    private static bool IsKept(in FormFields form) => (NoiseKind)form.Noise switch
    {
        NoiseKind.None => true,
        NoiseKind.Spelling or NoiseKind.Acronym => (AliasPolicy)form.Policy == AliasPolicy.AnnotateOnly,
        _ => false,
    };

    /// <summary>The bytes of a file with all sections.</summary>
    /// <param name="more">Other sections, which follow from these.</param>
    public byte[] ToFile(params IEnumerable<(SectionId Id, byte[] Bytes)> more)
    {
        if (Data.Get<byte>(SectionId.WordMarks).Length > 0) return BlobWriter.Write(Data, Folder.Stamp, [], [], [.. more]);
        var (slots, marks) = Words.Made();
        return BlobWriter.Write(Data, Folder.Stamp, [], [], [(SectionId.WordSlots, slots), (SectionId.WordMarks, marks), .. more]);
    }

    /// <summary>What is known of a whole name; <see langword="null"/> if no table lists its folded words.</summary>
    /// <remarks>O(name); no allocation once the name has been asked for.</remarks>
    /// <param name="name">At most <see cref="NameLimits.QueryLength"/> code units.</param>
    public PhrasePayload? Find(ReadOnlySpan<char> name)
    {
        Span<char> folded = stackalloc char[Folder.Key.BufferLength(name.Length)];
        var node = PhraseTrie.Root;
        var tokens = new Tokenizer(name);
        while (node >= 0 && tokens.MoveNext())
        {
            if (tokens.Current.Kind == TokenKind.Punctuation) continue;
            var length = Folder.Key.Fold(name.Slice(tokens.Current.Start, tokens.Current.Length), folded);
            if (length > 0) node = Phrases.Next(node, Words.Find(folded.Slice(0, length)));
        }
        return node > PhraseTrie.Root ? Phrases[node] : null;
    }

    /// <summary>What is known of a folded name, words with one space between them.</summary>
    public PhrasePayload? FindKey(ReadOnlySpan<char> key)
    {
        var node = PhraseTrie.Root;
        while (node >= 0 && !key.IsEmpty)
        {
            var space = key.IndexOf(' ');
            node = Phrases.Next(node, Words.Find(space < 0 ? key : key.Slice(0, space)));
            key = space < 0 ? default : key.Slice(space + 1);
        }
        return node > PhraseTrie.Root ? Phrases[node] : null;
    }

    /// <summary>The phrases among the words of a text that say something to its neighbours: cues and topic terms.</summary>
    public IReadOnlyList<PhrasePayload> Says(string text)
    {
        List<PhrasePayload>? says = null;
        var words = WordKeys.Of(text, Folder.Key);
        for (var start = 0; start < words.Count; start++)
        {
            var node = PhraseTrie.Root;
            for (var i = start; i < words.Count; i++)
            {
                node = Phrases.Next(node, Words.Find(words[i].AsSpan()));
                if (node < 0) break;
                if (Phrases.Spoken(node) is { } payload && (payload.Cue >= 0 || payload.Topics.Length > 0)) (says ??= []).Add(payload);
            }
        }
        return says ?? (IReadOnlyList<PhrasePayload>)[];
    }
}
