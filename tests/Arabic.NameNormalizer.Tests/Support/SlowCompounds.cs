using System.Text.RegularExpressions;
using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Tests.Support;

/// <summary>The obvious way to write the compounds of a folded name in one word: spaces beside their parts go.</summary>
internal static class SlowCompounds
{
    private static readonly string Prefixes = Parts("prefix");
    private static readonly string Suffixes = Parts("suffix");

    public static string InOneWord(string key) =>
        Regex.Replace(Regex.Replace(key, $"(?<=^| )({Prefixes}) (?=.)", "$1", RegexOptions.None, TimeSpan.FromSeconds(1)),
            $"(?<=.) ({Suffixes})(?= |$)", "$1", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string Parts(string role) =>
        string.Join('|', EmbeddedTable.Rows("language/name-parts.tsv").Where(row => row[1] == role).Select(row => Regex.Escape(row[0])));
}
