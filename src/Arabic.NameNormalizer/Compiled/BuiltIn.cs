namespace Arabic.NameNormalizer.Compiled;

/// <summary>The compiled tables that travel in the assembly.</summary>
internal static class BuiltIn
{
    private const string Resource = "compiled.bin";

    /// <summary>
    /// All packs, compiled; <see langword="null"/> in the program that compiles them, which has their text instead.
    /// </summary>
    public static Blob? Data { get; } = Open();

    private static Blob? Open()
    {
        if (typeof(BuiltIn).Assembly.GetManifestResourceStream(Resource) is not { } resource) return null;
        if (!BitConverter.IsLittleEndian) throw new PlatformNotSupportedException("The compiled tables are for little-endian processors.");
        var memory = BlobMemory.OfResource(resource);
        // The assembly has been vouched for by whoever loaded it: reading all of it again would cost a millisecond.
        return new Blob(memory, BlobHeader.Read(memory.All, Resource, verifies: false));
    }
}
