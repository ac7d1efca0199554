namespace Arabic.NameNormalizer.Channel;

/// <summary>Tells words in which one letter was written once more: hardly any other name differs so from a name.</summary>
internal static class Doubling
{
    /// <summary>Whether words are others but for one such slip, letter by letter. O(length).</summary>
    public static bool IsAllThatDiffers<T>(ReadOnlySpan<T> words, ReadOnlySpan<T> right)
        where T : unmanaged, IEquatable<T>
    {
        if (words.Length != right.Length + 1) return false;
        var first = 0;
        while (first < right.Length && words[first].Equals(right[first])) first++;
        return first > 0 && words[first].Equals(words[first - 1]) && words.Slice(first + 1).SequenceEqual(right.Slice(first));
    }
}
