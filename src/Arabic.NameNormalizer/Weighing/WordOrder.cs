namespace Arabic.NameNormalizer.Weighing;

/// <summary>Looks places up in lists that are in the order of the text.</summary>
internal static class WordOrder
{
    /// <summary>The index of the first item that starts at a word or later; the count if there is none. O(log items).</summary>
    /// <param name="items">Items in the order of their first words.</param>
    /// <param name="firstWord">The ordinal of an item's first word.</param>
    /// <param name="word">The ordinal to start from.</param>
    public static int FirstFrom<T>(List<T> items, Func<T, int> firstWord, int word)
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (firstWord(items[middle]) < word) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
