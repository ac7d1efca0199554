using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tests.Support;

namespace Arabic.NameNormalizer.Tests.World;

/// <summary>Results are the same under every culture: everything is asked again under each of them.</summary>
public sealed class CultureTests
{
    private static readonly Lazy<string> Names = new(() => Culture.Under("", ResolveAll));
    private static readonly Lazy<string> Rewritten = new(() => Culture.Under("", RewriteAll));
    private static readonly Lazy<string> Faults = new(() => Culture.Under("", CheckAll));
    private static readonly Lazy<string> Folded = new(() => Culture.Under("", FoldAll));

    public static TheoryData<string> Cultures => Culture.Names;

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Names_resolve_the_same(string culture) => Assert.Equal(Names.Value, Culture.Under(culture, ResolveAll));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Texts_are_rewritten_the_same(string culture) => Assert.Equal(Rewritten.Value, Culture.Under(culture, RewriteAll));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Faults_are_the_same(string culture) => Assert.Equal(Faults.Value, Culture.Under(culture, CheckAll));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Folding_is_the_same(string culture) => Assert.Equal(Folded.Value, Culture.Under(culture, FoldAll));

    /// <summary>Also makes the normalizer under the culture, since tables are read and compiled there.</summary>
    private static string ResolveAll()
    {
        var libya = ArabicNameNormalizer.Create(_ => { });
        return string.Join("\n", GoldenTable.Load("resolve.tsv").Rows.Select(row => row["text"]).Concat(Texts.Surfaces).SelectMany(name =>
        {
            var explanation = libya.Explain(name);
            return explanation.Resolution.Candidates.Select(candidate => candidate + " " + candidate.Evidence)
                .Prepend(explanation.Resolution.ToString())
                .Concat(explanation.Steps.Select(step => step.Stage + ": " + step.Detail));
        }));
    }

    private static string RewriteAll()
    {
        var libya = ArabicNameNormalizer.Create(options => options.UnifySpelling = true);
        var articles = new[] { "mt-article.txt", "seed/article.txt" }.Select(file => File.ReadAllText(GoldenTable.PathOf(file)));
        var results = Texts.Sentences.Concat(articles).Select(libya.Rewrite)
            .Concat(GoldenTable.Load("rewrite.tsv").Rows.Select(row => Normalizers.Of("behaviour").Rewrite(row["text"])));
        return string.Join("\n", results.SelectMany(result => result.Mentions
            .Select(mention => mention + " " + string.Join("; ", mention.Evidence))
            .Concat(result.Changes.Select(change => change.ToString())).Prepend(result.Text)));
    }

    private static string CheckAll() => string.Join("\n", GoldenTable.Load("faults.tsv").Rows.SelectMany(row =>
        ArabicNameNormalizer.Check(options =>
        {
            options.Packs.Clear();
            options.AddTable("t", row["table"].Replace("canonical", "CANONICAL", StringComparison.Ordinal)
                .Replace("alias,", "ALIAS,", StringComparison.Ordinal).Replace(",kind", ",KIND", StringComparison.Ordinal));
        })));

    private static string FoldAll() => string.Join("\n", GoldenTable.Load("folding.tsv").Rows.Select(row =>
        Folder.Light.Fold(row["text"]) + " " + Folder.Key.Fold(row["text"])));
}
