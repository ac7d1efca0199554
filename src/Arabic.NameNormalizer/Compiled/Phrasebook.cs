using System.Text;

namespace Arabic.NameNormalizer.Compiled;

/// <summary>The words of which remarks are made, and remarks as the numbers of their words.</summary>
/// <remarks>
/// A remark is these bytes, up to a 0: a sign of ASCII itself; <see cref="ArabicLetter"/> and a letter of the Arabic block;
/// <see cref="CodeUnit"/> and any other code unit; from <see cref="Common"/> on one of the most frequent words, from
/// <see cref="Others"/> on, with the byte behind it, one of the others. A space belongs to the word before it. What
/// deflate makes of this is a quarter less than what it makes of the text.
/// </remarks>
internal sealed class Phrasebook(string[] words)
{
    private const byte ArabicLetter = 1;
    private const byte CodeUnit = 2;
    private const int FirstSign = ' ';
    private const int LastSign = '~';
    private const int Common = 0x80;
    private const int Others = 0xE0;
    private const int CommonCount = Others - Common;
    private const int MaxCount = CommonCount + ((0x100 - Others) << 8);
    private const int ArabicBlock = 0x0600;

    private Dictionary<string, int>? _numbers;

    /// <summary>The words: first with how many letters each begins as the one before it does, then what follows those.</summary>
    public byte[] Encode()
    {
        var record = new RecordWriter().Number(words.Length);
        var kept = words.Select((word, i) => i == 0 ? 0 : InCommon(words[i - 1], word)).ToList();
        foreach (var count in kept) record.Number(count);
        for (var i = 0; i < words.Length; i++)
        {
            record.Append(Letters.Encode(words[i].AsSpan(kept[i])));
            record.Number(0);
        }
        return record.ToArray();
    }

    public static Phrasebook Decode(ReadOnlySpan<byte> bytes)
    {
        var reader = new RecordReader(bytes);
        var (words, kept) = (new string[reader.Number()], new List<int>());
        for (var i = 0; i < words.Length; i++) kept.Add(reader.Number());
        for (var i = 0; i < words.Length; i++)
        {
            var rest = Letters.Decode(reader.Until(0));
            words[i] = i == 0 ? rest : words[i - 1].Substring(0, kept[i]) + rest;
        }
        return new Phrasebook(words);
    }

    /// <summary>The words that are worth a number: those that stand in the remarks twice.</summary>
    public static Phrasebook Of(IEnumerable<string> remarks)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var remark in remarks)
        {
            for (var at = 0; at < remark.Length;)
            {
                var word = remark.Substring(at, WordLength(remark, at));
                at += word.Length;
                if (word.Length > 1) counts[word] = counts.TryGetValue(word, out var count) ? count + 1 : 1;
            }
        }
        var frequent = counts.Where(word => word.Value > 1)
            .OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => word.Key).Take(MaxCount).ToList();
        return new Phrasebook([.. frequent.Take(CommonCount), .. frequent.Skip(CommonCount).OrderBy(word => word, StringComparer.Ordinal)]);
    }

    public void Write(string remark, List<byte> bytes)
    {
        if (_numbers is null)
        {
            _numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < words.Length; i++) _numbers.Add(words[i], i);
        }
        for (var at = 0; at < remark.Length;)
        {
            var word = remark.Substring(at, WordLength(remark, at));
            at += word.Length;
            if (!_numbers.TryGetValue(word, out var number)) foreach (var c in word) Write(c, bytes);
            else if (number < CommonCount) bytes.Add((byte)(Common + number));
            else bytes.AddRange([(byte)(Others + ((number - CommonCount) >> 8)), (byte)(number - CommonCount)]);
        }
        bytes.Add(0);
    }

    /// <summary>The remark that starts at a place, which then is where the next one starts.</summary>
    public string Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        var remark = new StringBuilder();
        for (; bytes[at] != 0; at++)
        {
            var b = bytes[at];
            if (b >= Others) remark.Append(words[CommonCount + ((b - Others) << 8) + bytes[++at]]);
            else if (b >= Common) remark.Append(words[b - Common]);
            else if (b == ArabicLetter) remark.Append((char)(ArabicBlock + bytes[++at]));
            else if (b == CodeUnit)
            {
                remark.Append((char)(bytes[at + 1] | (bytes[at + 2] << 8)));
                at += 2;
            }
            else remark.Append((char)b);
        }
        at++;
        return remark.ToString();
    }

    /// <summary>Passes over a remark.</summary>
    public static void Skip(ReadOnlySpan<byte> bytes, ref int at)
    {
        for (; bytes[at] != 0; at++)
        {
            if (bytes[at] is >= Others or ArabicLetter) at++;
            else if (bytes[at] == CodeUnit) at += 2;
        }
        at++;
    }

    private static void Write(char c, List<byte> bytes)
    {
        if (c is >= (char)FirstSign and <= (char)LastSign) bytes.Add((byte)c);
        else if (c - ArabicBlock is >= 0 and <= byte.MaxValue) bytes.AddRange([ArabicLetter, (byte)(c - ArabicBlock)]);
        else bytes.AddRange([CodeUnit, (byte)c, (byte)(c >> 8)]);
    }

    private static int InCommon(string one, string other)
    {
        var length = 0;
        while (length < Math.Min(one.Length, other.Length) && one[length] == other[length]) length++;
        return length;
    }

    /// <summary>Letters, and the space behind them; or one sign.</summary>
    private static int WordLength(string text, int start)
    {
        var at = start;
        while (at < text.Length && IsLetter(text[at])) at++;
        return at == start ? 1 : at < text.Length && text[at] == ' ' ? at + 1 - start : at - start;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u0620' and <= '\u064A');
}
