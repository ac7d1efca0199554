using Arabic.NameNormalizer.Benchmarks.Material;
using BenchmarkDotNet.Attributes;

namespace Arabic.NameNormalizer.Benchmarks;

/// <summary>Finding the names of the built-in packs in a document of 100 kB.</summary>
/// <remarks>The plain way replaces what is safe everywhere, and tells neither where nor whom nor why.</remarks>
[MemoryDiagnoser, Throughput]
public class ScanBenchmarks
{
    private readonly NewsText _news = new();
    private ArabicNameNormalizer _normalizer = null!;

    [GlobalSetup]
    public void Setup() => _normalizer = ArabicNameNormalizer.Create(_ => { });

    [Benchmark(Baseline = true)]
    public string ReplaceCalls() => _news.ReplaceAll();

    [Benchmark]
    public IReadOnlyList<NameMention> FindMentions() => _normalizer.FindMentions(_news.Text);
}
