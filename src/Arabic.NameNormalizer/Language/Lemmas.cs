using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Language;

/// <summary>Tells from the spelling of a listed word which stem it has and what that takes.</summary>
/// <remarks>
/// The ending decides: ة is feminine, ي a relation, ى or ا a final alef, ء a stem whose hamza changes its seat, anything
/// else a noun that may have a plural in ات. A plus behind the word says that it has masculine and feminine.
/// </remarks>
internal static class Lemmas
{
    /// <summary>The longest word of the tables, with room for what folding may add.</summary>
    private const int MaxWord = 512;

    /// <summary>Gives a word's folded stems with their classes.</summary>
    public static void AddWord(ReadOnlySpan<char> word, int band, StemSink sink)
    {
        var agent = word[word.Length - 1] == '+';
        if (agent) word = word.Slice(0, word.Length - 1);
        Span<char> buffer = stackalloc char[MaxWord];
        var key = Fold(word, buffer);
        var rest = key.Slice(0, key.Length - 1);
        switch (word[word.Length - 1])
        {
            case 'ة':
                sink(rest, StemClass.Feminine | StemClass.At, band);
                break;
            case 'ي':
                sink(rest, StemClass.Nisba, band);
                if (key.Length < 4) sink(key, StemClass.Noun, band);
                break;
            case 'ى' or 'ا':
                sink(rest, StemClass.Maqsura, band);
                break;
            case 'ء':
                sink(rest, StemClass.Hamza, band);
                break;
            default:
                sink(key, agent ? StemClass.Agent : StemClass.Noun | StemClass.At, band);
                break;
        }
    }

    /// <summary>Gives the stem of a name: one that begins with the article is known by what follows it.</summary>
    public static void AddName(ReadOnlySpan<char> name, int band, StemSink sink)
    {
        Span<char> buffer = stackalloc char[MaxWord];
        var key = Fold(name, buffer);
        if (key.Length > 4 && key[0] == 'ا' && key[1] == 'ل') sink(key.Slice(2), StemClass.ArticleName, band);
        else sink(key, StemClass.Name, band);
    }

    /// <summary>Gives a stem that is listed as it stands.</summary>
    public static void AddStem(ReadOnlySpan<char> stem, StemClass classes, int band, StemSink sink)
    {
        Span<char> buffer = stackalloc char[MaxWord];
        sink(Fold(stem, buffer), classes, band);
    }

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer) =>
        Folder.Key.BufferLength(word.Length) <= buffer.Length
            ? buffer.Slice(0, Folder.Key.Fold(word, buffer))
            : throw new FormatException($"The language's tables have a word of {word.Length} letters.");
}
