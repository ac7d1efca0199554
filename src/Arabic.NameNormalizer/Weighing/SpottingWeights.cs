using System.Globalization;
using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Weighing;

/// <summary>The weights of <c>data/engine/spotting.tsv</c>, in nats for each unit of the feature.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class SpottingWeights
{
    /// <summary>How many features there are.</summary>
    public const int Count = (int)SpottingFeature.NearRelated + 1;

    private readonly double[] _weights = new double[Count];

    private SpottingWeights(IEnumerable<string[]> rows)
    {
        var known = 0;
        foreach (var row in rows)
        {
            if (!Enum.TryParse<SpottingFeature>(row[0], out var feature)) throw new FormatException($"There is no feature '{row[0]}' of unlisted spellings.");
            _weights[(int)feature] = double.Parse(row[1], CultureInfo.InvariantCulture);
            known++;
        }
        if (known != Count) throw new FormatException($"{known} features of unlisted spellings have weights, of {Count}.");
    }

    /// <summary>The weights that the package has.</summary>
    public static SpottingWeights Default { get; } = new(EmbeddedTable.Rows("engine/spotting.tsv"));

    /// <summary>The sum of features by their weights.</summary>
    public double Sum(ReadOnlySpan<double> features)
    {
        var sum = 0.0;
        for (var i = 0; i < Count; i++) sum += features[i] * _weights[i];
        return sum;
    }
}
