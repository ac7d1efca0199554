using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>A folded name as the tokens that names are compared by.</summary>
/// <remarks>
/// 1. Compounds become one token, however they are spaced: عبد الله, عبدالله; صلاح الدين, صلاحالدين.
/// 2. Connectives between names and titles before them are left out, unless nothing else is there.
/// 3. What is beyond <see cref="Most"/> tokens belongs to the last one.
/// Scratch memory, for one thread at a time; splitting allocates nothing.
/// </remarks>
internal sealed class NameTokens
{
    /// <summary>How many code units a token has at most, or all of them together.</summary>
    public const int Longest = 2 * NameLimits.QueryLength;

    /// <summary>How many tokens a name has at most.</summary>
    public const int Most = 8;

    private readonly char[] _text = new char[Longest];
    private readonly int[] _starts = new int[Most + 1];

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether titles were left out.</summary>
    public bool HasTitle { get; private set; }

    /// <summary>A token.</summary>
    public ReadOnlySpan<char> this[int token] => _text.AsSpan(_starts[token], _starts[token + 1] - _starts[token]);

    /// <summary>All tokens without anything between them.</summary>
    public ReadOnlySpan<char> Glued => _text.AsSpan(0, _starts[Count]);

    /// <summary>Splits a folded name: words with one space between them, no longer than a query may be.</summary>
    public void Split(NameParts parts, ReadOnlySpan<char> key)
    {
        Split(parts, key, keepTitles: false);
        if (Count == 0) Split(parts, key, keepTitles: true);
    }

    private void Split(NameParts parts, ReadOnlySpan<char> key, bool keepTitles)
    {
        Count = 0;
        HasTitle = false;
        var joinsNext = false;
        while (!key.IsEmpty)
        {
            var space = key.IndexOf(' ');
            var word = space < 0 ? key : key.Slice(0, space);
            key = space < 0 ? default : key.Slice(space + 1);
            var role = parts.RoleOf(word, out var text);
            if (role == NamePart.Title && !joinsNext && !keepTitles && (Count == 0 || !key.IsEmpty))
            {
                HasTitle = true;
                continue;
            }
            if (role == NamePart.Connective)
            {
                if (Count > 0 && !joinsNext && !key.IsEmpty) continue;
                role = Count == 0 ? NamePart.Prefix : NamePart.Name;
            }
            if (joinsNext || (role == NamePart.Suffix && Count > 0) || Count == Most) Append(text);
            else Add(text);
            joinsNext = role == NamePart.Prefix;
        }
    }

    private void Add(ReadOnlySpan<char> text)
    {
        _starts[Count + 1] = _starts[Count];
        Count++;
        Append(text);
    }

    private void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(_text.AsSpan(_starts[Count]));
        _starts[Count] += text.Length;
    }
}
