using Arabic.NameNormalizer.Folding;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Arabic.NameNormalizer.Benchmarks;

/// <summary>Making a normalizer over the built-in tables, against merely reading their text.</summary>
/// <remarks>The cold job measures the first call of a process, compilation of the code to machine code included.</remarks>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 8, warmupCount: 0, iterationCount: 1, id: "Cold")]
public class ColdStartBenchmarks
{
    [Benchmark(Baseline = true)]
    public int ReadText() => EmbeddedTable.Names("").Sum(name => EmbeddedTable.Text(name).Length);

    [Benchmark]
    public ArabicNameNormalizer Create() => ArabicNameNormalizer.Create(_ => { });
}
