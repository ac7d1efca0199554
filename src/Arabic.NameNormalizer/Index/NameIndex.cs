using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Index;

/// <summary>The compiled tables: immutable, shared by all threads.</summary>
internal sealed class NameIndex(WordIndex words, PhraseTrie phrases, IReadOnlyList<NameForm> forms)
{
    public WordIndex Words => words;

    public PhraseTrie Phrases => phrases;

    public IReadOnlyList<NameForm> Forms => forms;

    /// <summary>What is known of a whole name; <see langword="null"/> if no table lists its folded words.</summary>
    /// <remarks>O(name); no allocation.</remarks>
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
            if (length > 0) node = phrases.Next(node, words.Find(folded.Slice(0, length)));
        }
        return node > PhraseTrie.Root ? phrases[node] : null;
    }

    /// <summary>What is known of a folded name, words with one space between them.</summary>
    public PhrasePayload? FindKey(ReadOnlySpan<char> key)
    {
        var node = PhraseTrie.Root;
        while (node >= 0 && !key.IsEmpty)
        {
            var space = key.IndexOf(' ');
            node = phrases.Next(node, words.Find(space < 0 ? key : key.Slice(0, space)));
            key = space < 0 ? default : key.Slice(space + 1);
        }
        return node > PhraseTrie.Root ? phrases[node] : null;
    }
}
