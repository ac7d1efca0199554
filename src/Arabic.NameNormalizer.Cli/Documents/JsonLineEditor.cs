using System.Buffers;
using System.Text;
using System.Text.Json;
using Arabic.NameNormalizer.Cli.IO;

namespace Arabic.NameNormalizer.Cli.Documents;

/// <summary>Edits lines that are JSON objects: of the chosen texts the mentions, and of the line nothing else.</summary>
/// <remarks>
/// 1. The texts are found in the line and read without their escapes.
/// 2. Together, with blank lines between them, they are one document: the title speaks for the body.
/// 3. Each change is carried back to the line, and what it puts there is escaped as what stood there.
/// A line of white space has no document.
/// </remarks>
internal sealed class JsonLineEditor(ArabicNameNormalizer normalizer, JsonFields fields, string inputName) : DocumentEditor
{
    /// <summary>No name goes over a blank line.</summary>
    private const string Between = "\n\n";

    private volatile bool _hasObjects;
    private volatile bool _hasTexts;

    public override string? Oddity =>
        _hasObjects && !_hasTexts ? $"{inputName}: no line has a text at {fields}; nothing was looked at" : null;

    public override EditedDocument Edit(string document, long number)
    {
        if (document.AsSpan().IsWhiteSpace()) return new EditedDocument(document.Length, document, [], []);
        var parts = Read(document, number);
        _hasObjects = true;
        if (parts.Count == 0) return new EditedDocument(document.Length, document, [], []);
        _hasTexts = true;
        var result = normalizer.Rewrite(string.Join(Between, parts.Select(part => part.Text.Text)));

        var changes = new List<PlacedChange>();
        var mentions = new List<PlacedMention>();
        var rewritten = new StringBuilder(document.Length);
        var copied = 0;
        foreach (var change in result.Changes)
        {
            var original = PlaceOf(change.OriginalStart, change.OriginalLength, change.Surface, parts, document);
            var text = JsonText.Write(change.Replacement, document.AsSpan(original.Start, original.Length));
            rewritten.Append(document, copied, original.Start - copied);
            changes.Add(new PlacedChange(change, original,
                new Place(rewritten.Length, text.Length, RawUnless(change.Replacement, text))));
            rewritten.Append(text);
            copied = original.Start + original.Length;
        }
        foreach (var mention in result.Mentions)
            mentions.Add(new PlacedMention(mention, PlaceOf(mention.Start, mention.Length, mention.Surface, parts, document)));
        return changes.Count == 0
            ? new EditedDocument(document.Length, document, changes, mentions)
            : new EditedDocument(document.Length, rewritten.Append(document, copied, document.Length - copied).ToString(), changes, mentions);
    }

    private List<Part> Read(string line, long number)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(StandardStreams.Utf8.GetMaxByteCount(line.Length));
        try
        {
            var utf8 = bytes.AsSpan(0, StandardStreams.Utf8.GetBytes(line, bytes));
            var parts = new List<Part>();
            int at = 0, bytesBefore = 0, joinedLength = 0;
            foreach (var (start, length) in fields.Find(utf8))
            {
                at += StandardStreams.Utf8.GetCharCount(utf8[bytesBefore..start]);
                var rawLength = StandardStreams.Utf8.GetCharCount(utf8.Slice(start, length));
                var text = JsonText.Read(line.AsSpan(at, rawLength));
                parts.Add(new Part(at, joinedLength, text));
                joinedLength += text.Text.Length + Between.Length;
                at += rawLength;
                bytesBefore = start + length;
            }
            return parts;
        }
        catch (JsonException e)
        {
            throw new InputException(FormattableString.Invariant(
                $"{inputName}: line {number} is not a JSON object, by its byte {(e.BytePositionInLine ?? 0) + 1}; --documents json: wants one object on each line, as jq -c writes them"));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static Place PlaceOf(int start, int length, string text, List<Part> parts, string line)
    {
        var part = parts.Last(part => part.JoinedStart <= start);
        var first = part.LineStart + part.Text.Origin(start - part.JoinedStart);
        var end = part.LineStart + part.Text.Origin(start + length - part.JoinedStart);
        return new Place(first, end - first, RawUnless(text, line[first..end]));
    }

    private static string? RawUnless(string text, string raw) => string.Equals(text, raw, StringComparison.Ordinal) ? null : raw;

    /// <summary>One of the texts: where it stands in the line, and where in the document made of all.</summary>
    private readonly record struct Part(int LineStart, int JoinedStart, JsonText Text);
}
