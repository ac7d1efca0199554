using Arabic.NameNormalizer.Benchmarks.Material;
using BenchmarkDotNet.Attributes;
using FuzzySharp;
using FuzzySharp.SimilarityRatio;
using FuzzySharp.SimilarityRatio.Scorer;
using FuzzySharp.SimilarityRatio.Scorer.StrategySensitive;

namespace Arabic.NameNormalizer.Benchmarks;

/// <summary>Whose name is it, for names that the table lists; a figure is for one name.</summary>
[MemoryDiagnoser]
public class ExactResolveBenchmarks
{
    private const int Queries = 16;

    private readonly IRatioScorer _ratio = ScorerCache.Get<DefaultRatioScorer>();
    private readonly NameCandidate[] _candidates = new NameCandidate[1];
    private ArabicNameNormalizer _normalizer = null!;
    private Dictionary<string, string> _dictionary = [];
    private string[] _folded = [];
    private string[] _queries = [];

    [Params("built-in", "50,000 names")]
    public string Table { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        string[] names;
        if (Table == "built-in")
        {
            names = [.. GeneratedText.BuiltInForms().Select(form => form.Surface)];
            _normalizer = ArabicNameNormalizer.Create(_ => { });
        }
        else
        {
            names = GeneratedNames.Make(50_000, seed: 1);
            _normalizer = ArabicNameNormalizer.Create(options =>
            {
                options.Packs.Clear();
                options.AddTable("generated", GeneratedNames.Table(names));
            });
        }
        _dictionary = names.DistinctBy(ReplaceChain.Fold).ToDictionary(ReplaceChain.Fold, StringComparer.Ordinal);
        _folded = [.. _dictionary.Keys];
        var random = new Random(2);
        _queries = [.. Enumerable.Range(0, Queries).Select(_ => names[random.Next(names.Length)])];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Queries)]
    public int ReplaceCallsAndDictionary()
    {
        var found = 0;
        foreach (var query in _queries)
            if (_dictionary.ContainsKey(ReplaceChain.Fold(query))) found++;
        return found;
    }

    [Benchmark(OperationsPerInvoke = Queries)]
    public int ResolveToBuffer()
    {
        var found = 0;
        foreach (var query in _queries)
            if (_normalizer.Resolve(query, _candidates, out _) != ResolutionOutcome.NoMatch) found++;
        return found;
    }

    [Benchmark(OperationsPerInvoke = Queries)]
    public int ResolveString()
    {
        var found = 0;
        foreach (var query in _queries)
            if (_normalizer.Resolve(query).Outcome != ResolutionOutcome.NoMatch) found++;
        return found;
    }

    [Benchmark(OperationsPerInvoke = Queries)]
    public int FuzzySharpExtractOne()
    {
        var found = 0;
        foreach (var query in _queries)
            if (Process.ExtractOne(ReplaceChain.Fold(query), _folded, name => name, _ratio).Score == 100) found++;
        return found;
    }
}
