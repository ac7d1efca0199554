using Arabic.NameNormalizer.Benchmarks.Material;
using Arabic.NameNormalizer.Folding;
using BenchmarkDotNet.Attributes;

namespace Arabic.NameNormalizer.Benchmarks;

/// <summary>Folding to the key under which a name is looked up, against a chain of string.Replace.</summary>
/// <remarks>The chain folds 17 characters; the folder folds hundreds, and takes stretched letters back.</remarks>
[MemoryDiagnoser]
public class FoldingBenchmarks
{
    private string _source = "";
    private char[] _buffer = [];

    [Params("a name", "10 kB")]
    public string Source { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _source = Source == "a name" ? "عبد الرحمٰن السُّوَيْحِلي" : GeneratedText.Make(10_000, ["خليفة حفتر"], seed: 3);
        _buffer = new char[Folder.Key.BufferLength(_source.Length)];
    }

    [Benchmark(Baseline = true)]
    public string ReplaceCalls() => ReplaceChain.Fold(_source);

    [Benchmark]
    public int FoldToBuffer() => Folder.Key.Fold(_source, _buffer);

    [Benchmark]
    public string FoldToString() => Folder.Key.Fold(_source);
}
