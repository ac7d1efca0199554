namespace Arabic.NameNormalizer;

/// <summary>The tables given to a normalizer cannot be used: all their faults at once.</summary>
public sealed class NameTableException : Exception
{
    internal NameTableException(IReadOnlyList<TableFault> faults)
        : base(Describe(faults)) => Faults = faults;

    /// <summary>Every error and warning of every table, by source, line and column.</summary>
    public IReadOnlyList<TableFault> Faults { get; }

    private static string Describe(IReadOnlyList<TableFault> faults)
    {
        const int most = 50;
        var lines = faults.Take(most).Select(fault => fault.ToString());
        if (faults.Count > most)
            lines = lines.Append(FormattableString.Invariant($"… and {faults.Count - most} more, in Faults."));
        return string.Join(Environment.NewLine, lines);
    }
}
