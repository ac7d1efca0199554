namespace Arabic.NameNormalizer.Cli.IO;

/// <summary>Names, one a line, in batches of what has arrived.</summary>
internal static class NameLines
{
    /// <summary>The most names of a batch.</summary>
    public const int BatchSize = 1024;

    /// <summary>
    /// All lines without their line ends, empty ones too. A batch is closed when the next line has yet to be waited
    /// for, so a person who types is answered line by line, and a file goes through in large batches.
    /// </summary>
    public static IEnumerable<IReadOnlyList<string>> Batches(TextInput input)
    {
        input.ReadByteOrderMark();
        var batch = new List<string>();
        while (input.NextDocument() is { } line)
        {
            batch.Add(WithoutEnd(line));
            SkipRest(input, line);
            if (batch.Count < BatchSize && input.NextIsAtHand) continue;
            yield return batch;
            batch = [];
        }
    }

    /// <summary>A line longer than a document may be comes in parts; the first is more than enough of a name.</summary>
    private static void SkipRest(TextInput input, string? part)
    {
        while (part is not null && !part.EndsWith('\n')) part = input.NextDocument();
    }

    private static string WithoutEnd(string line) =>
        line.EndsWith("\r\n", StringComparison.Ordinal) ? line[..^2] : line.EndsWith('\n') ? line[..^1] : line;
}
