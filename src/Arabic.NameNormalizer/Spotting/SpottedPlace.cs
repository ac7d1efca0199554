using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>Places of a text where a name stands that no table lists, as the scanner would have met them.</summary>
internal static class SpottedPlace
{
    /// <summary>The place of a first word behind what is taken off it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The place of the whole word.</param>
    /// <param name="wordEnd">Index after its last code unit.</param>
    /// <param name="proclitic">What is taken off, if anything.</param>
    public static WordPlace Behind(ReadOnlySpan<char> text, in WordPlace word, int wordEnd, Proclitic? proclitic)
    {
        if (proclitic is null) return word;
        var start = word.NameStart;
        Span<char> folded = stackalloc char[Folder.Key.BufferLength(wordEnd - start)];
        Span<int> origins = stackalloc int[folded.Length];
        Folder.Key.Fold(text.Slice(start, wordEnd - start), folded, origins);
        return word.Behind(proclitic, start, origins);
    }

    /// <summary>The words from a first to a last one, as a phrase that is one form.</summary>
    public static PhraseHit Hit(IndexedForm form, in WordPlace first, int end, int lastWord, int lastLine) => new()
    {
        Payload = new PhrasePayload { Forms = [form] },
        Kinds = PhraseKinds.Name,
        First = first,
        End = end,
        LastWord = lastWord,
        LastLine = lastLine,
    };
}
