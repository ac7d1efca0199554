using Arabic.NameNormalizer.Benchmarks.Material;
using BenchmarkDotNet.Attributes;

namespace Arabic.NameNormalizer.Benchmarks;

/// <summary>Putting the names of all built-in packs right in news, article by article, on one thread.</summary>
[MemoryDiagnoser, Throughput(ThroughputOf.Articles)]
public class NewsBenchmarks
{
    private ArabicNameNormalizer _everything = null!;
    private ArabicNameNormalizer _listedOnly = null!;

    [GlobalSetup]
    public void Setup()
    {
        Console.WriteLine("// " + NewsArticles.Source);
        _everything = ArabicNameNormalizer.Create(_ => { });
        _listedOnly = ArabicNameNormalizer.Create(options => options.FindUnlisted = false);
    }

    [Benchmark(Baseline = true)]
    public int ListedOnly() => Rewrite(_listedOnly, NewsArticles.Texts);

    [Benchmark]
    public int Everything() => Rewrite(_everything, NewsArticles.Texts);

    /// <summary>Texts in which a name is garbled are searched further.</summary>
    [Benchmark]
    public int EverythingGarbled() => Rewrite(_everything, NewsArticles.WithGarbledName);

    private static int Rewrite(ArabicNameNormalizer normalizer, IReadOnlyList<string> texts)
    {
        var mentions = 0;
        foreach (var text in texts) mentions += normalizer.Rewrite(text).Mentions.Count;
        return mentions;
    }
}
