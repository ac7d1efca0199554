using System.Globalization;
using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Training;

/// <summary>A row of pairs: what was written, what it stands for, and how often that was seen.</summary>
internal sealed record PairRow(TableCell Spelling, TableCell Name, int Count);

/// <summary>Pairs to learn from, as they stand in a file.</summary>
/// <remarks>
/// With a header the columns are <c>variant</c> (or <c>alias</c>, <c>query</c>) and <c>canonical</c>, or <c>latin</c> and
/// <c>arabic</c>; <c>count</c> may stand beside them, and others are passed over. Without one the first two cells are
/// the pair, the third the count, and a first cell without an Arabic letter makes it a file of Latin spellings.
/// </remarks>
/// <param name="IsLatin">Whether the spellings are Latin ones of foreign names.</param>
/// <param name="Rows">The rows that have no fault.</param>
internal sealed record PairFile(bool IsLatin, IReadOnlyList<PairRow> Rows)
{
    private static readonly string[] Variants = ["variant", "alias", "query"];

    private readonly record struct Columns(int Spelling, int Name, int Count, bool IsLatin);

    /// <summary>Reads pairs; what is wrong goes to the collector.</summary>
    public static PairFile Read(TableSource source, TableFaults faults)
    {
        var rows = new List<PairRow>();
        Columns? columns = null;
        foreach (var cells in new DelimitedReader(source.Name, source.Read(faults), faults).Rows())
        {
            if (columns is null)
            {
                columns = Header(cells);
                if (columns is not null) continue;
                columns = new Columns(0, 1, 2, !Folder.Key.Fold(cells[0].Text).Any(c => ChannelAlphabet.Number(c) != ChannelAlphabet.Other));
            }
            if (Row(cells, columns.Value, faults) is { } row) rows.Add(row);
        }
        if (columns is null) faults.Add(PairRules.NoPairs, new TablePosition(source.Name, 1, 1), "There is no pair.");
        return new PairFile(columns is { IsLatin: true }, rows);
    }

    private static Columns? Header(List<TableCell> cells)
    {
        var names = cells.ConvertAll(cell => cell.Text.ToLowerInvariant());
        var count = PlaceOf("count");
        var (latin, arabic) = (PlaceOf("latin"), PlaceOf("arabic"));
        if (latin >= 0 && arabic >= 0) return new Columns(latin, arabic, count, IsLatin: true);
        var variant = names.FindIndex(name => Variants.Contains(name, StringComparer.Ordinal));
        var canonical = PlaceOf("canonical");
        return variant >= 0 && canonical >= 0 ? new Columns(variant, canonical, count, IsLatin: false) : null;

        int PlaceOf(string column) => names.FindIndex(name => string.Equals(name, column, StringComparison.Ordinal));
    }

    private static PairRow? Row(List<TableCell> cells, Columns columns, TableFaults faults)
    {
        var (spelling, name) = (Cell(columns.Spelling), Cell(columns.Name));
        if (spelling.Text.Length == 0 || name.Text.Length == 0)
        {
            faults.Add(PairRules.MissingCell, cells[0].Position, $"The row has no {(spelling.Text.Length == 0 ? "spelling" : "name that the spelling stands for")}.");
            return null;
        }
        var count = Cell(columns.Count);
        if (count.Text.Length == 0) return new PairRow(spelling, name, 1);
        if (int.TryParse(count.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return new PairRow(spelling, name, number);
        faults.Add(PairRules.BadCount, count.Position, $"The count is '{count.Text}'.");
        return null;

        TableCell Cell(int column) => column >= 0 && column < cells.Count ? cells[column] : new TableCell("", cells[0].Position);
    }
}
