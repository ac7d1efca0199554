using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Training;

/// <summary>Draws other spellings of foreign names: in how many ways Arabic writes what their Latin letters stand for.</summary>
/// <remarks>
/// A corpus has few names in two spellings, and many in one. A transducer from Latin to Arabic letters learns from all
/// of them what else each could have been written with. The draws are the same on every system: the generator is
/// SplitMix64 (Steele, Lea and Flood 2014), seeded with a constant.
/// </remarks>
internal sealed class SpellingSampler(Transducer latin)
{
    /// <summary>What is less probable than this is noise of the corpus.</summary>
    private const double LeastProbability = 0.01;

    private readonly Dictionary<int, int[]> _writings = latin.Counts(ChannelContext.Letter)
        .Where(row => row.Count > 0.5)
        .GroupBy(row => row.Letter)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(row => row.Count).Take(60).Select(row => row.Written).ToArray());

    private ulong _state = 1;

    /// <summary>Draws spellings of one name; fewer if a letter of it was never seen.</summary>
    public IEnumerable<byte[]> Draw(byte[] word, int count)
    {
        var choices = new List<(int Written, double Weight)>[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            if (!_writings.TryGetValue(word[i], out var writings)) yield break;
            choices[i] = [.. writings.Select(written => (written, latin.Probability(word, i, written))).Where(choice => choice.Item2 > LeastProbability)];
            if (choices[i].Count == 0) yield break;
        }
        for (var n = 0; n < count; n++)
        {
            var spelling = new List<byte>();
            foreach (var choice in choices) Append(spelling, Choose(choice));
            if (spelling.Count > 1) yield return [.. spelling];
        }
    }

    private int Choose(List<(int Written, double Weight)> choices)
    {
        var point = Next() * choices.Sum(choice => choice.Weight);
        foreach (var (written, weight) in choices)
            if ((point -= weight) < 0) return written;
        return choices[choices.Count - 1].Written;
    }

    private static void Append(List<byte> spelling, int written)
    {
        if (written == Edge) return;
        if (written < Size)
        {
            spelling.Add((byte)written);
            return;
        }
        spelling.Add((byte)(ChannelCosts.PairIndex(written) / Size));
        spelling.Add((byte)(ChannelCosts.PairIndex(written) % Size));
    }

    /// <summary>A number from 0 to 1.</summary>
    private double Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1ul << 53));
    }
}
