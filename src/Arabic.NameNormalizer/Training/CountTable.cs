using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Training;

/// <summary>What a letter between two others was counted in: by itself, with either neighbour, and with both; null where nothing was.</summary>
internal readonly record struct PlaceCounts(ContextCounts? Letter, ContextCounts? Left, ContextCounts? Right, ContextCounts? Both);

/// <summary>Adds up fractional counts of what letters are written with, by their contexts.</summary>
internal sealed class CountTable
{
    private readonly ContextCounts?[] _contexts = new ContextCounts?[4 * Size * Size * Size];

    /// <summary>Another table with the same counts.</summary>
    public CountTable Copy()
    {
        var copy = new CountTable();
        for (var i = 0; i < _contexts.Length; i++) copy._contexts[i] = _contexts[i]?.Copy();
        return copy;
    }

    /// <summary>What was counted in one context; null if nothing was.</summary>
    public ContextCounts? Of(ChannelContext context, int left, int letter, int right) => _contexts[Number(context, left, letter, right)];

    /// <summary>The same, to count in.</summary>
    public ContextCounts At(ChannelContext context, int left, int letter, int right) =>
        _contexts[Number(context, left, letter, right)] ??= new ContextCounts();

    /// <summary>What was counted in the contexts of a letter.</summary>
    public PlaceCounts Of(int left, int letter, int right) => new(
        Of(ChannelContext.Letter, Edge, letter, Edge), Of(ChannelContext.Left, left, letter, Edge),
        Of(ChannelContext.Right, Edge, letter, right), Of(ChannelContext.Both, left, letter, right));

    /// <summary>The same of the letter at a place of a word.</summary>
    public PlaceCounts Of(byte[] word, int place) => Of(Left(word, place), word[place], Right(word, place));

    /// <summary>The same, to count in: none of them is null.</summary>
    public PlaceCounts At(byte[] word, int place)
    {
        var (left, letter, right) = (Left(word, place), word[place], Right(word, place));
        return new(
            At(ChannelContext.Letter, Edge, letter, Edge), At(ChannelContext.Left, left, letter, Edge),
            At(ChannelContext.Right, Edge, letter, right), At(ChannelContext.Both, left, letter, right));
    }

    /// <summary>All contexts of one kind that something was counted in, by their letters.</summary>
    public IEnumerable<(int Left, int Letter, int Right, ContextCounts Counts)> All(ChannelContext context)
    {
        for (var left = 0; left < Size; left++)
            for (var letter = 0; letter < Size; letter++)
                for (var right = 0; right < Size; right++)
                    if (Of(context, left, letter, right) is { } counts) yield return (left, letter, right, counts);
    }

    private static int Left(byte[] word, int place) => place == 0 ? Edge : word[place - 1];

    private static int Right(byte[] word, int place) => place + 1 == word.Length ? Edge : word[place + 1];

    private static int Number(ChannelContext context, int left, int letter, int right) =>
        (((((int)context * Size) + left) * Size) + letter) * Size + right;
}
