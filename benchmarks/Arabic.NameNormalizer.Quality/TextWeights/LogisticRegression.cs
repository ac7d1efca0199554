namespace Arabic.NameNormalizer.Quality.TextWeights;

/// <summary>Logistic regression with a penalty on large weights, by Newton's method.</summary>
internal static class LogisticRegression
{
    private const int MostSteps = 40;
    private const double Enough = 1e-6;

    /// <summary>The weights of features, in their own units.</summary>
    /// <param name="rows">Features; the first is always 1, and its weight is not penalized.</param>
    /// <param name="labels">Whether each row is of the one class.</param>
    /// <param name="penalty">On the squares of the weights of features that are scaled to have variance 1.</param>
    public static double[] Fit(IReadOnlyList<double[]> rows, IReadOnlyList<bool> labels, double penalty)
    {
        var count = rows[0].Length;
        var scale = Scales(rows, count);
        var weights = new double[count];
        for (var step = 0; step < MostSteps; step++)
        {
            var system = new double[count, count + 1];
            for (var i = 0; i < rows.Count; i++) Add(rows[i], labels[i], weights, scale, system);
            for (var j = 0; j < count; j++)
            {
                for (var k = 0; k < j; k++) system[k, j] = system[j, k];
                var shrink = j == 0 ? 1e-9 : penalty;
                system[j, j] += shrink;
                system[j, count] += shrink * weights[j];
            }
            Solve(system, count);
            var largest = 0.0;
            for (var j = 0; j < count; j++)
            {
                weights[j] -= system[j, count];
                largest = Math.Max(largest, Math.Abs(system[j, count]));
            }
            if (largest < Enough) break;
        }
        for (var j = 0; j < count; j++) weights[j] /= scale[j];
        return weights;
    }

    /// <summary>The standard deviation of each feature; 1 for what never varies.</summary>
    private static double[] Scales(IReadOnlyList<double[]> rows, int count)
    {
        var scales = new double[count];
        for (var j = 0; j < count; j++)
        {
            var mean = rows.Average(row => row[j]);
            var deviation = Math.Sqrt(rows.Average(row => (row[j] - mean) * (row[j] - mean)));
            scales[j] = deviation < Enough ? 1 : deviation;
        }
        return scales;
    }

    /// <summary>Adds what one row says to the second derivatives, below the diagonal, and to the first, in the last column.</summary>
    private static void Add(double[] row, bool label, double[] weights, double[] scale, double[,] system)
    {
        var count = row.Length;
        var odds = 0.0;
        for (var j = 0; j < count; j++) odds += row[j] / scale[j] * weights[j];
        var probability = 1 / (1 + Math.Exp(-odds));
        var variance = (probability * (1 - probability)) + 1e-9;
        for (var j = 0; j < count; j++)
        {
            if (row[j] == 0) continue;
            var value = row[j] / scale[j];
            system[j, count] += value * (probability - (label ? 1 : 0));
            for (var k = 0; k <= j; k++) system[j, k] += value * variance * row[k] / scale[k];
        }
    }

    /// <summary>Gauss-Jordan elimination with pivots; the solution is left in the last column.</summary>
    private static void Solve(double[,] system, int count)
    {
        for (var column = 0; column < count; column++)
        {
            var pivot = column;
            for (var row = column + 1; row < count; row++)
                if (Math.Abs(system[row, column]) > Math.Abs(system[pivot, column])) pivot = row;
            var lead = system[pivot, column];
            for (var k = 0; k <= count; k++)
            {
                (system[column, k], system[pivot, k]) = (system[pivot, k], system[column, k]);
                system[column, k] /= lead;
            }
            for (var row = 0; row < count; row++)
            {
                var factor = system[row, column];
                if (row == column || factor == 0) continue;
                for (var k = column; k <= count; k++) system[row, k] -= factor * system[column, k];
            }
        }
    }
}
