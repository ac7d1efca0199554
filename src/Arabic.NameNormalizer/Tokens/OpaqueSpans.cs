namespace Arabic.NameNormalizer.Tokens;

/// <summary>Finds web addresses, e-mail addresses and handles inside a run of text without white space.</summary>
/// <remarks>
/// One look at each character, in this order:
/// 1. <c>://</c> makes the rest of the run an address, from its scheme on;
/// 2. <c>@</c>, in either width, joins a mailbox to its host, or starts a handle;
/// 3. a dot before a label of Latin letters (<c>pic.twitter.com/x</c>, <c>names.tsv</c>) makes a host, with its path.
/// 4. a slash at the head of the run, or behind a quote, an equals sign or a colon, starts a path (<c>href="/x/y"</c>),
///    and a backslash anywhere makes one of what is around it (<c>C:\x</c>, an escape in JSON).
/// Punctuation that closes the sentence rather than the address is left outside. O(run), also over many calls that
/// each start where the last span ended.
/// </remarks>
internal static class OpaqueSpans
{
    /// <summary>The first span in <paramref name="run"/> at or after <paramref name="from"/>; empty if there is none.</summary>
    public static (int Start, int End) Find(ReadOnlySpan<char> run, int from)
    {
        for (var i = from; i < run.Length; i++)
        {
            (int Start, int End) span = default;
            switch (run[i])
            {
                case ':' when run.Slice(i).StartsWith("://".AsSpan(), StringComparison.Ordinal):
                    span = (Back(run, i, from, IsSchemeChar), TrimEnd(run, run.Length));
                    break;
                case '@' or '\uFF20':
                    span = At(run, i, from);
                    break;
                case '.':
                    var hostEnd = Forward(run, i + 1, IsHostChar);
                    span = Host(run, i, hostEnd, from);
                    // All dots of one host end in the same label, so that what failed for one fails for the others.
                    if (span == default && hostEnd > i + 1) i = hostEnd - 1;
                    break;
                case '/' when (i == 0 || run[i - 1] is '"' or '\'' or '=' or '(' or ':') && i + 1 < run.Length:
                    span = (i, PathEnd(run, i));
                    break;
                case '\\':
                    span = (Back(run, i, from, IsPathChar), PathEnd(run, i));
                    break;
            }
            if (span.End > span.Start) return span;
        }
        return default;
    }

    private static (int Start, int End) At(ReadOnlySpan<char> run, int at, int from)
    {
        var end = Forward(run, at + 1, IsAddressChar);
        while (end > at + 1 && run[end - 1] is '.' or '-') end--;
        return end == at + 1 ? default : (Back(run, at, from, IsMailboxChar), end);
    }

    private static (int Start, int End) Host(ReadOnlySpan<char> run, int dot, int hostEnd, int from)
    {
        var end = hostEnd;
        while (end > dot + 1 && run[end - 1] is '.' or '-') end--;
        var label = end;
        while (label > dot + 1 && Letters.IsAsciiLetter(run[label - 1])) label--;
        if (end - label < 2 || run[label - 1] != '.') return default;
        var start = Back(run, dot, from, IsAddressChar);
        if (start == dot && label == dot + 1) return default;
        while (run[start] == '.') start++;
        return end < run.Length && run[end] is '/' or ':' or '?' ? (start, TrimEnd(run, run.Length)) : (start, end);
    }

    private static int Back(ReadOnlySpan<char> run, int i, int from, Func<char, bool> accept)
    {
        while (i > from && accept(run[i - 1])) i--;
        return i;
    }

    private static int Forward(ReadOnlySpan<char> run, int i, Func<char, bool> accept)
    {
        while (i < run.Length && accept(run[i])) i++;
        return i;
    }

    private static int TrimEnd(ReadOnlySpan<char> run, int end)
    {
        while (end > 0 && run[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '"' or '\''
                   or '،' or '؛' or '؟' or '»' or '”' or '’' or '…')
            end--;
        return end;
    }

    /// <summary>A path ends with the run, or at the quote or bracket that closes it.</summary>
    private static int PathEnd(ReadOnlySpan<char> run, int start)
    {
        var end = start + 1;
        while (end < run.Length && run[end] is not ('"' or '\'' or '<' or '>' or '«' or '»' or '“' or '”')) end++;
        return Math.Max(start + 1, TrimEnd(run, end));
    }

    private static bool IsPathChar(char c) => IsAddressChar(c) || c is ':' or '/' or '\\';

    private static bool IsSchemeChar(char c) => Letters.IsAsciiLetter(c) || c is '+' or '-' || (c < 0x80 && char.IsDigit(c));

    private static bool IsHostChar(char c) => c < 0x80 && (char.IsLetterOrDigit(c) || c is '-' or '.');

    private static bool IsMailboxChar(char c) => IsAddressChar(c) || c is '+' or '%';

    private static bool IsAddressChar(char c) => Letters.IsWord(c) || c is '_' or '-' or '.';
}
