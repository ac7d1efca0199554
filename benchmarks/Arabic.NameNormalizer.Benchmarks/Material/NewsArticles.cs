using System.Text;

namespace Arabic.NameNormalizer.Benchmarks.Material;

/// <summary>
/// News articles, one a line and each a document: real ones from the folder <c>shared</c> beside the repository, where
/// it is; generated ones, with more names and far fewer different words, where it is not.
/// </summary>
internal static class NewsArticles
{
    private const string Place = "shared/news/clean_news_dev.txt";
    private const int Generated = 400;
    private const int GeneratedSize = 4_000;

    /// <summary>The articles.</summary>
    public static IReadOnlyList<string> Texts { get; } = Read();

    /// <summary>The same, each behind a sentence with a garbled name.</summary>
    public static IReadOnlyList<string> WithGarbledName { get; } =
        [.. Texts.Select(text => "التقى القائد العام خليفة حتر في بنغازي مبعوث الأمم المتحدة. " + text)];

    public static int Utf8Bytes { get; } = Texts.Sum(Encoding.UTF8.GetByteCount);

    /// <summary>Says which they are.</summary>
    public static string Source => Path() is { } path
        ? $"Articles are those of {path}."
        : $"There is no {Place} beside the repository: articles are generated, and their figures are not those of news.";

    private static List<string> Read() => Path() is { } path
        ? [.. File.ReadLines(path).Select(line => line + "\n")]
        : [.. Enumerable.Range(0, Generated).Select(seed => GeneratedText.Make(
            GeneratedSize, [.. GeneratedText.BuiltInForms().Select(form => form.Surface)], seed))];

    /// <summary>The first folder above the program that has the file: the runner works in one of its own.</summary>
    private static string? Path()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (System.IO.Path.Combine(folder.FullName, Place) is var path && File.Exists(path)) return path;
        return null;
    }
}
