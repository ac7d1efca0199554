using System.Security.Cryptography;
using System.Text;
using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Channel;

/// <summary>Tells answers by one channel's table from answers by another.</summary>
internal static class ChannelHash
{
    /// <summary>SHA-256 of other data's hash and of what a table says; that hash itself if it says what the built-in table does.</summary>
    public static string With(string hash, ChannelTable table)
    {
        var content = table.Content();
        if (string.Equals(content, ChannelTable.ReadEmbedded().Content(), StringComparison.Ordinal)) return hash;
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData(Encoding.UTF8.GetBytes(hash + "\n" + content));
        return BlobHeader.Hex(sha.GetHashAndReset());
    }
}
