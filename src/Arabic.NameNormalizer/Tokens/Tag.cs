using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Tokens;

/// <summary>What becomes of the contents of an element.</summary>
internal enum ElementContents : byte
{
    /// <summary>They are text, on lines of their own.</summary>
    Lines,

    /// <summary>They are text, and go on from what is around.</summary>
    Inline,

    /// <summary>They stand in the line and are never touched.</summary>
    Code,

    /// <summary>They stand on their own and are never touched.</summary>
    Apart,
}

/// <summary>A tag of HTML or XML.</summary>
/// <param name="End">Index after it.</param>
/// <param name="Name">The element, in small letters.</param>
/// <param name="Contents">What its contents are.</param>
/// <param name="IsOpening">Whether contents follow.</param>
internal readonly record struct Tag(int End, string Name, ElementContents Contents, bool IsOpening)
{
    /// <summary>A tag of plain text that is longer is none: looking for its end must not take for ever.</summary>
    private const int LongestInPlainText = 4096;

    private static readonly Dictionary<string, ElementContents> Elements =
        EmbeddedTable.Rows("language/html-elements.tsv").ToDictionary(row => row[0], row => row[1] switch
        {
            "inline" => ElementContents.Inline,
            "code" => ElementContents.Code,
            "apart" => ElementContents.Apart,
            _ => throw new InvalidOperationException($"html-elements.tsv: unknown treatment '{row[1]}'."),
        }, StringComparer.Ordinal);

    /// <summary>What the tag itself is to the words around it.</summary>
    public RegionKind Kind => Contents is ElementContents.Inline or ElementContents.Code ? RegionKind.Inline : RegionKind.Block;

    /// <summary>Reads the tag that begins at a less-than sign.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The less-than sign.</param>
    /// <param name="isStrict">
    /// Whether to take only what can be nothing else; otherwise as browsers do, where what is not closed goes on to
    /// the end of the text.
    /// </param>
    /// <param name="tag">The tag.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, bool isStrict, out Tag tag)
    {
        tag = default;
        var i = at + 1;
        var isClosing = i < text.Length && text[i] == '/';
        if (isClosing) i++;
        if (i >= text.Length || !Letters.IsWord(text[i])) return false;
        if (!Letters.IsAsciiLetter(text[i]))
        {
            // To browsers this is no tag; to XML it is one, if it is whole.
            if (isStrict || text[i] is >= '0' and <= '9') return false;
            isStrict = true;
        }
        var nameStart = i;
        while (i < text.Length && IsNameChar(text[i])) i++;
        var nameEnd = i;

        var room = isStrict ? text.Slice(0, Math.Min(text.Length, at + LongestInPlainText)) : text;
        var isEmpty = false;
        while (i < room.Length && room[i] != '>')
        {
            isEmpty = room[i] == '/';
            if (isEmpty || char.IsWhiteSpace(room[i])) i++;
            else if ((i = AttributeEnd(room, i, isStrict)) < 0) return false;
        }
        if (i >= room.Length && isStrict) return false;
        var name = text.Slice(nameStart, nameEnd - nameStart).ToString().ToLowerInvariant();
        tag = new Tag(Math.Min(i + 1, room.Length), name, ContentsOf(name), !isClosing && !isEmpty);
        return true;
    }

    /// <summary>The end of the tag that closes this element, from its opening tag's end on; the text's end if none does.</summary>
    public int ElementEnd(ReadOnlySpan<char> text)
    {
        for (var i = End; i < text.Length;)
        {
            var next = text.Slice(i).IndexOf("</".AsSpan());
            if (next < 0) break;
            i += next + 2;
            if (Starts(text.Slice(i), Name) && TryRead(text, i - 2, isStrict: false, out var closing) && closing.Name == Name)
                return closing.End;
        }
        return text.Length;
    }

    /// <summary>The end of an attribute with its value; the room's end if it is not closed, and -1 if it is none.</summary>
    private static int AttributeEnd(ReadOnlySpan<char> room, int i, bool isStrict)
    {
        var start = i++;
        if (isStrict && !IsAttributeChar(room[start])) return -1;
        for (; i < room.Length && room[i] is not ('=' or '>' or '/') && !char.IsWhiteSpace(room[i]); i++)
            if (isStrict && !IsAttributeChar(room[i])) return -1;
        var value = i;
        while (value < room.Length && char.IsWhiteSpace(room[value])) value++;
        if (value >= room.Length || room[value] != '=') return i;

        value++;
        while (value < room.Length && char.IsWhiteSpace(room[value])) value++;
        if (value >= room.Length) return room.Length;
        if (room[value] is '"' or '\'')
        {
            var length = room.Slice(value + 1).IndexOf(room[value]);
            return length < 0 ? room.Length : value + length + 2;
        }
        while (value < room.Length && room[value] != '>' && !char.IsWhiteSpace(room[value]))
            if (room[value++] == '<' && isStrict) return -1;
        return value;
    }

    private static bool Starts(ReadOnlySpan<char> text, string name)
    {
        if (text.Length < name.Length) return false;
        for (var i = 0; i < name.Length; i++)
            if (char.ToLowerInvariant(text[i]) != name[i]) return false;
        return true;
    }

    private static ElementContents ContentsOf(string name) => Elements.TryGetValue(name, out var contents) ? contents : ElementContents.Lines;

    private static bool IsNameChar(char c) => Letters.IsWord(c) || c is '-' or ':' or '_' or '.';

    private static bool IsAttributeChar(char c) => c is > ' ' and < '\u007F' and not ('"' or '\'' or '<' or '`') || Letters.IsWord(c);
}
