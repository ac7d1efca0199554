namespace Arabic.NameNormalizer.Tests.Rewriting;

/// <summary>What a report says of a name that another one vouches for.</summary>
public sealed class JoinedNamesTests
{
    [Fact]
    public void The_other_name_is_told() => Assert.Contains(
        "joined to another name of the subject",
        ArabicNameNormalizer.Default.FindMentions("أعلنت السلطات حظر التجول في كركوق وسامراء")[0].Evidence);
}
