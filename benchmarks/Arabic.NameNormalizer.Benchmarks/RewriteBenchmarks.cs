using Arabic.NameNormalizer.Benchmarks.Material;
using BenchmarkDotNet.Attributes;

namespace Arabic.NameNormalizer.Benchmarks;

/// <summary>Putting the names of the built-in packs right in a document of 100 kB, with a report of the changes.</summary>
[MemoryDiagnoser, Throughput]
public class RewriteBenchmarks
{
    private readonly NewsText _news = new();
    private ArabicNameNormalizer _normalizer = null!;

    [GlobalSetup]
    public void Setup() => _normalizer = ArabicNameNormalizer.Create(_ => { });

    [Benchmark(Baseline = true)]
    public string ReplaceCalls() => _news.ReplaceAll();

    [Benchmark]
    public RewriteResult Rewrite() => _normalizer.Rewrite(_news.Text);
}
