using System.Text;
using Arabic.NameNormalizer.Context;
using Arabic.NameNormalizer.Tokens;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Rewriting;

/// <summary>Puts the mentions of a text right, and notes where each change stands before and after.</summary>
/// <remarks>
/// 1. The document is read without its markup, and the mentions that are sure are replaced.
/// 2. The result is read again until nothing changes, so that rewriting a rewritten text changes nothing. As a rule
///    the second reading finds nothing; it does where the first one put a word right that spoke against another
///    mention, or moved a cue into its reach.
/// 3. The changes of several readings are composed into changes of the original text.
/// </remarks>
internal sealed class TextRewriter(DocumentReader reader, MentionWriter writer, TextMarkup markup)
{
    /// <summary>Each reading puts more right, and none takes anything back: more than this is not seen in texts.</summary>
    private const int MostReadings = 5;

    public RewriteResult Rewrite(string text)
    {
        var result = ReadOnce(text);
        for (var reading = 1; reading < MostReadings && result.Changes.Count > 0; reading++)
        {
            var next = ReadOnce(result.Text);
            if (next.Changes.Count == 0) break;
            result = ChangeComposition.Compose(text, result, next);
        }
        return result;
    }

    /// <summary>What <see cref="DocumentReader.Weigh"/> says of a text.</summary>
    public List<Reading> Weigh(string text, bool isGarbled) => reader.Weigh(MaskedText.Of(text, markup).Span, isGarbled);

    private RewriteResult ReadOnce(string text)
    {
        var mentions = new List<NameMention>();
        var masked = MaskedText.Of(text, markup);
        foreach (var reading in reader.Read(masked.Span)) mentions.Add(writer.Write(reading, text, masked));
        return Apply(text, mentions);
    }

    private static RewriteResult Apply(string text, List<NameMention> mentions)
    {
        if (!mentions.Exists(mention => mention.Action == MentionAction.Rewrite)) return new RewriteResult(text, [], mentions);
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
        rewritten.Append(text, copied, text.Length - copied);
        return new RewriteResult(rewritten.ToString(), changes, mentions);
    }
}
