using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Grammar;

/// <summary>
/// Tells where something else stands before a surname that is right: محمد عباس is not محمود عباس, and in حسم نصر الله the
/// first word is a verb. That a text names the person says nothing for it, for it names relatives as well, and what he does.
/// </summary>
internal static class OtherGivenName
{
    private const int LongestProclitic = 2;

    /// <summary>Whether folded words are a person's full name but for the first of them, which is another given name.</summary>
    public static bool IsIn(ReadOnlySpan<char> words, NameForm form) =>
        FirstOfOther(words, form) is { IsEmpty: false } first && KnownTokens.Default.IsGivenName(first);

    /// <summary>The same, or a word of the language.</summary>
    public static bool OrWordIsIn(ReadOnlySpan<char> words, NameForm form) =>
        FirstOfOther(words, form) is { IsEmpty: false } first
        && (KnownTokens.Default.IsGivenName(first) || WordModel.Default.KindOf(first).HasFlag(WordKind.Word));

    /// <summary>
    /// Whether words that may be a person's full name begin with a verb of saying, whose subject the rest is: وأكد الميشري is
    /// no خالد المشري. But a slip may make one of a given name: رحب طيب أردوغان.
    /// </summary>
    public static bool IsVerbOfSaying(ReadOnlySpan<char> words, NameForm form)
    {
        if (form.Entity.Kind != EntityKind.Person || words.IndexOf(' ') is not (var end and > 0) || !SentenceFrames.IsSpeech(words.Slice(0, end))) return false;
        var right = Folder.Key.Fold(form.Target).AsSpan();
        return right.IndexOf(' ') is not (var rightEnd and > 0) || Slips.Of(words.Slice(0, end), right.Slice(0, rightEnd)) is not (Slip.Dots or Slip.Swap or Slip.Doubling);
    }

    /// <summary>
    /// Whether a garbled form that begins otherwise stands behind the first word of the right name: then it goes on with a
    /// name that the right one leaves out (أسعد حسن الشيباني), and is not garbled.
    /// </summary>
    public static bool IsBehindRight(in PhraseHit hit, NameForm form, ReadOnlySpan<char> text)
    {
        if (form is not { IsGarbled: true, Entity.Kind: EntityKind.Person, Words.Count: > 1 } || hit.First.Proclitic is not null || IsKept(form)
            || !string.Equals(form.Target, form.Entity.Canonical, StringComparison.Ordinal)) return false;
        var (start, end) = Neighbours.PlaceBefore(hit.First.NameStart, text);
        if (end == start) return false;
        var before = Folder.Key.Fold(text.Slice(start, end - start).ToString());
        var right = Folder.Key.Fold(form.Target);
        return right.IndexOf(' ') is var length and > 0 && before.Length - length is >= 0 and <= LongestProclitic
            && before.EndsWith(right.Substring(0, length), StringComparison.Ordinal);
    }

    /// <summary>Whether the first word of a form is that of the right name.</summary>
    public static bool IsKept(NameForm form)
    {
        var right = Folder.Key.Fold(form.Target);
        return right.Length > form.Words[0].Length && right[form.Words[0].Length] == ' ' && right.StartsWith(form.Words[0], StringComparison.Ordinal);
    }

    /// <summary>The first word where the others alone are those of the full name; else none.</summary>
    private static ReadOnlySpan<char> FirstOfOther(ReadOnlySpan<char> words, NameForm form)
    {
        if (form.Entity.Kind != EntityKind.Person || words.IndexOf(' ') is not (var end and > 0)) return default;
        var right = Folder.Key.Fold(form.Target).AsSpan();
        if (right.IndexOf(' ') is not (var rightEnd and > 0) || !right.Slice(rightEnd).SequenceEqual(words.Slice(end))) return default;
        return right.Slice(0, rightEnd).SequenceEqual(words.Slice(0, end)) ? default : words.Slice(0, end);
    }
}
