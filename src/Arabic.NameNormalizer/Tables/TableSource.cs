using System.Text;
using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Tables;

/// <summary>A table that has been asked for: where it comes from, and how to get its text.</summary>
/// <param name="Name">The file, or the name given to it: fault messages start with it.</param>
/// <param name="Layer">The folder of the pack, or the name again.</param>
/// <param name="Read">Gets the text; faults of encoding go to the collector.</param>
internal sealed record TableSource(string Name, string Layer, Func<TableFaults, string> Read)
{
    private const string PackFolder = "packs/";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether it is part of a built-in pack, over which the user's tables lie.</summary>
    public bool IsBuiltIn { get; init; }

    public static TableSource FromText(string name, string text) => new(name, name, _ => text);

    public static TableSource FromFile(string path) => FromBytes(path, () => File.ReadAllBytes(path));

    public static TableSource FromBytes(string name, Func<byte[]> read) => new(name, name, faults => Decode(name, read(), faults));

    /// <summary>The tables of a built-in pack; each folder of the pack is a layer, and a subject of its own.</summary>
    public static IEnumerable<TableSource> FromPack(string pack) =>
        EmbeddedTable.Names(PackFolder + pack + "/")
            .Where(name => !IsTopic(name))
            .Select(name => new TableSource("data/" + name, LayerOf(name), _ => EmbeddedTable.Text(name)) { IsBuiltIn = true });

    /// <summary>The terms which show that a text is about the subject of a layer of the pack.</summary>
    public static IEnumerable<(string Layer, string Term)> TopicsOf(string pack) =>
        EmbeddedTable.Names(PackFolder + pack + "/")
            .Where(IsTopic)
            .SelectMany(name => EmbeddedTable.Rows(name).Select(row => (LayerOf(name), row[0])));

    /// <summary>Whether a table is one of terms, and not of names.</summary>
    public static bool IsTopic(string name) => name.EndsWith("/topic.tsv", StringComparison.Ordinal);

    private static string LayerOf(string name) =>
        name.Substring(PackFolder.Length, name.LastIndexOf('/') - PackFolder.Length);

    private static string Decode(string path, byte[] bytes, TableFaults faults)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // Read on with marks in place of the bad bytes: the user is to see all other faults at once, too.
            ReportBadBytes(path, bytes, faults);
            return Encoding.UTF8.GetString(bytes);
        }
    }

    /// <summary>One fault for each line that is not UTF-8, up to a handful: a wrong encoding spoils them all.</summary>
    private static void ReportBadBytes(string path, byte[] bytes, TableFaults faults)
    {
        const int most = 5;
        var found = 0;
        for (int start = 0, line = 1; start < bytes.Length && found < most; line++)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', start);
            if (end < 0) end = bytes.Length;
            try
            {
                Strict.GetCharCount(bytes, start, end - start);
            }
            catch (DecoderFallbackException e)
            {
                var good = Strict.GetCharCount(bytes, start, Math.Max(0, Math.Min(e.Index, end - start)));
                faults.Add(FaultRule.BadUtf8, new TablePosition(path, line, good + 1), "The bytes here are not UTF-8.");
                found++;
            }
            start = end + 1;
        }
    }
}
