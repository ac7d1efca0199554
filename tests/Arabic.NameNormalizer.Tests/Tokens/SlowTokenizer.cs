using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Tests.Tokens;

/// <summary>
/// The obvious tokenizer: it cuts the text at white space, marks all addresses of a run, and takes from what is left the
/// longest stretches of letters. It does not say what follows what.
/// </summary>
internal static class SlowTokenizer
{
    public static List<(int Start, int End, TokenKind Kind)> Tokens(string text)
    {
        var tokens = new List<(int, int, TokenKind)>();
        for (var start = 0; start < text.Length;)
        {
            if (IsSpace(text[start]) || Letters.IsInvisible(text[start]))
            {
                start++;
                continue;
            }
            var end = start;
            while (end < text.Length && !IsSpace(text[end])) end++;
            AddRun(text, start, end, tokens);
            start = end;
        }
        return tokens;
    }

    private static void AddRun(string text, int start, int end, List<(int, int, TokenKind)> tokens)
    {
        while (start < end)
        {
            var (from, to) = OpaqueSpans.Find(text.AsSpan(start, end - start), 0);
            var stop = to > from ? start + from : end;
            for (var i = start; i < stop;)
            {
                if (Letters.IsInvisible(text[i])) i++;
                else if (!Letters.IsWord(text[i])) tokens.Add((i, ++i, TokenKind.Punctuation));
                else i = AddWord(text, i, stop, tokens);
            }
            if (to > from) tokens.Add((start + from, start + to, TokenKind.Opaque));
            start = to > from ? start + to : end;
        }
    }

    private static int AddWord(string text, int start, int stop, List<(int, int, TokenKind)> tokens)
    {
        var end = start;
        for (var i = start; i < stop && (Letters.IsWord(text[i]) || Letters.IsInvisible(text[i])); i++)
            if (Letters.IsWord(text[i])) end = i + 1;
        var isNumber = text[start..end].Where(Letters.IsWord).All(char.IsDigit);
        tokens.Add((start, end, isNumber ? TokenKind.Number : TokenKind.Word));
        return end;
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c);
}
