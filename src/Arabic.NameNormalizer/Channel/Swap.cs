namespace Arabic.NameNormalizer.Channel;

/// <summary>Tells words in which two neighbouring letters changed places: hardly any other name differs so from a name.</summary>
internal static class Swap
{
    /// <summary>Whether words are others but for one such slip, letter by letter. O(length).</summary>
    public static bool IsAllThatDiffers<T>(ReadOnlySpan<T> words, ReadOnlySpan<T> right)
        where T : unmanaged, IEquatable<T>
    {
        if (words.Length != right.Length) return false;
        var first = 0;
        while (first < words.Length && words[first].Equals(right[first])) first++;
        return IsAt(words, right, first);
    }

    /// <summary>Whether words of one length, which are the same up to a place, are so but for a swap there.</summary>
    public static bool IsAt<T>(ReadOnlySpan<T> words, ReadOnlySpan<T> right, int place)
        where T : unmanaged, IEquatable<T> =>
        place + 1 < words.Length && words[place].Equals(right[place + 1]) && words[place + 1].Equals(right[place])
        && words.Slice(place + 2).SequenceEqual(right.Slice(place + 2));
}
