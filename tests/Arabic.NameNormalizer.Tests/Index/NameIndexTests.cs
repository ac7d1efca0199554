using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tests.Support;
using Arabic.NameNormalizer.Tokens;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Index;

public sealed class NameIndexTests
{
    private static readonly NameIndex BuiltIn = new NameIndexBuilder().AddForms(Texts.Tables.Forms)
        .AddLanguage(ArabicNameNormalizerOptions.BuiltInPacks).Build();

    /// <summary>The twin: forms by their joined key.</summary>
    private static readonly ILookup<string, NameForm> Twin =
        BuiltIn.Forms.ToLookup(form => string.Join(" ", WordKeys.Of(form.Surface, Folder.Key)), StringComparer.Ordinal);

    /// <summary>The same by their keys with compounds in one word, where that is another key.</summary>
    private static readonly ILookup<string, NameForm> Compounds = BuiltIn.Forms
        .Select(form => (Key: WordKeys.Join(form.Surface, Folder.Key), Form: form))
        .Where(named => SlowCompounds.InOneWord(named.Key) != named.Key)
        .ToLookup(named => SlowCompounds.InOneWord(named.Key), named => named.Form, StringComparer.Ordinal);

    [Fact]
    public void Finds_the_forms_that_a_dictionary_of_joined_keys_finds() => Gen.OneOf(Texts.Surface, Texts.NoisyName, Texts.WordText, Texts.Word)
        .Where(name => name.Length <= NameLimits.QueryLength)
        .Sample(name =>
        {
            var key = WordKeys.Join(name, Folder.Key);
            var expected = Twin.Contains(key) ? Twin[key] : Compounds[key];
            var found = BuiltIn.Find(name.AsSpan())?.Forms.Select(form => form.Form) ?? [];
            Assert.Equal(expected, found);
        }, iter: 5000);

    [Fact]
    public void Compounds_in_one_word_are_the_forms_themselves() => Assert.All(Compounds,
        forms => Assert.Equal(Twin.Contains(forms.Key) ? Twin[forms.Key] : forms, BuiltIn.Find(forms.Key.AsSpan())!.Forms.Select(found => found.Form)));

    [Fact]
    public void A_form_that_is_first_found_with_a_compound_in_one_word_is_spelled_as_the_table_has_it()
    {
        var index = new NameIndexBuilder().AddForms(Forms("canonical\talias\nعبد الفتاح البرهان\tعبد الفتاح البوران")).Build();
        Assert.Equal("عبد الفتاح البوران", index.Find("عبدالفتاح البوران".AsSpan())!.Forms[0].Form.Surface);
    }

    [Fact]
    public void Finds_every_form_of_the_packs() => Assert.All(BuiltIn.Forms,
        form => Assert.Contains(form, BuiltIn.Find(form.Surface.AsSpan())?.Forms.Select(found => found.Form) ?? []));

    [Fact]
    public void A_part_of_a_name_or_more_than_it_is_not_found()
    {
        var index = new NameIndexBuilder().AddForms(Forms("canonical\nمحمد بن سلمان")).Build();
        Assert.NotNull(index.Find("محمد بن سلمان".AsSpan()));
        Assert.Null(index.Find("محمد بن".AsSpan()));
        Assert.Null(index.Find("محمد".AsSpan()));
        Assert.Null(index.Find("محمد بن سلمان آل".AsSpan()));
        Assert.Null(index.Find("بن سلمان".AsSpan()));
        Assert.Null(index.Find("".AsSpan()));
        Assert.Null(index.Find("...".AsSpan()));
    }

    [Fact]
    public void Cues_are_numbers_of_phrases_in_rising_order()
    {
        var index = new NameIndexBuilder().AddForms(Forms("canonical\tcues\tanticues\nسرت\tمدينة|غرب ليبيا|مدينه\tفي\nالجفرة\tغرب ليبيا\t")).Build();
        var (first, second) = (index.Find("سرت".AsSpan())!.Forms[0], index.Find("الجفرة".AsSpan())!.Forms[0]);
        Assert.Equal([index.Find("مدينة".AsSpan())!.Cue, index.Find("غرب ليبيا".AsSpan())!.Cue], first.Cues);
        Assert.Equal([index.Find("في".AsSpan())!.Cue], first.AntiCues);
        Assert.Equal([index.Find("غرب ليبيا".AsSpan())!.Cue], second.Cues);
        Assert.Equal(-1, index.Find("سرت".AsSpan())!.Cue);
    }

    [Fact]
    public void A_form_knows_what_its_right_form_says()
    {
        var index = new NameIndexBuilder().AddForms(Forms("canonical\talias\tcues\nخليفة حفتر\tخليفة حتر\t\nسرت\tسرتا\tحفتر"))
            .AddTopicTerm("libya", "خليفة حفتر").Build();
        var says = index.Find("خليفة حتر".AsSpan())!.Forms[0].TargetSays;
        Assert.Equal(says, index.Find("خليفة حفتر".AsSpan())!.Forms[0].TargetSays);
        Assert.Equal([index.Find("خليفة حفتر".AsSpan())!, index.Find("حفتر".AsSpan())!], says);
    }

    [Fact]
    public void Looking_up_allocates_nothing() => Assert.Equal(0, Allocations.Of(() =>
    {
        BuiltIn.Find("خليفة حفتر".AsSpan());
        BuiltIn.Find("محمد بن سلطان".AsSpan());
        BuiltIn.Find("خَلِيفَة حَفـــتَر".AsSpan());
    }));

    private static IReadOnlyList<NameForm> Forms(string table) => NameTables.Read([TableSource.FromText("t", table)]).Forms;
}
