using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>Names of several words, filed by their words but for one, or for two neighbours.</summary>
/// <remarks>It is for the caller to compare the words of what is found. Immutable and thread-safe.</remarks>
internal sealed class NameFile
{
    /// <summary>How many words a name has.</summary>
    public const int Fewest = 3, Most = 6;

    private const ulong Seed = 14695981039346656037, Prime = 1099511628211, PerPlace = 0x9E3779B97F4A7C15;

    private readonly ulong[] _hashes;
    private readonly NameForm[] _forms;

    public NameFile(IEnumerable<NameForm> forms)
    {
        var kept = forms.Where(form => form.Words.Count is >= Fewest and <= Most).ToList();
        _hashes = new ulong[kept.Sum(form => Ways(form.Words.Count))];
        _forms = new NameForm[_hashes.Length];
        var filed = 0;
        foreach (var form in kept)
            for (var place = 0; place < form.Words.Count; place++)
            {
                (_hashes[filed], _forms[filed++]) = (HashOf(form.Words, place, 1), form);
                if (form.Words.Count > Fewest && place + 1 < form.Words.Count) (_hashes[filed], _forms[filed++]) = (HashOf(form.Words, place, 2), form);
            }
        Array.Sort(_hashes, _forms);
    }

    /// <summary>In how many ways a name of so many words is filed.</summary>
    private static int Ways(int words) => words > Fewest ? (2 * words) - 1 : words;

    /// <summary>The names that may have such words. O(log names).</summary>
    public ReadOnlySpan<NameForm> Find(ulong hash)
    {
        var found = Array.BinarySearch(_hashes, hash);
        if (found < 0) return default;
        var (start, end) = (found, found + 1);
        while (start > 0 && _hashes[start - 1] == hash) start--;
        while (end < _hashes.Length && _hashes[end] == hash) end++;
        return _forms.AsSpan(start, end - start);
    }

    /// <summary>What a name is filed by before any of its words: how many they are, and which are left out.</summary>
    public static ulong Start(int count, int place, int left) => unchecked(((ulong)count * PerPlace) ^ ((ulong)((place * 4) + left) * Prime));

    /// <summary>What one of its words adds, by its number in the name.</summary>
    public static ulong Of(ReadOnlySpan<char> word, int number)
    {
        var hash = Seed;
        foreach (var letter in word) hash = unchecked((hash ^ letter) * Prime);
        return unchecked(hash * ((PerPlace * (ulong)(number + 1)) | 1));
    }

    private static ulong HashOf(IReadOnlyList<string> words, int place, int left)
    {
        var hash = Start(words.Count, place, left);
        for (var i = 0; i < words.Count; i++)
            if (i < place || i >= place + left) hash = unchecked(hash + Of(words[i].AsSpan(), i));
        return hash;
    }
}
