using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Candidates;

/// <summary>What a pattern charges for a word, against the sum told slot by slot.</summary>
public sealed class SkeletonPatternTests
{
    private static readonly Gen<string> Word = Gen.Char["ابتدرسعفقمنهوي"].Array[1, 8].Select(letters => new string(letters));

    [Fact]
    public void A_word_costs_what_its_consonants_and_slots_cost() => Gen.Select(Word, Word, Gen.Int[0, 8], Gen.Bool).Sample((query, word, place, isMissing) =>
    {
        var pattern = new SkeletonPattern();
        pattern.Prepare(SkeletonCosts.Default, ChannelAlphabet.Encode(query));
        var (missing, lost) = (isMissing && place <= pattern.Count ? place : -1, !isMissing && place < pattern.Count ? place : -1);
        if (missing >= 0) pattern.Set(new SkeletonChange(0, true, missing, 1));
        if (lost >= 0) pattern.Set(new SkeletonChange(0, false, lost, 0));
        var family = FamilyOf(word);
        var at = 0;
        var found = family.Width != pattern.Width ? (-1, ChannelDistance.Never) : (pattern.Next(family, ref at, ChannelDistance.Never, out var cost), cost);
        var slow = SlowCost(ChannelAlphabet.Encode(query), ChannelAlphabet.Encode(word), missing, lost);
        Assert.Equal(slow < 0 ? (-1, ChannelDistance.Never) : (0, slow), found);
    }, iter: 4000);

    [Fact]
    public void Exchanges_and_what_was_set_before_leave_no_trace() => Gen.Select(Word, Gen.Int[0, 7]).Sample((query, place) =>
    {
        var pattern = new SkeletonPattern();
        pattern.Prepare(SkeletonCosts.Default, ChannelAlphabet.Encode(query));
        var own = CostOf(pattern, query);
        pattern.Set(new SkeletonChange(0, true, Math.Min(place, pattern.Count), 1));
        pattern.Set(new SkeletonChange(0, false, 0, 2));
        Assert.Equal(own, CostOf(pattern, query));
    }, iter: 1000);

    [Fact]
    public void A_family_is_read_as_it_was_written() => Gen.Select(Gen.UInt, Gen.Int[0, 20], Gen.Bool, Gen.Int[0, int.MaxValue].Array[1, SkeletonFamily.Most]).Sample((hash, consonants, withoutArticle, words) =>
    {
        var width = SkeletonFamily.WidthOf(consonants);
        var bytes = new byte[SkeletonFamily.Length(words.Length, width) + 3];
        SkeletonFamily.Write(bytes.AsSpan(1), hash, consonants, withoutArticle, words)[..(words.Length * width)].Fill(7);
        var at = 1;
        var family = SkeletonFamily.Read(bytes, ref at);
        Assert.Equal((bytes.Length - 2, words.Length, width, withoutArticle, true), (at, family.Count, family.Width, family.WithoutArticle, family.MayBe(hash)));
        for (var i = 0; i < words.Length; i++) Assert.Equal(words[i], family[i]);
        Assert.Equal(words.Length * width, family.Skeletons.Length);
        Assert.DoesNotContain(family.Skeletons.ToArray(), letter => letter != 7);
    }, iter: 300);

    private static int CostOf(SkeletonPattern pattern, string word)
    {
        var at = 0;
        pattern.Next(FamilyOf(word), ref at, ChannelDistance.Never, out var cost);
        return cost;
    }

    private static SkeletonFamily FamilyOf(string word)
    {
        var at = 0;
        return SkeletonFamily.Read(SkeletonIndex.Arrays(TokenIndex.Build([word]).Text, SkeletonCosts.Default.Classes).Records, ref at);
    }

    /// <summary>
    /// Consonant by consonant; the word's at <paramref name="missing"/> is none of the query's, and the query's at
    /// <paramref name="lost"/> none of the word's. -1 if their number does not fit.
    /// </summary>
    private static int SlowCost(byte[] query, byte[] word, int missing, int lost)
    {
        var (ofQuery, ofWord) = (Split(query), Split(word));
        var cost = 0;
        if (missing >= 0 && ofWord.Consonants.Count == ofQuery.Consonants.Count + 1) cost += TakeOut(ofWord, missing, isQuery: false);
        else if (lost >= 0) cost += TakeOut(ofQuery, lost, isQuery: true);
        else if (missing >= 0) return -1;
        if (ofWord.Consonants.Count != ofQuery.Consonants.Count) return -1;
        var last = ofQuery.Consonants.Count;
        for (var i = 0; i < last; i++) cost += SkeletonCosts.Default.Change(ofQuery.Consonants[i], ofWord.Consonants[i]);
        for (var i = 0; i <= last; i++)
        {
            var place = last == 0 ? SlotPlace.Whole : i == 0 ? SlotPlace.Initial : i == last ? SlotPlace.Final : SlotPlace.Medial;
            cost += SkeletonCosts.Default.Slot(place, ofQuery.Slots[i], ofWord.Slots[i]);
        }
        return cost;
    }

    private static int TakeOut((List<byte> Consonants, List<byte> Slots) word, int place, bool isQuery)
    {
        var consonant = word.Consonants[place];
        word.Consonants.RemoveAt(place);
        word.Slots[place] = Skeleton.Join(word.Slots[place], word.Slots[place + 1]);
        word.Slots.RemoveAt(place + 1);
        return isQuery ? SkeletonCosts.Default.Change(consonant, ChannelAlphabet.Edge) : SkeletonCosts.Default.Change(ChannelAlphabet.Edge, consonant);
    }

    private static (List<byte> Consonants, List<byte> Slots) Split(byte[] word)
    {
        var (consonants, slots) = (new byte[word.Length], new byte[word.Length + 1]);
        var count = Skeleton.Split(word, consonants, slots);
        return ([.. consonants[..count]], [.. slots[..(count + 1)]]);
    }
}
