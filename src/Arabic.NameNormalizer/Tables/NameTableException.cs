namespace Arabic.NameNormalizer;

/// <summary>The tables given to a normalizer cannot be used: all their faults at once.</summary>
public sealed class NameTableException : Exception
{
    internal NameTableException(IReadOnlyList<TableFault> faults)
        : base(Describe(faults)) => Faults = faults;

    /// <summary>Every error and warning of every table, by source, line and column.</summary>
    public IReadOnlyList<TableFault> Faults { get; }

    private static string Describe(IReadOnlyList<TableFault> faults) =>
        string.Join(Environment.NewLine, faults.Select(fault => fault.ToString()));
}
