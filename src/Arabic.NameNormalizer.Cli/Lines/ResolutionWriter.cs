namespace Arabic.NameNormalizer.Cli.Lines;

/// <summary>Writes resolutions in one of the formats.</summary>
internal abstract class ResolutionWriter
{
    public static readonly string[] Columns = ["input", "rank", "outcome", "entity", "canonical", "score", "evidence"];

    public static ResolutionWriter Create(string format, TextWriter output) => format switch
    {
        "jsonl" => new JsonLinesWriter(output),
        "table" => new TerminalTableWriter(output),
        _ => new TsvWriter(output),
    };

    /// <summary>Writes what comes before the first row.</summary>
    public virtual void WriteHeader()
    {
    }

    /// <summary>Writes the rows of some names.</summary>
    public abstract void Write(IEnumerable<ResolutionRow> rows);

    private sealed class JsonLinesWriter(TextWriter output) : ResolutionWriter
    {
        public override void Write(IEnumerable<ResolutionRow> rows)
        {
            foreach (var row in rows) output.WriteLine(row.ToJson());
        }
    }
}
