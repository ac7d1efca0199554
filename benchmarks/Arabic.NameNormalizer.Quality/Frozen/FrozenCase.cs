using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Arabic.NameNormalizer.Quality.Metrics;
using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Frozen;

/// <summary>One row of a frozen reference.</summary>
/// <param name="Case">The query, or what stands for it.</param>
/// <param name="Right">The id of the right entity, or <see cref="Nobody"/>.</param>
/// <param name="Rank">The rank of the right entity; 0 where it is not among the candidates.</param>
/// <param name="Score">The score of the first candidate; 0 where there is none.</param>
internal sealed record FrozenCase(string Case, string Right, int Rank, double Score)
{
    public const string Nobody = "-";

    /// <summary>A query of a set that is not part of the repository is written as a hash: none of its text goes in.</summary>
    public static FrozenCase Of(LabelledSet set, Answer answer)
    {
        var query = answer.Name.Query;
        return new FrozenCase(
            set.IsOwn ? query : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)).AsSpan(0, 6)),
            answer.Name.RightId ?? Nobody,
            answer.Rank,
            Math.Round(answer.First?.Score ?? 0, 3));
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Case}\t{Right}\t{Rank}\t{Score:0.000}");
}
