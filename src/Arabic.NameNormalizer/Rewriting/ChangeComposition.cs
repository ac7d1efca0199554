namespace Arabic.NameNormalizer.Rewriting;

/// <summary>Composes two rewrites, the second of the first one's result, into one rewrite of the original text.</summary>
/// <remarks>
/// 1. Changes of both that overlap in the text between them are gathered into groups; most groups are one change.
/// 2. A group covers a range of that text. Its ends lie outside every change, so that they can be counted back to the
///    original text and on to the final one.
/// 3. Each group becomes one change, with the reasons of the last reading that touched it.
/// </remarks>
internal static class ChangeComposition
{
    public static RewriteResult Compose(string original, RewriteResult first, RewriteResult second)
    {
        var changes = new List<TextChange>();
        int grownByFirst = 0, grownBySecond = 0;
        for (int i = 0, j = 0; i < first.Changes.Count || j < second.Changes.Count;)
        {
            var (start, end) = NextRange(first, i, second, j);
            var (originalStart, finalStart) = (start - grownByFirst, start + grownBySecond);
            TextChange? last = null;
            for (; i < first.Changes.Count && first.Changes[i].RewrittenStart < end; i++)
                grownByFirst += Growth(last = first.Changes[i]);
            for (; j < second.Changes.Count && second.Changes[j].OriginalStart < end; j++)
                grownBySecond += Growth(last = second.Changes[j]);

            var mention = new NameMention(last!.Mention, originalStart,
                original.Substring(originalStart, end - grownByFirst - originalStart),
                second.Text.Substring(finalStart, end + grownBySecond - finalStart));
            changes.Add(new TextChange(mention, finalStart));
        }
        return new RewriteResult(second.Text, changes, Mentions(first, changes));
    }

    /// <summary>The range, in the text between the rewrites, of the next group of changes that overlap.</summary>
    private static (int Start, int End) NextRange(RewriteResult first, int i, RewriteResult second, int j)
    {
        var start = int.MaxValue;
        if (i < first.Changes.Count) start = first.Changes[i].RewrittenStart;
        if (j < second.Changes.Count) start = Math.Min(start, second.Changes[j].OriginalStart);
        var end = start;
        for (var grown = true; grown;)
        {
            grown = false;
            for (; i < first.Changes.Count && Touches(first.Changes[i].RewrittenStart); i++)
                grown |= Extend(first.Changes[i].RewrittenStart + first.Changes[i].RewrittenLength);
            for (; j < second.Changes.Count && Touches(second.Changes[j].OriginalStart); j++)
                grown |= Extend(second.Changes[j].OriginalStart + second.Changes[j].OriginalLength);
        }
        return (start, end);

        bool Touches(int at) => at == start || at < end;

        bool Extend(int to)
        {
            var isLonger = to > end;
            end = Math.Max(end, to);
            return isLonger;
        }
    }

    private static int Growth(TextChange change) => change.RewrittenLength - change.OriginalLength;

    /// <summary>The changed mentions, and those of the first reading that no change touches.</summary>
    private static List<NameMention> Mentions(RewriteResult first, List<TextChange> changes)
    {
        var mentions = new List<NameMention>();
        var next = 0;
        foreach (var mention in first.Mentions)
        {
            if (mention.Action != MentionAction.Annotate) continue;
            for (; next < changes.Count && changes[next].Mention.End <= mention.Start; next++)
                mentions.Add(changes[next].Mention);
            if (next == changes.Count || changes[next].Mention.Start >= mention.End) mentions.Add(mention);
        }
        for (; next < changes.Count; next++) mentions.Add(changes[next].Mention);
        return mentions;
    }
}
