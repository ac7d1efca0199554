using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Spotting;
using Arabic.NameNormalizer.Tokens;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Tests.Grammar;

/// <summary>What stands beside the one word of a text that begins with three tehs.</summary>
public sealed class SentenceFramesTests
{
    private const string Name = "تتت";

    [Theory]
    [InlineData("a preposition", "وصل الوفد إلى تتتمان مساء", "Place")]
    [InlineData("the same behind a conjunction", "عاد ومن تتتمان سافر", "Place")]
    [InlineData("a preposition further away", "في مدينة جميلة تتتمان", "None")]
    [InlineData("a verb of saying", "وقال تتتمان للصحفيين", "Speech")]
    [InlineData("and what is said behind it", "وقال تتتمان إن الوقت ضيق", "Speech, Clause")]
    [InlineData("a title", "استقبل الرئيس تتتمان وفدا", "Title")]
    [InlineData("a title and an adjective", "استقبل الرئيس الفرنسي تتتمان وفدا", "Title")]
    [InlineData("a title of four words", "استقبل رئيس مجلس النواب اللبناني تتتمان وفدا", "Title")]
    [InlineData("a title behind a stop", "استقبل الرئيس. تتتمان مدينة", "None")]
    [InlineData("a title before a noun of place", "زار الوزير ولاية تتتمان أمس", "None")]
    [InlineData("a title before a noun of place, further away", "زار الوزير أمس مدينة تتتمان", "None")]
    [InlineData("nothing", "كتاب تتتمان جديد", "None")]
    public void Words_beside_a_name_tell_its_kind(string what, string text, string frame) =>
        Assert.True(frame == Around(text).ToString(), $"{what}: {Around(text)}");

    [Theory]
    [InlineData("the head of the text", "تتتمان يزور القاهرة", true)]
    [InlineData("a title", "استقبل الرئيس تتتمان وفدا", true)]
    [InlineData("an adjective of the title", "وصل الوزير الفرنسي تتتمان", true)]
    [InlineData("a verb of saying", "وأعرب تتتمان عن قلقه", true)]
    [InlineData("a particle", "اجتمع الوفد مع تتتمان", true)]
    [InlineData("a stop", "باع. تتتمان يزور القاهرة", true)]
    [InlineData("a verb that takes an object", "باع تتتمان العسل", false)]
    [InlineData("a verb of motion to a place", "زار تتتمان الجولان", false)]
    public void A_person_is_spoken_of_behind_such_words(string what, string text, bool isSpokenOf) =>
        Assert.True(isSpokenOf == SentenceFrames.MaySpeakOf(text.AsSpan(), text.IndexOf(Name, StringComparison.Ordinal)), what);

    [Theory]
    [InlineData("a title", "استقبل الرئيس تتتمان وفدا", true)]
    [InlineData("a title and an adjective", "قال الجنرال المنغولي تتتمان", true)]
    [InlineData("a title without an article", "استقال محافظ تتتمان أمس", false)]
    [InlineData("a title further away", "زار الرئيس أمس تتتمان", false)]
    [InlineData("no title", "في العاصمة المنغولية تتتمان", false)]
    [InlineData("the head of the text", "تتتمان مدينة", false)]
    public void Who_is_titled_is_a_person(string what, string text, bool isTitled)
    {
        var before = Neighbours.PlaceBefore(text.IndexOf(Name, StringComparison.Ordinal), text.AsSpan());
        Assert.True(isTitled == SentenceFrames.IsTitled(text.AsSpan(), before, Neighbours.PlaceBefore(before.Start, text.AsSpan())), what);
    }

    [Theory]
    [InlineData("في", true)]
    [InlineData("ومن", true)]
    [InlineData("زار", false)]
    [InlineData("لكن", false)]
    [InlineData("", false)]
    public void Prepositions_before_places_are_told(string word, bool isPreposition) =>
        Assert.Equal(isPreposition, SentenceFrames.IsPreposition(word.AsSpan(), (0, word.Length)));

    private static SentenceFrame Around(string text)
    {
        var words = new TextWords();
        var tokens = new Tokenizer(text.AsSpan());
        var name = -1;
        while (tokens.MoveNext())
        {
            if (tokens.Current.Kind == TokenKind.Punctuation) continue;
            if (text.AsSpan(tokens.Current.Start).StartsWith(Name, StringComparison.Ordinal)) name = words.Count;
            words.Add(tokens.Current, 0);
        }
        var run = new NameRun();
        run.Fill(text.AsSpan(), words.Span, name, name + 1, new Surroundings(new PhraseHits()));
        return run.FrameOf(text.AsSpan(), 0, 0);
    }
}
