using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Spotting;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Tests.Spotting;

public sealed class SlippedWordsTests
{
    private static readonly NameCollection Names = NamesOf("صائب عريقات", "غوردون براون", "حسين أمير عبد اللهيان");

    [Theory]
    [InlineData("two letters swapped in the second", "صائب", "عرقيات", true)]
    [InlineData("two letters swapped in the first", "غوردنو", "براون", true)]
    [InlineData("a letter struck twice", "صائب", "عرييقات", true)]
    [InlineData("another letter", "صائب", "عريفات", false)]
    [InlineData("the other word is no word of such a name", "حسين", "عرقيات", false)]
    [InlineData("the words of two names", "صائب", "بروان", false)]
    [InlineData("in another order", "عرقيات", "صائب", false)]
    [InlineData("both as they stand", "صائب", "عريقات", false)]
    public void A_slip_beside_a_word_of_the_name_is_told(string what, string first, string second, bool isSlipped) =>
        Assert.True(isSlipped == SlippedWords.Are(Names, Folder.Key.Fold(first).AsSpan(), Folder.Key.Fold(second).AsSpan()), what);

    private static NameCollection NamesOf(params string[] names)
    {
        var forms = NameTables.Read([TableSource.FromText("t", "canonical\n" + string.Join('\n', names))]).Forms;
        var index = new NameIndexBuilder().AddForms(forms).Build();
        return new CandidateFinder(index).Names;
    }
}
