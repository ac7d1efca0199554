using System.Text;

namespace Arabic.NameNormalizer.Rewriting;

/// <summary>Puts the mentions of a text right, and notes where each change stands before and after.</summary>
internal static class TextRewriter
{
    /// <param name="text">The original text.</param>
    /// <param name="mentions">Mentions that do not overlap, in the order of the text.</param>
    public static RewriteResult Rewrite(string text, IReadOnlyList<NameMention> mentions)
    {
        var changes = new List<TextChange>();
        var rewritten = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var mention in mentions)
        {
            if (mention.Action != MentionAction.Rewrite) continue;
            rewritten.Append(text, copied, mention.Start - copied);
            changes.Add(new TextChange(mention, rewritten.Length));
            rewritten.Append(mention.Replacement);
            copied = mention.End;
        }
        if (changes.Count == 0) return new RewriteResult(text, [], mentions);
        rewritten.Append(text, copied, text.Length - copied);
        return new RewriteResult(rewritten.ToString(), changes, mentions);
    }
}
