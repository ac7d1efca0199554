using Arabic.NameNormalizer.Benchmarks.Material;
using BenchmarkDotNet.Attributes;
using FuzzySharp;
using FuzzySharp.SimilarityRatio;
using FuzzySharp.SimilarityRatio.Scorer;
using FuzzySharp.SimilarityRatio.Scorer.StrategySensitive;

namespace Arabic.NameNormalizer.Benchmarks;

/// <summary>Whose name is it, for spellings of single words that a table of 48,906 does not list; a figure is for one name.</summary>
[MemoryDiagnoser]
public class SingleNameBenchmarks
{
    private const int Queries = 73;
    private const int Wanted = 5;

    private readonly IRatioScorer _ratio = ScorerCache.Get<DefaultRatioScorer>();
    private readonly NameCandidate[] _candidates = new NameCandidate[Wanted];
    private ArabicNameNormalizer _normalizer = null!;
    private string[] _folded = [];
    private string[] _queries = [];

    [GlobalSetup]
    public void Setup()
    {
        var names = SingleNames.Read(Queries);
        Console.WriteLine($"// {names.Names.Length} {names.Source}");
        _normalizer = ArabicNameNormalizer.Create(options =>
        {
            options.Packs.Clear();
            options.AddTable("single", GeneratedNames.Table(names.Names));
        });
        _folded = [.. names.Names.Select(ReplaceChain.Fold)];
        _queries = names.Spellings;
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
    public int ResolveIntoBuffer()
    {
        var sum = 0;
        foreach (var query in _queries)
        {
            _normalizer.Resolve(query, _candidates, out var count);
            sum += count;
        }
        return sum;
    }
}
