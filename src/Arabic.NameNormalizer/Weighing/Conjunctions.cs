using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Weighing;

/// <summary>What two names are to each other between which nothing but "and" stands.</summary>
internal enum Conjunction
{
    None,

    /// <summary>Two names of the same kind and of the same table.</summary>
    SameSubject,

    /// <summary>Also a cue of the one is one of the other: two towns of a country, two ministers of a government.</summary>
    SharedCue,
}

/// <summary>Names of a text that are joined by "and": who names one place of a country beside another means that, and not a word like it.</summary>
/// <remarks>
/// 1. Readings that need evidence are paired with those whose words stand directly before or behind, and the later
///    of which has a و that is not the name's.
/// 2. A pair counts while its other member is sound, or not far from it: two spellings that are like two names of the same
///    country, side by side, are hardly so by chance.
/// </remarks>
internal sealed class Conjunctions
{
    /// <summary>Which odds the other name has at least, in nats, if it is not sound.</summary>
    private const double LeastOfOther = -4;

    private const char And = 'و', Comma = '،';

    private readonly Dictionary<Reading, List<(Reading Other, Conjunction Kind)>> _pairs = [];

    public Conjunctions(List<Reading> readings, ReadOnlySpan<char> text)
    {
        var byEnd = new Dictionary<int, List<Reading>>();
        foreach (var reading in readings)
        {
            if (!byEnd.TryGetValue(reading.Hit.LastWord, out var ending)) byEnd.Add(reading.Hit.LastWord, ending = []);
            ending.Add(reading);
        }
        foreach (var second in readings)
        {
            if (!MayFollowAnd(text, second.Hit.First.NameStart)) continue;
            // The conjunction is a word of its own at times, mostly in texts that a machine made.
            for (var gap = 1; gap <= 2; gap++)
            {
                if (!byEnd.TryGetValue(second.Hit.FirstWord - gap, out var ending)) continue;
                foreach (var first in ending)
                    if ((NeedsEvidence(first) || NeedsEvidence(second)) && Of(first, second) is var kind && kind != Conjunction.None && IsAnd(text.Slice(first.Hit.End, second.Hit.First.NameStart - first.Hit.End)))
                    {
                        Add(first, second, kind);
                        Add(second, first, kind);
                    }
            }
        }
    }

    /// <summary>What speaks best for a reading.</summary>
    public Conjunction Of(Reading reading)
    {
        var best = Conjunction.None;
        if (!_pairs.TryGetValue(reading, out var pairs)) return best;
        foreach (var (other, kind) in pairs)
            if (kind > best && MayBeMeant(other)) best = kind;
        return best;
    }

    /// <summary>Whether a و stands before a name, glued to it or as a word of its own.</summary>
    private static bool MayFollowAnd(ReadOnlySpan<char> text, int start)
    {
        while (start > 0 && char.IsWhiteSpace(text[start - 1])) start--;
        return start > 0 && text[start - 1] == And;
    }

    private static bool NeedsEvidence(Reading reading) => reading.IsSpotted || reading.Form.Policy == AliasPolicy.WithEvidence;

    private static bool MayBeMeant(Reading reading) => reading.IsSound || (reading.IsSpotted && EvidenceRules.OddsOf(reading) >= LeastOfOther);

    private void Add(Reading reading, Reading other, Conjunction kind)
    {
        if (!NeedsEvidence(reading)) return;
        if (!_pairs.TryGetValue(reading, out var pairs)) _pairs.Add(reading, pairs = []);
        pairs.Add((other, kind));
    }

    private static Conjunction Of(Reading first, Reading second)
    {
        if (first.Form.Entity.Kind != second.Form.Entity.Kind || ReferenceEquals(first.Form.Entity, second.Form.Entity)
            || !string.Equals(first.Form.Layer, second.Form.Layer, StringComparison.Ordinal)) return Conjunction.None;
        return ShareCue(first.Indexed, second.Indexed) ? Conjunction.SharedCue : Conjunction.SameSubject;
    }

    /// <summary>Whether a cue of one form is one of another, too.</summary>
    public static bool ShareCue(IndexedForm one, IndexedForm other)
    {
        foreach (var cue in one.Cues)
            if (Array.BinarySearch(other.Cues, cue) >= 0) return true;
        return false;
    }

    private static bool IsAnd(ReadOnlySpan<char> between)
    {
        var count = 0;
        foreach (var c in between)
        {
            if (c == And) count++;
            else if (c != Comma && !char.IsWhiteSpace(c)) return false;
        }
        return count == 1;
    }
}
