using Arabic.NameNormalizer.Cli.IO;

namespace Arabic.NameNormalizer.Cli.Tests.IO;

/// <summary>The obvious way to cut a text that is in memory: what <see cref="DocumentReader"/> must agree with.</summary>
internal static class SlowCutter
{
    public static List<string> Cut(string text, DocumentFormat format, int limit)
    {
        var documents = new List<string>();
        while (text.Length > 0)
        {
            var length = UnitLength(text, format);
            if (length > limit) length = LengthWithin(text, limit);
            documents.Add(text[..length]);
            text = text[length..];
        }
        return documents;
    }

    private static int UnitLength(string text, DocumentFormat format)
    {
        if (format.Unit == DocumentUnit.File) return text.Length;

        var hasText = false;
        for (var start = 0; text.IndexOf('\n', start) is var end and >= 0; start = end + 1)
        {
            if (format.Unit is DocumentUnit.Line or DocumentUnit.Json) return end + 1;
            if (format.Unit == DocumentUnit.Separator)
            {
                if (text[start..end] == format.Separator || text[start..end] == format.Separator + "\r") return end + 1;
                continue;
            }
            var isBlank = string.IsNullOrWhiteSpace(text[start..end]);
            if (isBlank && hasText) return end + 1;
            hasText |= !isBlank;
        }
        return text.Length;
    }

    private static int LengthWithin(string text, int limit)
    {
        for (var length = limit; length - 1 > limit / 2; length--)
        {
            var before = text.LastIndexOf('\n', length - 2);
            if (text[length - 1] == '\n' && before >= 0 && string.IsNullOrWhiteSpace(text[(before + 1)..length])) return length;
        }
        for (var length = limit; length > 0; length--)
            if (text[length - 1] == '\n') return length;
        for (var length = limit; length > 0; length--)
            if (char.IsWhiteSpace(text[length - 1]) && !IsTorn(text, length)) return length;
        return IsTorn(text, limit) ? limit - 1 : limit;
    }

    private static bool IsTorn(string text, int length) =>
        char.IsSurrogatePair(text, length - 1) || text.AsSpan(length - 1, 2) is "\r\n";
}
