using System.Text;

namespace Arabic.NameNormalizer.Compiled;

/// <summary>The words of which remarks are made, and remarks as the numbers of their words.</summary>
/// <remarks>
/// A remark is these bytes, up to a 0: a sign of ASCII itself; <see cref="ArabicLetter"/> and a letter of the Arabic block;
/// <see cref="CodeUnit"/> and any other code unit; from <see cref="Common"/> on one of the most frequent words, from
/// <see cref="Others"/> on, with the byte behind it, one of the others. A space belongs to the word before it. What
/// deflate makes of this is a quarter less than what it makes of the text. Words are spelled when a remark needs them.
/// Thread-safe but for <see cref="Write(string, List{byte})"/>.
/// </remarks>
internal sealed class Phrasebook
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

    private readonly string?[] _words;
    private readonly byte[] _coded;
    private readonly int[] _kept;
    private readonly int[] _starts;
    private Dictionary<string, int>? _numbers;

    private Phrasebook(string[] words) => (_words, _coded, _kept, _starts) = (words, [], [], []);

    /// <param name="coded">What <see cref="Encode"/> wrote.</param>
    public Phrasebook(byte[] coded)
    {
        var reader = new RecordReader(coded);
        var count = reader.Number();
        (_words, _coded, _kept, _starts) = (new string?[count], coded, new int[count], new int[count]);
        for (var i = 0; i < count; i++) _kept[i] = reader.Number();
        var at = reader.Position;
        for (var i = 0; i < count; i++)
        {
            _starts[i] = at;
            while (coded[at] != 0) at++;
            at++;
        }
    }

    /// <summary>The words: first with how many letters each begins as the one before it does, then what follows those.</summary>
    public byte[] Encode()
    {
        var record = new RecordWriter().Number(_words.Length);
        var kept = _words.Select((_, i) => i == 0 ? 0 : InCommon(Word(i - 1), Word(i))).ToList();
        foreach (var count in kept) record.Number(count);
        for (var i = 0; i < kept.Count; i++)
        {
            record.Append(Letters.Encode(Word(i).AsSpan(kept[i])));
            record.Number(0);
        }
        return record.ToArray();
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
            for (var i = 0; i < _words.Length; i++) _numbers.Add(Word(i), i);
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
            if (b >= Others) remark.Append(Word(CommonCount + ((b - Others) << 8) + bytes[++at]));
            else if (b >= Common) remark.Append(Word(b - Common));
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

    /// <summary>A word, and from now on those before it with which it has letters in common.</summary>
    private string Word(int number)
    {
        var first = number;
        while (_words[first] is null && _kept[first] > 0) first--;
        for (; first <= number; first++)
            _words[first] ??= (_kept[first] == 0 ? "" : _words[first - 1]!.Substring(0, _kept[first])) + Letters.Decode(new RecordReader(_coded.AsSpan(_starts[first])).Until(0));
        return _words[number]!;
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
