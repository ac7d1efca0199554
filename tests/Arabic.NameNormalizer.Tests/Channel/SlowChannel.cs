using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Tests.Channel;

/// <summary>The channel's definition, word for word: the slow twin of <see cref="ChannelDistance"/>.</summary>
internal static class SlowChannel
{
    public static int Distance(ChannelCosts costs, string query, string word)
    {
        var best = BothWays(query, word);
        if (Article(query)) best = Math.Min(best, costs.Article + BothWays(query[2..], word));
        if (Article(word)) best = Math.Min(best, costs.Article + BothWays(query, word[2..]));
        best = Math.Min(best, SlipDistance.Of(NoiseCosts.Default, Encode(query), Encode(word)));
        return Math.Min(best, ChannelDistance.Never);

        static bool Article(string text) => text.Length > 3 && text.StartsWith("ال", StringComparison.Ordinal);
        int BothWays(string a, string b) => OneWay(costs, b, a) + (OneWay(costs, a, b) / 2);
    }

    public static int OneWay(ChannelCosts costs, string word, string written)
    {
        return Math.Min(Rest(0, 0, []), ChannelDistance.Never);

        int Rest(int i, int j, Dictionary<(int, int), int> known)
        {
            if (i == word.Length) return j == written.Length ? 0 : ChannelDistance.Never;
            if (known.TryGetValue((i, j), out var cost)) return cost;
            var left = i == 0 ? Edge : Number(word[i - 1]);
            var right = i + 1 == word.Length ? Edge : Number(word[i + 1]);
            cost = Of(Edge) + Rest(i + 1, j, known);
            if (j < written.Length) cost = Math.Min(cost, Of(Number(written[j])) + Rest(i + 1, j + 1, known));
            if (j + 1 < written.Length)
                cost = Math.Min(cost, Of(ChannelCosts.Pair(Number(written[j]), Number(written[j + 1]))) + Rest(i + 1, j + 2, known));
            return known[(i, j)] = cost;

            int Of(int what) => costs.Of(left, Number(word[i]), right, what);
        }
    }
}
