namespace Arabic.NameNormalizer.Tests.Rewriting;

/// <summary>What the row of a phrase refuses is not got from a part of it as an unlisted spelling.</summary>
public sealed class ListedPhraseTests
{
    private static readonly ArabicNameNormalizer Normalizer = ArabicNameNormalizer.Create(options =>
    {
        options.Packs.Clear();
        options.AddTable("names", "canonical,id,short,cues\nناصر الوحيشي,wuhayshi,الوحيشي,القاعدة|اليمن");
        options.AddTable("spellings", "alias,entity,noise,policy,needs,rival,anticues\nناصر الوهيشي,wuhayshi,transliteration,with-evidence,cue,another man,المحلل");
    });

    [Theory]
    [InlineData("turned down by an anticue", "قال المحلل ناصر الوهيشي إن تنظيم القاعدة في اليمن تراجع.", "قال المحلل ناصر الوهيشي إن تنظيم القاعدة في اليمن تراجع.")]
    [InlineData("taken", "قال زعيم القاعدة ناصر الوهيشي إن التنظيم في اليمن باق.", "قال زعيم القاعدة ناصر الوحيشي إن التنظيم في اليمن باق.")]
    public void A_listed_phrase_is_its_own_row_to_decide(string name, string text, string expected) =>
        Assert.True(expected == Normalizer.Rewrite(text).Text, name);
}
