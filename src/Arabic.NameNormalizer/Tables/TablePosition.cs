namespace Arabic.NameNormalizer.Tables;

/// <summary>A place in a table: source, line and column from 1.</summary>
internal readonly record struct TablePosition(string Source, int Line, int Column);
