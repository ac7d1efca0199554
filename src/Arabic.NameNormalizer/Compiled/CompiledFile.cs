namespace Arabic.NameNormalizer.Compiled;

/// <summary>Opens and writes files of compiled tables.</summary>
internal static class CompiledFile
{
    /// <summary>Maps a file, and makes sure that it is whole, unaltered, and made for this library.</summary>
    /// <exception cref="InvalidDataException">It is not.</exception>
    public static Blob Open(string path, ulong languageStamp)
    {
        if (!BitConverter.IsLittleEndian) throw new PlatformNotSupportedException("Compiled tables are for little-endian processors.");
        var memory = BlobMemory.OfFile(path);
        var header = BlobHeader.Read(memory is null ? default : memory.All, path, verifies: true);
        return header.LanguageStamp == languageStamp ? new Blob(memory!, header) : throw BlobHeader.OtherLanguage(path);
    }

    /// <summary>Writes a file under another name first, so that nobody finds half of it, and those who have mapped the old one keep it.</summary>
    public static void Write(string path, byte[] file)
    {
        var unfinished = path + ".part";
        File.WriteAllBytes(unfinished, file);
#if NET
        File.Move(unfinished, path, overwrite: true);
#else
        File.Delete(path);
        File.Move(unfinished, path);
#endif
    }
}
