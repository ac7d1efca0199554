using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Folding;

/// <summary>Folds Arabic text to the form in which names are compared, with a map back to the original.</summary>
/// <remarks>
/// One pass over the source, for each UTF-16 code unit:
/// 1. a combining mark joins the letter before it where the two compose one letter (decomposed input);
/// 2. the table says what becomes of it: another letter, several (a ligature), or nothing (a mark);
/// 3. at the key level a letter that would stand three times or more in a row is left out: عاااجل is عاجل.
/// What no rule names, lone surrogates among it, passes through. Folding a folded text changes nothing.
/// </remarks>
internal sealed class Folder
{
    /// <summary>Room for a word, in code units.</summary>
    private const int LargestOnStack = 1024;

    private readonly FoldingRules _rules;
    private readonly bool _unstretch;

    private Folder(FoldLevel level)
    {
        _rules = FoldingRules.Load(level);
        _unstretch = level == FoldLevel.Key;
    }

    /// <summary>Changes no letter: for telling an exact spelling from a merely similar one.</summary>
    public static Folder Light { get; } = new(FoldLevel.Light);

    /// <summary>Merges what is easily mistaken: for look-up keys, never for output.</summary>
    public static Folder Key { get; } = new(FoldLevel.Key);

    /// <summary>Tells one set of rules from another: what was folded by others is not found.</summary>
    public static ulong Stamp { get; } = Checksum.Of(BuiltIn.Data is { } data ? data.Get<byte>(SectionId.Folding).Span : FoldingRules.Compile());

    /// <summary>How many code units a buffer needs for a source of <paramref name="length"/> code units.</summary>
    public int BufferLength(int length) => length * _rules.MaxExpansion;

    /// <summary>
    /// Folds into the caller's buffer and returns how much of it is used. O(source), no allocation, thread-safe.
    /// </summary>
    /// <param name="source">Any UTF-16 text, well-formed or not.</param>
    /// <param name="folded">At least <see cref="BufferLength"/> of the source's length.</param>
    /// <param name="origins">
    /// Empty, or as long as <paramref name="folded"/>: for each folded code unit the index in the source of the one
    /// it came from.
    /// </param>
    public int Fold(ReadOnlySpan<char> source, Span<char> folded, Span<int> origins = default)
    {
        var length = 0;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (IsComposingMark(c) && length > 0
                && _rules.Compositions.TryGetValue(FoldingRules.Pair(folded[length - 1], c), out var composed))
            {
                folded[length - 1] = _rules[composed] is { Length: > 0 } further ? further[0] : composed;
                continue;
            }
            if (_rules[c] is { } text)
                foreach (var to in text) Put(folded, origins, ref length, to, i);
            else
                Put(folded, origins, ref length, c, i);
        }
        return _unstretch ? Unstretch(folded.Slice(0, length), origins) : length;
    }

    /// <summary>Folds to a string, the same one where nothing changes. For tables and messages, not for the hot path.</summary>
    public string Fold(string source)
    {
        var room = BufferLength(source.Length);
        Span<char> buffer = room <= LargestOnStack ? stackalloc char[room] : new char[room];
        var folded = buffer.Slice(0, Fold(source.AsSpan(), buffer));
        return folded.SequenceEqual(source.AsSpan()) ? source : folded.ToString();
    }

    private static bool IsComposingMark(char c) => c is '\u0653' or '\u0654' or '\u0655';

    private static void Put(Span<char> folded, Span<int> origins, ref int length, char c, int origin)
    {
        folded[length] = c;
        if (!origins.IsEmpty) origins[length] = origin;
        length++;
    }

    /// <summary>
    /// Takes stretched letters back: a run of three or more becomes one letter, and for lam two, because ال before
    /// a lam is the one place where Arabic regularly writes a letter twice (الليل).
    /// </summary>
    private static int Unstretch(Span<char> folded, Span<int> origins)
    {
        var length = 0;
        for (var start = 0; start < folded.Length;)
        {
            var c = folded[start];
            var end = start + 1;
            while (end < folded.Length && folded[end] == c) end++;
            var keep = end - start < 3 || !IsArabicLetter(c) ? end - start : c == 'ل' ? 2 : 1;
            for (var i = 0; i < keep; i++)
            {
                folded[length] = c;
                if (!origins.IsEmpty) origins[length] = origins[start + i];
                length++;
            }
            start = end;
        }
        return length;
    }

    private static bool IsArabicLetter(char c) => c is >= '\u0621' and <= '\u064A';
}
