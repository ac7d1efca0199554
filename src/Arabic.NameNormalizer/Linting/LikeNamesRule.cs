using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Linting;

/// <summary>Finds canonical forms of two entities that are so near that a garbled spelling does not tell which is meant.</summary>
/// <remarks>
/// That is so if writing one name for the other costs little more than writing each as it is: less than what a default
/// normalizer needs to prefer one of two candidates. Names of several words are compared word by word, in their order.
/// A short form that needs evidence anyway is left out, and so are names that fold to the same, which have rules of
/// their own.
/// </remarks>
internal static class LikeNamesRule
{
    /// <summary>The difference of costs at which one of two candidates has nine parts in ten of the probability.</summary>
    public const int Margin = 5500;

    /// <summary>Two letters instead of two others: more never costs less than <see cref="Margin"/> in the words of names.</summary>
    private const int MostLetters = 4;

    public static void Check(IReadOnlyList<SpelledName> names, TableFaults faults)
    {
        foreach (var group in names.Where(name => IsSure(name.Form)).GroupBy(name => name.Words.Count))
        {
            var alike = group.ToArray();
            var scorer = new NameScorer(alike[0]);
            for (var i = 0; i < alike.Length; i++)
            {
                scorer.Take(alike[i]);
                for (var j = 0; j < i; j++)
                    if (AreAlike(scorer, alike[j])) Report(alike[i].Form, alike[j].Form, faults);
            }
        }
    }

    /// <summary>Whether two names of equally many words are hard to tell apart.</summary>
    public static bool AreAlike(NameScorer scorer, SpelledName other)
    {
        var one = scorer.Name;
        if (one.MostDifferent(other) > MostLetters || ReferenceEquals(one.Form.Entity, other.Form.Entity)) return false;
        return Excess(scorer, other) < Margin && Excess(other, one) < Margin && one.Form.Key != other.Form.Key;
    }

    /// <summary>How much dearer it is to have written one name for another than for itself.</summary>
    private static int Excess(NameScorer written, SpelledName name)
    {
        var excess = 0;
        for (var i = 0; i < name.Words.Count && excess < ChannelDistance.Never; i++) excess += written.Cost(name, i) - name.OwnCost(i);
        return excess;
    }

    /// <summary>The same the other way round, which few pairs come to.</summary>
    private static int Excess(SpelledName written, SpelledName name)
    {
        var excess = 0;
        for (var i = 0; i < name.Words.Count && excess < ChannelDistance.Never; i++)
            excess += SpelledName.Cost(written.Words[i], name.Words[i]) - name.OwnCost(i);
        return excess;
    }

    private static bool IsSure(NameForm form) => form.IsCanonical && !form.IsCommonShortForm;

    private static void Report(NameForm later, NameForm earlier, TableFaults faults)
    {
        if (later.Entity.Confusable.Contains(earlier.Entity.Id, StringComparer.Ordinal)) return;
        faults.Add(FaultRule.LikeNames, later,
            $"'{later.Surface}' of '{later.Entity.Id}' is hard to tell from '{earlier.Surface}' of '{earlier.Entity.Id}'.");
    }
}
