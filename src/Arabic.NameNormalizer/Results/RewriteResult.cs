using System.Text;

namespace Arabic.NameNormalizer;

/// <summary>A text with its names put right, what was changed, and what was only noticed.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class RewriteResult
{
    internal RewriteResult(string text, IReadOnlyList<TextChange> changes, IReadOnlyList<NameMention> mentions)
    {
        Text = text;
        Changes = changes;
        Mentions = mentions;
    }

    /// <summary>The text put right: the very string that was given if nothing was changed.</summary>
    public string Text { get; }

    /// <summary>The changes in the order of the text.</summary>
    public IReadOnlyList<TextChange> Changes { get; }

    /// <summary>All mentions in the order of the text, changed and unchanged.</summary>
    public IReadOnlyList<NameMention> Mentions { get; }

    /// <summary>Takes all changes back: the original text, character for character.</summary>
    public string Undo()
    {
        if (Changes.Count == 0) return Text;
        var original = new StringBuilder(Text.Length);
        var copied = 0;
        foreach (var change in Changes)
        {
            original.Append(Text, copied, change.RewrittenStart - copied).Append(change.Surface);
            copied = change.RewrittenStart + change.RewrittenLength;
        }
        return original.Append(Text, copied, Text.Length - copied).ToString();
    }

    /// <summary>The text put right.</summary>
    public override string ToString() => Text;
}
