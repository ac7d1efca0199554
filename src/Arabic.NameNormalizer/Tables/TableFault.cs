namespace Arabic.NameNormalizer;

/// <summary>Something wrong in a table: what, where, and how to mend it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TableFault
{
    internal TableFault(Tables.FaultRule rule, Tables.TablePosition position, string message)
    {
        Code = rule.Code;
        IsWarning = rule.IsWarning;
        Remedy = rule.Remedy;
        Source = position.Source;
        Line = position.Line;
        Column = position.Column;
        Message = message;
    }

    /// <summary>The number of the rule, such as <c>ANN004</c>.</summary>
    public string Code { get; }

    /// <summary>Whether the table can be used all the same.</summary>
    public bool IsWarning { get; }

    /// <summary>The file, or the name that was given to the table.</summary>
    public string Source { get; }

    /// <summary>The line in the source, from 1.</summary>
    public int Line { get; }

    /// <summary>The column in the line, in UTF-16 code units from 1.</summary>
    public int Column { get; }

    /// <summary>What is wrong.</summary>
    public string Message { get; }

    /// <summary>How to mend it.</summary>
    public string Remedy { get; }

    /// <summary><c>file(line,column): error ANN004: message remedy</c>, which editors and build logs can jump to.</summary>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{Source}({Line},{Column}): {(IsWarning ? "warning" : "error")} {Code}: {Message} {Remedy}");
}
