using System.Globalization;
using Arabic.NameNormalizer.Benchmarks.Material;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Arabic.NameNormalizer.Benchmarks;

/// <summary>Millions of UTF-8 bytes of text in a second.</summary>
internal sealed class ThroughputColumn(ThroughputOf material) : IColumn
{
    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "MB/s";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Millions of UTF-8 bytes of text in a second";

    private int Utf8Bytes => material == ThroughputOf.Articles ? NewsArticles.Utf8Bytes : NewsText.Utf8Bytes;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics is { } statistics
            ? (Utf8Bytes * 1000.0 / statistics.Mean).ToString("0.0", CultureInfo.InvariantCulture)
            : "?";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}

/// <summary>What one call of a benchmark goes through.</summary>
internal enum ThroughputOf
{
    /// <summary><see cref="NewsText"/>.</summary>
    Document,

    /// <summary><see cref="NewsArticles"/>.</summary>
    Articles,
}

/// <summary>Adds the column.</summary>
/// <param name="material">What one call goes through.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ThroughputAttribute(ThroughputOf material = ThroughputOf.Document) : Attribute, IConfigSource
{
    public ThroughputOf Material => material;

    public IConfig Config { get; } = ManualConfig.CreateEmpty().AddColumn(new ThroughputColumn(material));
}
