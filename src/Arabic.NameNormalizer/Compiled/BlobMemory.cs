using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace Arabic.NameNormalizer.Compiled;

/// <summary>Memory that holds compiled data as it lies in a file or in the assembly: nothing of it is copied.</summary>
/// <remarks>It stays in its place as long as this object is reachable.</remarks>
internal sealed unsafe class BlobMemory
{
    private readonly byte* _start;

    private BlobMemory(byte* start, int length, object owner)
    {
        _start = start;
        Length = length;
        Owner = owner;
    }

    public int Length { get; }

    /// <summary>Keeps the memory in its place: its finalizer takes a map out.</summary>
    public object Owner { get; }

    public ReadOnlySpan<byte> All => new(_start, Length);

    /// <summary>A section where it lies; where its numbers could not be read there, a copy.</summary>
    /// <remarks>
    /// A program that is compiled ahead of time has its resources at any place. All large sections are bytes, for which
    /// that is one as good as another.
    /// </remarks>
    public Section<T> Section<T>(SectionPlace place)
        where T : unmanaged
    {
        if (place.Length == 0) return default;
        var start = _start + place.Offset;
        return (nint)start % sizeof(T) == 0
            ? new Section<T>(start, place.Length)
            : new Section<T>(MemoryMarshal.Cast<byte, T>(new ReadOnlySpan<byte>(start, place.Length).ToArray()).ToArray());
    }

    /// <summary>Maps a file.</summary>
    /// <exception cref="IOException">It cannot be read, or is longer than 2 GB.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read, or is a directory.</exception>
    public static BlobMemory? OfFile(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        if (file.Length == 0) return null; // which cannot be mapped
        if (file.Length > int.MaxValue) throw new IOException($"'{path}' is longer than the 2 GB that a compiled index may have.");
        using var map = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        var view = map.CreateViewAccessor(0, file.Length, MemoryMappedFileAccess.Read).SafeMemoryMappedViewHandle;
        byte* start = null;
        view.AcquirePointer(ref start);
        return new BlobMemory(start, (int)file.Length, new MappedView(view));
    }

    /// <summary>The memory of a resource: the assembly's own where the runtime gives it, else a copy for the life of the process.</summary>
    public static BlobMemory OfResource(Stream resource)
    {
        var length = (int)resource.Length;
        if (resource is UnmanagedMemoryStream { PositionPointer: var start }) return new BlobMemory(start, length, resource);
        var copy = (byte*)Marshal.AllocHGlobal(length);
        using (var target = new UnmanagedMemoryStream(copy, length, length, FileAccess.Write)) resource.CopyTo(target);
        return new BlobMemory(copy, length, resource);
    }

    /// <summary>Gives the pointer back when nobody can use it any longer.</summary>
    private sealed class MappedView(SafeHandle view)
    {
        ~MappedView() => ((Microsoft.Win32.SafeHandles.SafeMemoryMappedViewHandle)view).ReleasePointer();
    }
}
