using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Candidates;

/// <summary>What a pattern charges for a word, against the sum told slot by slot.</summary>
public sealed class SkeletonPatternTests
{
    private static readonly Gen<string> Word = Gen.Char["ابتدرسعفقمنهوي"].Array[1, 8].Select(letters => new string(letters));

    [Fact]
    public void A_word_costs_what_its_consonants_and_slots_cost() => Gen.Select(Word, Word, Gen.Int[0, 8]).Sample((query, word, missing) =>
    {
        var pattern = new SkeletonPattern();
        pattern.Prepare(SkeletonCosts.Default, ChannelAlphabet.Encode(query));
        var index = TokenIndex.Build([word]).Skeletons;
        var place = missing <= pattern.Count ? missing : -1;
        if (place >= 0) pattern.Apply(new SkeletonChange(0, true, place, 1));
        pattern.Compile();
        var records = AllRecords(index, word);
        var at = 0;
        var found = pattern.Next(records, ref at, ChannelDistance.Never, 0, out var cost);
        var slow = SlowCost(ChannelAlphabet.Encode(query), ChannelAlphabet.Encode(word), place);
        Assert.Equal(slow < 0 ? (-1, ChannelDistance.Never) : (0, slow), (found, cost));
    }, iter: 4000);

    private static ReadOnlySpan<byte> AllRecords(SkeletonIndex index, string word)
    {
        var pattern = new SkeletonPattern();
        pattern.Prepare(SkeletonCosts.Default, ChannelAlphabet.Encode(word));
        return index.Find(pattern.Hash());
    }

    /// <summary>Consonant by consonant; the one at <paramref name="missing"/> is none of the query's. -1 if their number does not fit.</summary>
    private static int SlowCost(byte[] query, byte[] word, int missing)
    {
        var (ofQuery, ofWord) = (Split(query), Split(word));
        if (ofWord.Consonants.Count != ofQuery.Consonants.Count + (missing < 0 ? 0 : 1)) return -1;
        var cost = 0;
        if (missing >= 0)
        {
            cost += SkeletonCosts.Default.Change(ChannelAlphabet.Edge, ofWord.Consonants[missing]);
            ofWord.Consonants.RemoveAt(missing);
            ofWord.Slots[missing] = Skeleton.Join(ofWord.Slots[missing], ofWord.Slots[missing + 1]);
            ofWord.Slots.RemoveAt(missing + 1);
        }
        var last = ofQuery.Consonants.Count;
        for (var i = 0; i < last; i++) cost += SkeletonCosts.Default.Change(ofQuery.Consonants[i], ofWord.Consonants[i]);
        for (var i = 0; i <= last; i++)
        {
            var place = last == 0 ? SlotPlace.Whole : i == 0 ? SlotPlace.Initial : i == last ? SlotPlace.Final : SlotPlace.Medial;
            cost += SkeletonCosts.Default.Slot(place, ofQuery.Slots[i], ofWord.Slots[i]);
        }
        return cost;
    }

    private static (List<byte> Consonants, List<byte> Slots) Split(byte[] word)
    {
        var (consonants, slots) = (new byte[word.Length], new byte[word.Length + 1]);
        var count = Skeleton.Split(word, consonants, slots);
        return ([.. consonants[..count]], [.. slots[..(count + 1)]]);
    }
}
