namespace Arabic.NameNormalizer.Tests.Support;

/// <summary>Makes what an editor does not show visible in failure messages.</summary>
internal static class Show
{
    /// <summary>Keeps letters and common punctuation, and escapes the rest.</summary>
    public static string Text(string text) => string.Concat(text.Select(c =>
        c is ' ' || (c < 0x7F && !char.IsControl(c)) || c is >= '\u0621' and <= '\u064A' && c != '\u0640'
            ? c.ToString()
            : $"\\u{(int)c:X4}"));
}
