using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Context;

/// <summary>Names of several words, filed by their words but for one, or for two neighbours.</summary>
/// <remarks>A name is found at the cost of a look-up; it is for the caller to compare its words. Immutable and thread-safe.</remarks>
internal sealed class NameFile
{
    /// <summary>How many words a name has.</summary>
    public const int Fewest = 3, Most = 6;

    private const ulong Seed = 14695981039346656037, Prime = 1099511628211, PerPlace = 0x9E3779B97F4A7C15;

    private readonly Dictionary<ulong, (int Start, int Count)> _places = [];
    private readonly NameForm[] _forms;

    public NameFile(IEnumerable<NameForm> forms)
    {
        var filed = new List<(ulong Hash, NameForm Form)>();
        foreach (var form in forms)
        {
            var count = form.Words.Count;
            if (count is < Fewest or > Most) continue;
            for (var place = 0; place < count; place++)
            {
                filed.Add((HashOf(form.Words, place, 1), form));
                if (count > Fewest && place + 1 < count) filed.Add((HashOf(form.Words, place, 2), form));
            }
        }
        filed.Sort(static (a, b) => a.Hash.CompareTo(b.Hash));
        _forms = [.. filed.Select(item => item.Form)];
        for (int start = 0, end; start < filed.Count; start = end)
        {
            for (end = start + 1; end < filed.Count && filed[end].Hash == filed[start].Hash;) end++;
            _places.Add(filed[start].Hash, (start, end - start));
        }
    }

    /// <summary>The names that may have such words.</summary>
    public ReadOnlySpan<NameForm> Find(ulong hash) => _places.TryGetValue(hash, out var place) ? _forms.AsSpan(place.Start, place.Count) : default;

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
