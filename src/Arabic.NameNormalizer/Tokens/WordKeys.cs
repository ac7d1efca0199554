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

    /// <summary>The folded words with one space between them.</summary>
    public static string Join(string name, Folder folder) => string.Join(" ", Of(name, folder));
}
