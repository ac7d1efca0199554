using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Spotting;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Tests.Spotting;

public sealed class NameGuesserTests
{
    /// <summary>Names are compared without titles: of a body such a word is a part of the name.</summary>
    [Theory]
    [InlineData("the word of the body is there", "force", "كتيبة الشيخ زنتاوور", true)]
    [InlineData("it is not: another body", "force", "كتيبة زنتاوور", false)]
    [InlineData("a person's title is left out", "person", "كتيبة زنتاوور", true)]
    public void A_title_is_a_word_of_the_name_of_what_is_no_person(string what, string kind, string words, bool isGuessed)
    {
        var forms = NameTables.Read([TableSource.FromText("t", $"canonical,kind\nكتيبة الشيخ زنتاور,{kind}")]).Forms;
        var index = new NameIndexBuilder().AddForms(forms).Build();
        var guesses = new NameGuesser().Guess(new FuzzyNames(new CandidateFinder(index), index), Folder.Key.Fold(words).AsSpan());
        Assert.True(isGuessed == !guesses.IsEmpty, what);
    }
}
