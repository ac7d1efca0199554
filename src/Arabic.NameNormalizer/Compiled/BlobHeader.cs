using System.Buffers.Binary;
using System.Globalization;

namespace Arabic.NameNormalizer.Compiled;

/// <summary>Where a section lies: bytes from the start of the file, and its length once unpacked (0: it is not packed).</summary>
internal readonly record struct SectionPlace(int Offset, int Length, int UnpackedLength);

/// <summary>The head of a compiled file: what it is, and where its sections lie.</summary>
/// <remarks>
/// Little-endian, in this order: a signature that no text file has and that transfer as text destroys; the version of
/// the format; the length of the file; the checksum (XXH64) of all that follows; the stamp of the language tables that
/// words were folded by; the hash of the index; how many sections there are; and for each section its number, offset,
/// length and unpacked length. Sections begin at multiples of 8.
/// </remarks>
internal sealed class BlobHeader
{
    /// <summary>To be raised with every change of the format, of the tokens or of what the sections mean.</summary>
    public const int Version = 3;

    public const int Alignment = 8;
    public const int ChecksumAt = 16;
    public const int ChecksumFrom = 24;
    private const int HashAt = 32;
    private const int HashLength = 32;
    private const int CountAt = 64;
    private const int EntriesAt = 72;
    private const int EntryLength = 16;
    private const string Remedy = "Build it again from its tables with 'arabic-names table build', by this version of the library.";

    private static readonly byte[] Signature = [0x89, (byte)'A', (byte)'N', (byte)'N', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    private readonly SectionPlace[] _places = new SectionPlace[256];

    private BlobHeader(string hash, ulong languageStamp)
    {
        Hash = hash;
        LanguageStamp = languageStamp;
    }

    /// <summary>SHA-256 of the index, in hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>Says by which folding rules the words were folded.</summary>
    public ulong LanguageStamp { get; }

    public SectionPlace Place(SectionId id) => _places[(int)id];

    /// <summary>How long the head of a file of so many sections is.</summary>
    public static int Length(int sections) => EntriesAt + (sections * EntryLength);

    /// <summary>Reads the head, and makes sure that the file is whole and unaltered.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="verifies">Whether the checksum is computed, which reads all of it.</param>
    /// <exception cref="InvalidDataException">It is no such file, of another version, cut off or altered.</exception>
    public static BlobHeader Read(ReadOnlySpan<byte> file, string name, bool verifies)
    {
        if (file.Length < Signature.Length || !file.Slice(0, Signature.Length).SequenceEqual(Signature))
            throw Fault(name, "is no compiled index: its first bytes are not those of one.", "Name a file that 'arabic-names table build' wrote.");
        if (file.Length < EntriesAt) throw CutOff(name, file.Length, EntriesAt);
        var version = BinaryPrimitives.ReadInt32LittleEndian(file.Slice(8));
        if (version != Version)
            throw Fault(name, FormattableString.Invariant($"has version {version} of the format at byte 8, and this library reads version {Version}."), Remedy);
        var length = BinaryPrimitives.ReadInt32LittleEndian(file.Slice(12));
        if (length != file.Length) throw CutOff(name, file.Length, length);
        if (verifies && Checksum.Of(file.Slice(ChecksumFrom)) != BinaryPrimitives.ReadUInt64LittleEndian(file.Slice(ChecksumAt)))
            throw Fault(name, FormattableString.Invariant($"has been altered: bytes {ChecksumFrom} to {length} do not have the checksum at byte {ChecksumAt}."), Remedy);

        var header = new BlobHeader(Hex(file.Slice(HashAt, HashLength).ToArray()), BinaryPrimitives.ReadUInt64LittleEndian(file.Slice(ChecksumFrom)));
        var count = BinaryPrimitives.ReadInt32LittleEndian(file.Slice(CountAt));
        for (var i = 0; i < count; i++)
        {
            var at = EntriesAt + (i * EntryLength);
            if (at + EntryLength > length) throw BadEntry(name, at);
            var entry = file.Slice(at, EntryLength);
            var id = BinaryPrimitives.ReadInt32LittleEndian(entry);
            var place = new SectionPlace(
                BinaryPrimitives.ReadInt32LittleEndian(entry.Slice(4)), BinaryPrimitives.ReadInt32LittleEndian(entry.Slice(8)),
                BinaryPrimitives.ReadInt32LittleEndian(entry.Slice(12)));
            if ((uint)id >= (uint)header._places.Length || place.Offset < 0 || place.Length < 0 || place.UnpackedLength < 0
                || place.Offset % Alignment != 0 || (long)place.Offset + place.Length > length) throw BadEntry(name, at);
            header._places[id] = place;
        }
        return header;
    }

    /// <summary>Writes the head, all but the checksum.</summary>
    public static void Write(Span<byte> file, byte[] hash, ulong languageStamp, IReadOnlyList<(SectionId Id, SectionPlace Place)> sections)
    {
        Signature.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.Slice(8), Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.Slice(12), file.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(file.Slice(ChecksumFrom), languageStamp);
        hash.CopyTo(file.Slice(HashAt));
        BinaryPrimitives.WriteInt32LittleEndian(file.Slice(CountAt), sections.Count);
        for (var i = 0; i < sections.Count; i++)
        {
            var entry = file.Slice(EntriesAt + (i * EntryLength), EntryLength);
            BinaryPrimitives.WriteInt32LittleEndian(entry, (int)sections[i].Id);
            BinaryPrimitives.WriteInt32LittleEndian(entry.Slice(4), sections[i].Place.Offset);
            BinaryPrimitives.WriteInt32LittleEndian(entry.Slice(8), sections[i].Place.Length);
            BinaryPrimitives.WriteInt32LittleEndian(entry.Slice(12), sections[i].Place.UnpackedLength);
        }
    }

    /// <summary>A file that was made with other folding rules: its words would not be found.</summary>
    public static InvalidDataException OtherLanguage(string name) =>
        Fault(name, FormattableString.Invariant($"was built with other language tables than this library has (byte {ChecksumFrom})."), Remedy);

    public static string Hex(byte[] bytes) => string.Concat(bytes.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));

    public static byte[] FromHex(string hex) =>
        [.. Enumerable.Range(0, hex.Length / 2).Select(i => byte.Parse(hex.Substring(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];

    private static InvalidDataException CutOff(string name, int found, int needed) =>
        Fault(name, FormattableString.Invariant($"is cut off or has grown: it has {found} bytes and should have {needed}."), "Copy it again, or build it again with 'arabic-names table build'.");

    private static InvalidDataException BadEntry(string name, int at) =>
        Fault(name, FormattableString.Invariant($"has a section outside of it at byte {at}."), Remedy);

    private static InvalidDataException Fault(string name, string what, string remedy) => new($"'{name}' {what} {remedy}");
}
