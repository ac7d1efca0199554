namespace Arabic.NameNormalizer.Deciding;

/// <summary>Keeps the best candidates, one an entity, in a caller's buffer.</summary>
internal static class CandidateRanking
{
    /// <summary>
    /// Puts a candidate at its place; of two for one entity the better stays, of equal scores the earlier. What does
    /// not fit the buffer is dropped. No allocation.
    /// </summary>
    public static void Insert(Span<NameCandidate> best, ref int count, in NameCandidate candidate)
    {
        for (var i = 0; i < count; i++)
        {
            if (!ReferenceEquals(best[i].Entity, candidate.Entity)) continue;
            if (best[i].Score >= candidate.Score) return;
            best.Slice(i + 1, count - i - 1).CopyTo(best.Slice(i));
            count--;
            break;
        }
        var place = count;
        while (place > 0 && best[place - 1].Score < candidate.Score) place--;
        if (place >= best.Length) return;
        if (count < best.Length) count++;
        best.Slice(place, count - place - 1).CopyTo(best.Slice(place + 1));
        best[place] = candidate;
    }
}
