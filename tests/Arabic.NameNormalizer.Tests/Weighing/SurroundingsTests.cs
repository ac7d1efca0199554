using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tests.Support;
using Arabic.NameNormalizer.Weighing;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Weighing;

/// <summary>What is found near a mention against a look at every phrase of the text.</summary>
public sealed class SurroundingsTests
{
    private const int AntiCueReach = 2;

    private static readonly NameIndex Index = new NameIndexBuilder().AddForms(Texts.Tables.Forms)
        .AddLanguage(ArabicNameNormalizerOptions.BuiltInPacks).Build();

    [Fact]
    public void What_stands_near_is_what_a_look_at_everything_finds() => Gen.OneOf(Texts.SentenceText, Texts.WordText).Sample(text =>
    {
        var hits = new PhraseHits();
        new PhraseScanner(new WordLookup(Index)).Scan(text.AsSpan(), hits, null);
        PhraseHit[] all = [.. hits.Span];
        var cues = all.Where(hit => hit.Payload.Cue >= 0 && !hit.GoesOverLine).ToList();
        var surroundings = new Surroundings(hits);
        foreach (var mention in all.Where(hit => hit.Payload.Forms.Length > 0))
        {
            // Every third cue of the text is wanted; which ones does not matter.
            int[] wanted = [.. cues.Select(cue => cue.Payload.Cue).Where(cue => cue % 3 == 0).Distinct().Order()];
            var near = cues.Where(cue => wanted.Contains(cue.Payload.Cue) && cue.First.Line == mention.First.Line)
                .Select(cue => mention.DistanceTo(cue.FirstWord, cue.LastWord)).Any(distance => distance is >= 1 and <= AntiCueReach);
            Assert.Equal(near, surroundings.HasAntiCue(mention, wanted));
            Assert.Equal(
                cues.Any(cue => wanted.Contains(cue.Payload.Cue) && cue.LastWord == mention.FirstWord - 1),
                surroundings.HasCueBefore(mention, wanted));
            foreach (var pack in ArabicNameNormalizerOptions.BuiltInPacks)
                Assert.Equal(IsAbout(all, pack, mention), surroundings.IsAbout(pack, mention));
        }
    }, iter: 1500);

    [Fact]
    public void What_a_mention_says_is_heard_like_what_stands_there()
    {
        var cue = new PhrasePayload { Cue = 6, Topics = ["pack"] };
        var other = new PhrasePayload { Topics = ["pack"] };
        var surroundings = new Surroundings(new PhraseHits());
        Assert.False(surroundings.HasCueBefore(At(10), [6]));
        surroundings.Add(cue, At(9));
        surroundings.Add(other, At(3));
        Assert.True(surroundings.HasCueBefore(At(10), [6]));
        Assert.True(surroundings.HasAntiCue(At(11), [2, 6]));
        Assert.False(surroundings.HasAntiCue(At(12), [6]));
        Assert.True(surroundings.IsAbout("pack", At(20)));
        Assert.False(surroundings.IsAbout("pack", At(3)));
    }

    [Theory]
    [InlineData("as it stands", "رأى ورفلة", true, true)]
    [InlineData("behind a proclitic", "رأى كورفلة", true, false)]
    [InlineData("a part of a longer cue", "رأى المجلس الأعلى", false, false)]
    public void A_cue_is_one_as_it_stands_or_behind_proclitics(string what, string text, bool hasCue, bool isCue)
    {
        var forms = NameTables.Read([TableSource.FromText("e", "canonical,kind,cues\nبني وليد,place,ورفلة|المجلس الأعلى")]).Forms;
        var hits = new PhraseHits();
        new PhraseScanner(new WordLookup(new NameIndexBuilder().AddForms(forms).Build())).Scan(text.AsSpan(), hits, null);
        var surroundings = new Surroundings(hits);
        Assert.True(hasCue == surroundings.HasCueAt(1) && isCue == surroundings.IsCue(1), what);
    }

    private static PhraseHit At(int word) => new()
    {
        Payload = new PhrasePayload(),
        First = new WordPlace { Ordinal = word, Line = 0, InHashtag = false, NameStart = 0 },
        End = 0,
        LastWord = word,
        LastLine = 0,
    };

    /// <summary>Of each term the first and the last place count.</summary>
    private static bool IsAbout(PhraseHit[] hits, string pack, PhraseHit mention)
    {
        var terms = hits.Where(hit => !hit.GoesOverLine && hit.Payload.Topics.Contains(pack)).GroupBy(hit => hit.Payload)
            .SelectMany(places => new[] { places.First(), places.Last() }).Where(hit => !hit.Overlaps(mention)).ToList();
        return terms.Any(term => terms.Any(other => !ReferenceEquals(term.Payload, other.Payload) && !other.Overlaps(term)));
    }

    [Theory]
    [InlineData("a cue of an entity", "رأى ميناء كبيرا", true)]
    [InlineData("a cue of an alias alone", "رأى سفينة كبيرة", false)]
    [InlineData("no cue", "رأى بيتا كبيرا", false)]
    public void Only_a_cue_of_an_entity_leads_one_to_expect_a_name(string what, string text, bool isTelling)
    {
        TableSource[] tables =
        [
            TableSource.FromText("e", "canonical,id,kind,cues\nسرت,sirt,place,ميناء"),
            TableSource.FromText("a", "alias,entity,policy,cues\nصرط,sirt,with-evidence,سفينة"),
        ];
        var hits = new PhraseHits();
        new PhraseScanner(new WordLookup(new NameIndexBuilder().AddForms(NameTables.Read(tables).Forms).Build())).Scan(text.AsSpan(), hits, null);
        Assert.True(isTelling == new Surroundings(hits).HasTellingCueEndingAt(1), what);
    }
}
