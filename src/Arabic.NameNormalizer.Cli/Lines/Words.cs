using System.Text;

namespace Arabic.NameNormalizer.Cli.Lines;

/// <summary>The values of enumerations as the tables write them: in lower case, with a hyphen between words.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var words = new StringBuilder();
        foreach (var c in value.ToString())
        {
            if (char.IsAsciiLetterUpper(c) && words.Length > 0) words.Append('-');
            words.Append(char.ToLowerInvariant(c));
        }
        return words.ToString();
    }
}
