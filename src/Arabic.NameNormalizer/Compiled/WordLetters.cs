namespace Arabic.NameNormalizer.Compiled;

/// <summary>
/// The folded words as tables spell them, letter for letter: a byte for each, as in <see cref="Letters"/>, and
/// <see cref="End"/> behind each word. Letters of more bytes are those of the folded word.
/// </summary>
internal static class WordLetters
{
    public const byte End = 0;

    /// <summary>Whether a spelling of a word can be told so.</summary>
    public static bool CanTell(string spelling, string word)
    {
        if (spelling.Length != word.Length) return false;
        for (var i = 0; i < word.Length; i++)
            if (spelling[i] != word[i] && !Letters.IsOneByte(spelling[i])) return false;
        return true;
    }

    /// <param name="spellings">Of each word, in the order of their numbers.</param>
    public static byte[] Encode(IEnumerable<string> spellings)
    {
        var bytes = new List<byte>();
        foreach (var spelling in spellings)
        {
            foreach (var c in spelling) bytes.Add(Letters.IsOneByte(c) ? Letters.OneByte(c) : Letters.Escape);
            bytes.Add(End);
        }
        return [.. bytes];
    }

    /// <summary>A word as it is spelled.</summary>
    public static void Decode(ReadOnlySpan<byte> letters, ReadOnlySpan<char> folded, Span<char> spelled)
    {
        for (var i = 0; i < letters.Length; i++) spelled[i] = letters[i] == Letters.Escape ? folded[i] : Letters.OfByte(letters[i]);
    }

    /// <summary>Where each folded word begins.</summary>
    public static void ReadStarts(ReadOnlySpan<byte> letters, int[] starts)
    {
        for (var word = 1; word < starts.Length; word++)
        {
            var length = letters.IndexOf(End);
            starts[word] = starts[word - 1] + length;
            letters = letters.Slice(length + 1);
        }
    }

    /// <summary>The folded words by their spellings: what each byte becomes that is another letter, and the letters of more bytes.</summary>
    public static byte[] EncodeFolded(ReadOnlySpan<byte> letters, ReadOnlySpan<char> folded)
    {
        var map = new SortedDictionary<byte, char>();
        var others = new RecordWriter();
        var at = 0;
        foreach (var letter in letters)
        {
            if (letter == End) continue;
            var to = folded[at++];
            if (letter == Letters.Escape) others.Number(to);
            else if (!map.TryGetValue(letter, out var known)) map.Add(letter, to);
            else if (known != to) throw new InvalidDataException($"A letter is folded to {known} and to {to}.");
        }
        var record = new RecordWriter();
        var changed = map.Where(pair => Letters.OfByte(pair.Key) != pair.Value).ToList();
        record.Number(changed.Count);
        foreach (var pair in changed) record.Number(pair.Key).Number(pair.Value);
        record.Append(others.ToArray());
        return record.ToArray();
    }

    public static void DecodeFolded(ref RecordReader coded, ReadOnlySpan<byte> letters, Span<char> folded)
    {
        Span<char> map = stackalloc char[byte.MaxValue + 1];
        for (var letter = 0; letter < map.Length; letter++) map[letter] = Letters.OfByte((byte)letter);
        for (var left = coded.Number(); left > 0; left--) map[coded.Number()] = (char)coded.Number();
        while (!letters.IsEmpty && letters[letters.Length - 1] == End) letters = letters.Slice(0, letters.Length - 1);
        var at = 0;
        // Where words end is nothing that a processor could guess: what is written there is written over.
        foreach (var letter in letters)
        {
            folded[at] = letter == Letters.Escape ? (char)coded.Number() : map[letter];
            at += letter == End ? 0 : 1;
        }
    }
}
