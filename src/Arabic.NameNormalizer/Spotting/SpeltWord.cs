using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>A word of a text as the name of a Latin letter.</summary>
/// <param name="Ordinal">Which word of the text it is.</param>
/// <param name="Key">The folded word, with what is glued before it.</param>
/// <param name="Name">What letters it may be.</param>
/// <param name="Proclitic">What is taken off before the name; then it can only be the first letter.</param>
internal readonly record struct SpeltWord(int Ordinal, string Key, LetterName Name, Proclitic? Proclitic)
{
    /// <summary>Reads a word as it stands, or else behind proclitics.</summary>
    public static SpeltWord Read(ReadOnlySpan<char> text, in TextWord word, int ordinal)
    {
        var surface = text.Slice(word.Start, word.End - word.Start).ToString();
        var key = Folder.Key.Fold(surface);
        if (LetterNames.Default.Of(surface) is { IsNone: false } name) return new SpeltWord(ordinal, key, name, null);
        var spelled = Folder.Light.Fold(surface);
        foreach (var chain in Proclitics.ThatMayStart(key.AsSpan()))
            if (chain.IsBefore(spelled.AsSpan()) && chain.IsBefore(key.AsSpan())
                && LetterNames.Default.Of(spelled.Substring(chain.Glued.Length)) is { IsNone: false } rest) return new SpeltWord(ordinal, key, rest, chain);
        return new SpeltWord(ordinal, key, LetterName.None, null);
    }

    /// <summary>The folded word of a text.</summary>
    public static string KeyOf(ReadOnlySpan<char> text, in TextWord word) =>
        word.End - word.Start > NameLimits.Length ? "" : Folder.Key.Fold(text.Slice(word.Start, word.End - word.Start).ToString());
}
