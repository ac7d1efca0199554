namespace Arabic.NameNormalizer.Cli.Lines;

/// <summary>The values of enumerations as the output writes them: in lower case, as in the tables.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
