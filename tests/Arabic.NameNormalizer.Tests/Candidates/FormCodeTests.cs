using Arabic.NameNormalizer.Candidates;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Candidates;

public sealed class FormCodeTests
{
    [Fact]
    public void A_code_tells_what_it_was_made_of() => Gen.Select(Gen.Int[0, 1 << 27], Gen.Bool, Gen.Bool, Gen.Bool).Sample((number, isSurname, needsDocument, isCanonical) =>
    {
        var code = FormCode.Of(number, isSurname, needsDocument, isCanonical);
        Assert.Equal((number, isSurname, needsDocument, isCanonical), (code.Number, code.IsSurname, code.NeedsDocument, code.IsCanonical));
        Assert.Equal(number, FormCode.Of(number).Number);
    });

    /// <summary>What a table lists behind a proclitic is the form that the table lists.</summary>
    [Fact]
    public void A_candidate_behind_a_proclitic_is_the_listed_form()
    {
        var names = ArabicNameNormalizer.Create(options =>
        {
            options.Packs.Clear();
            options.AddTable("others", "canonical\nسمير الخطيب\nفايز السراج");
            options.AddTable("names", "canonical,alias\nعثمان سونكو,سونقو");
        });
        var candidate = Assert.Single(names.Resolve("وسونقو").Candidates, candidate => candidate.MatchedForm == "سونقو");
        Assert.Equal("عثمان سونكو", candidate.Replacement);
    }
}
