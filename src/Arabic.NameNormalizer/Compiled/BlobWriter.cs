using System.Buffers.Binary;

namespace Arabic.NameNormalizer.Compiled;

/// <summary>Writes compiled data to a file.</summary>
internal static class BlobWriter
{
    /// <summary>The bytes of a file with the sections of an index, and others with them.</summary>
    /// <param name="index">The index.</param>
    /// <param name="languageStamp">Says by which folding rules its words were folded.</param>
    /// <param name="leavesOut">Sections that are not written.</param>
    /// <param name="coded">Sections that are written as <see cref="SectionCoding"/> has them.</param>
    /// <param name="more">Other sections, which do not count for its hash.</param>
    public static byte[] Write(
        Blob index, ulong languageStamp, IReadOnlyCollection<SectionId> leavesOut, IReadOnlyCollection<SectionId> coded,
        params (SectionId Id, byte[] Bytes)[] more)
    {
        var contents = new SortedDictionary<SectionId, (byte[] Bytes, int Unpacked)>();
        for (var id = (SectionId)1; id <= SectionId.LastOfIndex; id++)
        {
            var stored = index.Stored(id, out var unpacked);
            if (stored.IsEmpty || leavesOut.Contains(id)) continue;
            if (coded.Contains(id)) Add(id, SectionCoding.Encode(id, index), stored.Length);
            else Add(id, stored.ToArray(), unpacked);
        }
        foreach (var (id, bytes) in more) Add(id, bytes, 0);

        var sections = new List<(SectionId Id, SectionPlace Place)>();
        var at = BlobHeader.Length(contents.Count);
        foreach (var content in contents)
        {
            at = Align(at);
            sections.Add((content.Key, new SectionPlace(at, content.Value.Bytes.Length, content.Value.Unpacked)));
            at += content.Value.Bytes.Length;
        }
        var file = new byte[at];
        BlobHeader.Write(file, BlobHeader.FromHex(index.Hash), languageStamp, sections);
        foreach (var (id, place) in sections) contents[id].Bytes.CopyTo(file, place.Offset);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(BlobHeader.ChecksumAt), Checksum.Of(file.AsSpan(BlobHeader.ChecksumFrom)));
        return file;

        void Add(SectionId id, byte[] bytes, int unpacked)
        {
            if (unpacked == 0 && id == SectionId.Remarks) (bytes, unpacked) = (PackedRemarks.Pack(bytes), bytes.Length);
            if (unpacked == 0 && id == SectionId.PackRows) (bytes, unpacked) = (Packing.Pack(bytes), bytes.Length);
            contents.Add(id, (bytes, unpacked));
        }
    }

    private static int Align(int at) => (at + BlobHeader.Alignment - 1) / BlobHeader.Alignment * BlobHeader.Alignment;
}
