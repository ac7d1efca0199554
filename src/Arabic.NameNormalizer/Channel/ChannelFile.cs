using System.Globalization;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Channel;

/// <summary>Reads a channel's table that comes from outside, and checks every cell of it.</summary>
internal static class ChannelFile
{
    /// <summary>Costs add up in 16 bits: two of these and what a context costs stay below.</summary>
    private const double Dearest = 30;

    private const int Left = 0, LetterColumn = 1, Right = 2, Written = 3, Cost = 4, Count = 5;
    private static readonly string[] Columns = ["left", "letter", "right", "written", "cost", "count"];

    /// <summary>The table; what is wrong with it goes to the collector, and a table with an error is of no use.</summary>
    public static ChannelTable Read(TableSource source, TableFaults faults)
    {
        var rows = new List<string[]>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int[]? places = null;
        foreach (var cells in new DelimitedReader(source.Name, source.Read(faults), faults).Rows())
        {
            if (places is null)
            {
                places = Header(cells, faults);
                if (places is null) return ChannelTable.Read([]);
                continue;
            }
            var row = places.Select(place => place < cells.Count ? cells[place] : new TableCell("", cells[0].Position)).ToArray();
            if (Check(row, faults)) rows.Add([.. row.Select(cell => cell.Text)]);
            if (!seen.Add(string.Join("\t", row.Take(Cost).Select(cell => cell.Text))))
                faults.Add(ChannelRules.RepeatedRow, row[Left].Position, $"What '{row[LetterColumn].Text}' costs as '{row[Written].Text}' in this context stands twice.");
        }
        var top = new TablePosition(source.Name, 1, 1);
        if (places is null) faults.Add(ChannelRules.NoHeader, top, "The table is empty.");
        else if (seen.Count == 0) faults.Add(ChannelRules.NoLetters, top, "The table has a header and no rows.");
        return ChannelTable.Read(rows);
    }

    private static int[]? Header(List<TableCell> cells, TableFaults faults)
    {
        var places = Columns.Select(column => cells.FindIndex(cell => string.Equals(cell.Text, column, StringComparison.OrdinalIgnoreCase))).ToArray();
        var missing = Columns.Where((_, i) => places[i] < 0).ToList();
        if (missing.Count == 0) return places;
        faults.Add(ChannelRules.NoHeader, cells[0].Position, $"The header lacks {string.Join(", ", missing.Select(column => $"'{column}'"))}.");
        return null;
    }

    private static bool Check(TableCell[] row, TableFaults faults)
    {
        var letter = row[LetterColumn].Text;
        var isAny = letter == ChannelTable.Any;
        var isGood = Has(ChannelRules.BadContext, LetterColumn, isAny || letter == ChannelTable.ArticleText || IsLetter(letter));
        isGood &= Has(ChannelRules.BadContext, Left, IsNeighbour(row[Left].Text, ChannelTable.Start, isAny));
        isGood &= Has(ChannelRules.BadContext, Right, IsNeighbour(row[Right].Text, ChannelTable.End, isAny));
        isGood &= Has(ChannelRules.BadWriting, Written, CanBeWritten(row, letter));
        isGood &= Has(ChannelRules.BadNumber, Cost,
            double.TryParse(row[Cost].Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var cost) && cost <= Dearest);
        return isGood & Has(ChannelRules.BadNumber, Count, int.TryParse(row[Count].Text, NumberStyles.None, CultureInfo.InvariantCulture, out _));

        bool Has(FaultRule rule, int column, bool isRight)
        {
            if (!isRight) faults.Add(rule, row[column].Position, $"'{row[column].Text}' stands in the column '{Columns[column]}'.");
            return isRight;
        }
    }

    private static bool IsNeighbour(string cell, string edge, bool isOfAny) =>
        cell == ChannelTable.Any || (!isOfAny && (cell == edge || IsLetter(cell)));

    private static bool CanBeWritten(TableCell[] row, string letter)
    {
        var cell = row[Written].Text;
        if (letter == ChannelTable.Any)
            return cell is ChannelTable.Itself or ChannelTable.Nothing or ChannelTable.Any or ChannelTable.Any + ChannelTable.Any;
        if (cell == ChannelTable.Any) return row[Left].Text != ChannelTable.Any || row[Right].Text != ChannelTable.Any;
        return cell == ChannelTable.Nothing || (cell.Length is 1 or 2 && cell.All(c => ChannelAlphabet.Number(c) != ChannelAlphabet.Other));
    }

    private static bool IsLetter(string cell) => cell.Length == 1 && ChannelAlphabet.Number(cell[0]) != ChannelAlphabet.Other;
}
