using Arabic.NameNormalizer.Benchmarks.Material;
using BenchmarkDotNet.Attributes;
using FuzzySharp;
using FuzzySharp.SimilarityRatio;
using FuzzySharp.SimilarityRatio.Scorer;
using FuzzySharp.SimilarityRatio.Scorer.StrategySensitive;

namespace Arabic.NameNormalizer.Benchmarks;

/// <summary>Whose name is it, for spellings that the table of 50,000 names does not list; a figure is for one name.</summary>
[MemoryDiagnoser]
public class FuzzyResolveBenchmarks
{
    private const int Queries = 16;

    private readonly IRatioScorer _ratio = ScorerCache.Get<DefaultRatioScorer>();
    private ArabicNameNormalizer _normalizer = null!;
    private string[] _folded = [];
    private string[] _queries = [];

    [GlobalSetup]
    public void Setup()
    {
        var names = GeneratedNames.Make(50_000, seed: 1);
        _normalizer = ArabicNameNormalizer.Create(options =>
        {
            options.Packs.Clear();
            options.AddTable("generated", GeneratedNames.Table(names));
        });
        _folded = [.. names.Select(ReplaceChain.Fold)];
        _queries = GeneratedNames.Misspell(names, Queries, seed: 4);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Queries)]
    public int FuzzySharpExtractOne()
    {
        var sum = 0;
        foreach (var query in _queries)
            sum += Process.ExtractOne(ReplaceChain.Fold(query), _folded, name => name, _ratio).Index;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Queries)]
    public int Resolve()
    {
        var candidates = 0;
        foreach (var query in _queries) candidates += _normalizer.Resolve(query).Candidates.Count;
        return candidates;
    }
}
