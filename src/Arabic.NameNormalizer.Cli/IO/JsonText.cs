using System.Globalization;
using System.Text;

namespace Arabic.NameNormalizer.Cli.IO;

/// <summary>A JSON string as it stands in its line and as it reads, with the way from the one to the other.</summary>
internal sealed class JsonText
{
    private readonly int[] _origins;

    private JsonText(string text, int[] origins) => (Text, _origins) = (text, origins);

    /// <summary>The text without escapes. A lone surrogate that was escaped is one here.</summary>
    public string Text { get; }

    /// <summary>Reads what stands between the quotes; the escapes are known to be sound.</summary>
    public static JsonText Read(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        var origins = new List<int>(raw.Length + 1);
        for (var i = 0; i < raw.Length;)
        {
            origins.Add(i);
            if (raw[i] != '\\')
            {
                text.Append(raw[i++]);
                continue;
            }
            var isCode = raw[i + 1] == 'u';
            text.Append(isCode ? Code(raw.Slice(i + 2, 4)) : Short(raw[i + 1]));
            i += isCode ? 6 : 2;
        }
        origins.Add(raw.Length);
        return new JsonText(text.ToString(), [.. origins]);
    }

    /// <summary>Where a place of <see cref="Text"/> stands between the quotes.</summary>
    public int Origin(int place) => _origins[place];

    /// <summary>Writes a text as what it replaces is written: Arabic as it is, or as codes where that had codes.</summary>
    public static string Write(string text, ReadOnlySpan<char> like)
    {
        var hasCodes = like.Contains("\\u", StringComparison.Ordinal);
        var format = like.ContainsAnyInRange('A', 'F') ? "X4" : "x4";
        var raw = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '"' or '\\') raw.Append('\\').Append(c);
            else if (Letter(c) is { } letter) raw.Append('\\').Append(letter);
            else if (c < ' ' || char.IsSurrogate(c) || (hasCodes && c > '~'))
                raw.Append("\\u").Append(((int)c).ToString(format, CultureInfo.InvariantCulture));
            else raw.Append(c);
        }
        return raw.ToString();
    }

    private static char Code(ReadOnlySpan<char> hex) => (char)ushort.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static char Short(char letter) => letter switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => letter,
    };

    private static char? Letter(char c) => c switch
    {
        '\b' => 'b',
        '\f' => 'f',
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        _ => null,
    };
}
