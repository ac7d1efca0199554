using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Tokens;

/// <summary>The folded words of a name: what tables, indexes and queries agree on.</summary>
internal static class WordKeys
{
    /// <summary>The words of <paramref name="name"/>, folded; numbers count as words. For building, not the hot path.</summary>
    public static List<string> Of(string name, Folder folder)
    {
        var words = new List<string>();
        var tokens = new Tokenizer(name.AsSpan());
        while (tokens.MoveNext())
        {
            if (tokens.Current.Kind == TokenKind.Punctuation) continue;
            var word = folder.Fold(name.Substring(tokens.Current.Start, tokens.Current.Length));
            if (word.Length > 0) words.Add(word);
        }
        return words;
    }

    /// <summary>Writes the folded words with one space between them, and returns the length. No allocation.</summary>
    /// <param name="name">The name.</param>
    /// <param name="folder">The level of folding.</param>
    /// <param name="key">At least twice <see cref="Folder.BufferLength"/> of the name's length.</param>
    public static int Write(ReadOnlySpan<char> name, Folder folder, Span<char> key)
    {
        var length = 0;
        var tokens = new Tokenizer(name);
        while (tokens.MoveNext())
        {
            if (tokens.Current.Kind == TokenKind.Punctuation) continue;
            var start = length == 0 ? 0 : length + 1;
            var written = folder.Fold(name.Slice(tokens.Current.Start, tokens.Current.Length), key.Slice(start));
            if (written == 0) continue;
            if (length > 0) key[length] = ' ';
            length = start + written;
        }
        return length;
    }

    /// <summary>The folded words with one space between them.</summary>
    public static string Join(string name, Folder folder) => string.Join(" ", Of(name, folder));
}
