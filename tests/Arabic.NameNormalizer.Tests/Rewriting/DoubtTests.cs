using Arabic.NameNormalizer.Tests.Support;

namespace Arabic.NameNormalizer.Tests.Rewriting;

/// <summary>What keeps a place from being read as a mention, each beside a like place that is one.</summary>
public sealed class DoubtTests
{
    private static readonly GoldenTable Doubts = GoldenTable.Load("doubts.tsv");

    public static TheoryData<string> DoubtNames => Doubts.Names;

    [Theory]
    [MemberData(nameof(DoubtNames))]
    public void Only_what_is_listed_is_a_mention(string name)
    {
        var found = ArabicNameNormalizer.Default.FindMentions(Doubts[name]["text"])
            .Select(mention => (mention.Action == MentionAction.Rewrite ? "!" : "") + mention.Surface);
        Assert.Equal(Doubts[name]["mentions"], string.Join("|", found));
    }
}
