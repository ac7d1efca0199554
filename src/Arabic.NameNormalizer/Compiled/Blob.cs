using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Arabic.NameNormalizer.Compiled;

/// <summary>Compiled data: flat sections, made in this process or lying in a file or in the assembly, used where they lie.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Blob
{
    private readonly Array?[] _arrays;
    private readonly BlobMemory? _memory;
    private readonly BlobHeader? _header;
    private string? _hash;

    /// <summary>Data made in this process.</summary>
    /// <param name="arrays">The sections by their number.</param>
    public Blob(Array?[] arrays) => _arrays = arrays;

    /// <summary>Data that lies somewhere.</summary>
    public Blob(BlobMemory memory, BlobHeader header)
    {
        _arrays = new Array?[(int)SectionId.LastOfIndex + 1];
        _memory = memory;
        _header = header;
    }

    /// <summary>SHA-256 of the sections that make up the index, in hexadecimal: the same for the same tables, in memory and in files.</summary>
    public string Hash => _hash ??= _header?.Hash ?? ComputeHash();

    /// <summary>The same with sections of another, made in this process, where this one has none.</summary>
    public Blob With(IEnumerable<SectionId> sections, Blob made)
    {
        var whole = new Blob(_memory!, _header!);
        foreach (var id in sections) whole._arrays[(int)id] = made._arrays[(int)id];
        return whole;
    }

    /// <summary>The section with a number; empty if there is none.</summary>
    public Section<T> Get<T>(SectionId id)
        where T : unmanaged
    {
        if (Made(id) is T[] array) return new Section<T>(array);
        return _memory is null ? default : _memory.Section<T>(_header!.Place(id));
    }

    /// <summary>The section as it is stored: packed, if its header says so.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="unpackedLength">The length in bytes once unpacked; 0 if it is not packed.</param>
    public ReadOnlySpan<byte> Stored(SectionId id, out int unpackedLength)
    {
        unpackedLength = 0;
        if (_memory is null || Made(id) is not null) return Bytes(Made(id));
        var place = _header!.Place(id);
        unpackedLength = place.UnpackedLength;
        return _memory.Section<byte>(place).Span;
    }

    /// <summary>The bytes of a section, unpacked.</summary>
    public ReadOnlySpan<byte> Unpacked(SectionId id)
    {
        var stored = Stored(id, out var length);
        return length == 0 ? stored : id == SectionId.Remarks ? PackedRemarks.Unpack(stored) : Packing.Unpack(stored, length);
    }

    /// <summary>A section that is in memory of this process, decoded now if need be: by two threads at once does no harm.</summary>
    private Array? Made(SectionId id)
    {
        if ((int)id >= _arrays.Length) return null;
        if (Volatile.Read(ref _arrays[(int)id]) is { } made) return made;
        if (_header is null || _header.Place(id) is not { UnpackedLength: > 0 } place || !SectionCoding.Coded.Contains(id)) return null;
        made = SectionCoding.Decode(id, _memory!.Section<byte>(place).Span, place.UnpackedLength, this);
        return Interlocked.CompareExchange(ref _arrays[(int)id], made, null) ?? made;
    }

    private static ReadOnlySpan<byte> Bytes(Array? array) => array switch
    {
        null => default,
        byte[] bytes => bytes,
        int[] numbers => MemoryMarshal.AsBytes(numbers.AsSpan()),
        char[] letters => MemoryMarshal.AsBytes(letters.AsSpan()),
        ushort[] numbers => MemoryMarshal.AsBytes(numbers.AsSpan()),
        short[] numbers => MemoryMarshal.AsBytes(numbers.AsSpan()),
        float[] numbers => MemoryMarshal.AsBytes(numbers.AsSpan()),
        _ => throw new InvalidOperationException($"Sections do not hold {array.GetType()}."),
    };

    private string ComputeHash()
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var id = (SectionId)1; id <= SectionId.LastOfIndex; id++)
        {
            var bytes = Unpacked(id);
            if (bytes.IsEmpty) continue;
            sha.AppendData([(byte)id]);
            sha.AppendData(BitConverter.GetBytes(bytes.Length));
            sha.AppendData(bytes.ToArray());
        }
        return BlobHeader.Hex(sha.GetHashAndReset());
    }
}
