namespace Arabic.NameNormalizer.Tests.Support;

/// <summary>What the built-in packs make of a text, with the name of the row in the message.</summary>
internal static class Rewrites
{
    public static void To(string name, string text, string expected)
    {
        var rewritten = ArabicNameNormalizer.Default.Rewrite(text).Text;
        Assert.True(string.Equals(expected, rewritten, StringComparison.Ordinal), $"{name}: {rewritten}");
    }
}
