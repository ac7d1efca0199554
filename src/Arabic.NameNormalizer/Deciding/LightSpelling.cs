using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Deciding;

/// <summary>Tells whether a text spells a form letter for letter, marks and encodings aside.</summary>
internal static class LightSpelling
{
    /// <summary>Compares word by word. O(text); no allocation.</summary>
    /// <param name="text">At most <see cref="NameLimits.QueryLength"/> code units; what is longer is not equal.</param>
    /// <param name="lightKey">The form's words, folded lightly, with one space between them.</param>
    /// <param name="isArticleRestored">Whether the form's first two letters are an article that the text hides.</param>
    public static bool Matches(ReadOnlySpan<char> text, string lightKey, bool isArticleRestored = false)
    {
        if (text.Length > NameLimits.QueryLength) return false;
        // As most names in texts are spelled: what is folded already stays as it is.
        if (!isArticleRestored && text.SequenceEqual(lightKey.AsSpan())) return true;
        Span<char> folded = stackalloc char[Folder.Light.BufferLength(text.Length)];
        var rest = lightKey.AsSpan();
        if (isArticleRestored) rest = rest.Slice(Math.Min(2, rest.Length));
        var tokens = new Tokenizer(text);
        for (var isFirst = true; tokens.MoveNext();)
        {
            if (tokens.Current.Kind == TokenKind.Punctuation) continue;
            var length = Folder.Light.Fold(text.Slice(tokens.Current.Start, tokens.Current.Length), folded);
            if (length == 0) continue;
            if (!isFirst)
            {
                if (rest.IsEmpty || rest[0] != ' ') return false;
                rest = rest.Slice(1);
            }
            isFirst = false;
            if (!rest.StartsWith(folded.Slice(0, length), StringComparison.Ordinal)) return false;
            rest = rest.Slice(length);
        }
        return rest.IsEmpty;
    }
}
