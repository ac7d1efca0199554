using System.Buffers.Binary;

namespace Arabic.NameNormalizer.Compiled;

/// <summary>Writes compiled data to a file.</summary>
internal static class BlobWriter
{
    /// <summary>The sections that are packed in files.</summary>
    private static bool IsPacked(SectionId id) => id is SectionId.Remarks or SectionId.PackRows;

    /// <summary>The bytes of a file with the sections of an index, and others with them.</summary>
    /// <param name="index">The index.</param>
    /// <param name="languageStamp">Says by which folding rules its words were folded.</param>
    /// <param name="leavesOut">Sections that are not written.</param>
    /// <param name="more">Other sections, which do not count for its hash.</param>
    public static byte[] Write(
        Blob index, ulong languageStamp, IReadOnlyCollection<SectionId> leavesOut, params (SectionId Id, byte[] Bytes)[] more)
    {
        var sections = new List<(SectionId Id, SectionPlace Place)>();
        var contents = new List<byte[]>();
        for (var id = (SectionId)1; id <= SectionId.LastOfIndex; id++)
        {
            var stored = index.Stored(id, out var unpacked);
            if (!stored.IsEmpty && !leavesOut.Contains(id)) Add(id, stored.ToArray(), unpacked);
        }
        foreach (var (id, bytes) in more) Add(id, bytes, 0);

        var at = BlobHeader.Length(sections.Count);
        for (var i = 0; i < sections.Count; i++)
        {
            at = Align(at);
            sections[i] = (sections[i].Id, sections[i].Place with { Offset = at });
            at += contents[i].Length;
        }
        var file = new byte[at];
        BlobHeader.Write(file, BlobHeader.FromHex(index.Hash), languageStamp, sections);
        for (var i = 0; i < sections.Count; i++) contents[i].CopyTo(file, sections[i].Place.Offset);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(BlobHeader.ChecksumAt), Checksum.Of(file.AsSpan(BlobHeader.ChecksumFrom)));
        return file;

        void Add(SectionId id, byte[] bytes, int unpacked)
        {
            if (unpacked == 0 && IsPacked(id)) (bytes, unpacked) = (Packing.Pack(bytes), bytes.Length);
            sections.Add((id, new SectionPlace(0, bytes.Length, unpacked)));
            contents.Add(bytes);
        }
    }

    private static int Align(int at) => (at + BlobHeader.Alignment - 1) / BlobHeader.Alignment * BlobHeader.Alignment;
}
