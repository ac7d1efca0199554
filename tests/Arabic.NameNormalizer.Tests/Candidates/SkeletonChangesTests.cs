using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Candidates;

/// <summary>The changes of a query, alone and two at a time, against class by class.</summary>
public sealed class SkeletonChangesTests
{
    private const int Limit = 9000;
    private static readonly Gen<string> Word = Gen.Char["ابتجحدرسشعغفقكلمنهوي"].Array[1, 9].Select(letters => new string(letters));

    [Fact]
    public void The_hash_with_a_change_is_that_of_the_changed_classes() => Word.Sample(word =>
    {
        var (pattern, changes) = Collect(word);
        Assert.Equal(HashOf([.. pattern.Classes]), changes.OwnHash);
        for (var rank = 0; rank < changes.Count; rank++)
            Assert.Equal(HashOf(Changed([.. pattern.Classes], changes[rank], null)), changes.Hash(rank));
    }, iter: 300);

    [Fact]
    public void Pairs_are_all_pairs_within_the_limit_that_lead_to_known_classes() => Gen.Select(Word, Word.Array[1, 40]).Sample((word, known) =>
    {
        var words = TokenIndex.Build([.. known.Distinct(StringComparer.Ordinal)]).Skeletons;
        var (pattern, changes) = Collect(word);
        changes.CollectPairs(Limit);
        var found = new List<(int, int, uint)>();
        for (var rank = 0; rank < changes.Count && 2 * changes[rank].Cost <= Limit; rank++)
            foreach (var (other, hash) in changes.PairsOf(rank, words.Marks, Limit - changes[rank].Cost, out _))
                if (other.GoesWith(changes[rank])) found.Add((changes[rank].Key, other.Key, hash));
        Assert.Equal(Slow(pattern, changes, words).Order(), found.Order());
    }, iter: 300);

    [Fact]
    public void Marks_deny_no_hash_that_was_set_and_most_others() => Gen.UInt.Array[1, 300].Sample(hashes =>
    {
        var numbers = new int[128];
        foreach (var hash in hashes) SkeletonMarks.Set(numbers, 32 - 7, hash);
        var marks = new SkeletonMarks(numbers, 32 - 7);
        foreach (var hash in hashes) Assert.True(marks.MayHave(hash));
        var others = 0;
        for (var i = 0u; i < 1000; i++) others += marks.MayHave(i * 2654435761u) ? 1 : 0;
        Assert.InRange(others, 0, 150);
    }, iter: 100);

    private static (SkeletonPattern Pattern, SkeletonChanges Changes) Collect(string word)
    {
        var (pattern, changes) = (new SkeletonPattern(), new SkeletonChanges());
        pattern.Prepare(SkeletonCosts.Default, ChannelAlphabet.Encode(word));
        changes.Prepare(pattern);
        changes.Collect(pattern, Limit);
        return (pattern, changes);
    }

    private static IEnumerable<(int, int, uint)> Slow(SkeletonPattern pattern, SkeletonChanges changes, SkeletonIndex words)
    {
        for (var first = 0; first < changes.Count; first++)
            for (var second = first + 1; second < changes.Count; second++)
            {
                if (!changes[second].GoesWith(changes[first]) || changes[first].Cost + changes[second].Cost > Limit) continue;
                var hash = HashOf(Changed([.. pattern.Classes], changes[first], changes[second]));
                if (words.Marks.MayHave(hash)) yield return (changes[first].Key, changes[second].Key, hash);
            }
    }

    private static List<int> Changed(byte[] classes, SkeletonChange first, SkeletonChange? second)
    {
        var changed = new List<int>();
        for (var i = 0; i <= classes.Length; i++)
        {
            foreach (var change in new[] { first, second ?? first }.Distinct())
                if (change.IsMissing && change.Place == i) changed.Add(change.Class);
            if (i == classes.Length) break;
            var group = (int)classes[i];
            foreach (var change in new[] { first, second ?? first })
                if (!change.IsMissing && change.Place == i) group = change.Class;
            if (group != 0) changed.Add(group);
        }
        return changed;
    }

    private static uint HashOf(IEnumerable<int> classes) => classes.Aggregate(0u, SkeletonIndex.Hash);

    private static uint HashOf(byte[] classes) => HashOf(classes.Select(group => (int)group));
}
