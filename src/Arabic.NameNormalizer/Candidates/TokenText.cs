using System.Runtime.InteropServices;
using Arabic.NameNormalizer.Compiled;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>The letters of tokens by their number.</summary>
/// <remarks>
/// 1. A token of which the channel knows all letters is its length and their numbers, a byte each.
/// 2. Any other (digits, foreign letters, more than <see cref="WordLength"/>) has no sound: a 0, its length in two bytes,
///    and its code units.
/// 3. Only the first of each few tokens is told where it is: from there the others are counted off.
/// Immutable and thread-safe; a half byte a token besides its letters and their number.
/// </remarks>
internal sealed class TokenText(Section<int> blocks, Section<byte> text)
{
    private const int BlockBits = 3;
    private const int BlockMask = (1 << BlockBits) - 1;
    private const int SoundlessHead = 3;
    private const int BytesOfToken = 8;

    /// <summary>How many tokens there are.</summary>
    public int Count => blocks.Length == 0 ? 0 : blocks[blocks.Length - 1];

    /// <summary>The numbers of a token's letters; none if it has no sound.</summary>
    public ReadOnlySpan<byte> this[int token]
    {
        get
        {
            var bytes = text.Span;
            var at = Place(bytes, token);
            return bytes.Slice(at + 1, bytes[at]);
        }
    }

    /// <summary>What the index is made of.</summary>
    /// <param name="tokens">The folded tokens.</param>
    /// <param name="order">Their numbers there by the numbers that they get.</param>
    public static (int[] Blocks, byte[] Text) Arrays(TokenNumbers tokens, int[] order)
    {
        var blocks = new int[((order.Length + BlockMask) >> BlockBits) + 1];
        var bytes = new List<byte>(order.Length * BytesOfToken);
        for (var i = 0; i < order.Length; i++)
        {
            if ((i & BlockMask) == 0) blocks[i >> BlockBits] = bytes.Count;
            Append(tokens[order[i]], bytes);
        }
        blocks[blocks.Length - 1] = order.Length;
        return (blocks, [.. bytes]);
    }

    /// <summary>Whether a token without sound is this one.</summary>
    public bool IsSoundless(int token, ReadOnlySpan<char> word)
    {
        var bytes = text.Span;
        var at = Place(bytes, token);
        return bytes[at] == 0 && Soundless(bytes, at).SequenceEqual(MemoryMarshal.AsBytes(word));
    }

    /// <summary>The code units of a token.</summary>
    /// <param name="token">Its number.</param>
    /// <param name="buffer">As long as the longest token.</param>
    public ReadOnlySpan<char> Read(int token, Span<char> buffer)
    {
        var bytes = text.Span;
        var at = Place(bytes, token);
        if (bytes[at] == 0)
        {
            var units = Soundless(bytes, at);
            units.CopyTo(MemoryMarshal.AsBytes(buffer));
            return buffer.Slice(0, units.Length / sizeof(char));
        }
        var letters = bytes.Slice(at + 1, bytes[at]);
        for (var i = 0; i < letters.Length; i++) buffer[i] = Letter(letters[i]);
        return buffer.Slice(0, letters.Length);
    }

    private static void Append(ReadOnlySpan<char> token, List<byte> bytes)
    {
        Span<byte> letters = stackalloc byte[WordLength];
        if (token.Length is > 0 and <= WordLength && TryEncode(token, letters))
        {
            bytes.Add((byte)token.Length);
            foreach (var letter in letters.Slice(0, token.Length)) bytes.Add(letter);
            return;
        }
        if (token.Length > ushort.MaxValue) throw new ArgumentException($"A token has {token.Length} code units.", nameof(token));
        bytes.Add(0);
        AddUnit((char)token.Length);
        foreach (var unit in token) AddUnit(unit);

        void AddUnit(char unit)
        {
            bytes.Add((byte)unit);
            bytes.Add((byte)(unit >> 8));
        }
    }

    private static ReadOnlySpan<byte> Soundless(ReadOnlySpan<byte> bytes, int at) =>
        bytes.Slice(at + SoundlessHead, sizeof(char) * (bytes[at + 1] | (bytes[at + 2] << 8)));

    private int Place(ReadOnlySpan<byte> bytes, int token)
    {
        var at = blocks[token >> BlockBits];
        for (var before = token & BlockMask; before > 0; before--)
            at += bytes[at] is > 0 and var length ? 1 + length : SoundlessHead + Soundless(bytes, at).Length;
        return at;
    }
}
