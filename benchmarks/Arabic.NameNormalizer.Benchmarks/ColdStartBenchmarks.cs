using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Arabic.NameNormalizer.Benchmarks;

/// <summary>Making a normalizer: over the compiled tables of the assembly, from an index file, and from the text of tables.</summary>
/// <remarks>The cold job measures the first call of a process, compilation of the code to machine code included.</remarks>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 8, warmupCount: 0, iterationCount: 1, id: "Cold")]
public class ColdStartBenchmarks
{
    private readonly string _index = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"cold-start-{Environment.ProcessId}.index"));

    [GlobalSetup(Target = nameof(IndexFile))]
    public void Save() => ArabicNameNormalizer.Create(_ => { }).SaveIndex(_index);

    [GlobalCleanup(Target = nameof(IndexFile))]
    public void Delete() => File.Delete(_index);

    /// <summary>All packs as text, which a table of the user's own asks for.</summary>
    [Benchmark(Baseline = true)]
    public ArabicNameNormalizer FromText() => ArabicNameNormalizer.Create(options => options.AddTable("own", "canonical\nسمير الخطيب"));

    [Benchmark]
    public ArabicNameNormalizer BuiltIn() => ArabicNameNormalizer.Create(_ => { });

    [Benchmark]
    public NameResolution BuiltInAndFirstName() => ArabicNameNormalizer.Create(_ => { }).Resolve("خليفة حتر");

    /// <summary>Its checksum is computed: all of it is read.</summary>
    [Benchmark]
    public ArabicNameNormalizer IndexFile() => ArabicNameNormalizer.Create(options => options.IndexFile = _index);
}
