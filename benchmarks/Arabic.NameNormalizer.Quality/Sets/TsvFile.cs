namespace Arabic.NameNormalizer.Quality.Sets;

/// <summary>Reads tables of cells separated by tabs, below a header; lines that start with # are comments.</summary>
internal static class TsvFile
{
    /// <exception cref="InvalidDataException">A row has fewer cells than the header, or a column is not there.</exception>
    public static IEnumerable<string[]> Read(string path, params string[] columns)
    {
        int[]? places = null;
        var line = 0;
        foreach (var text in File.ReadLines(path))
        {
            line++;
            if (text.Length == 0 || text[0] == '#') continue;
            var cells = text.Split('\t');
            if (places is null)
            {
                places = [.. columns.Select(column => Array.IndexOf(cells, column))];
                var missing = Array.IndexOf(places, -1);
                if (missing >= 0)
                    throw new InvalidDataException($"{path}({line}): the header has no column '{columns[missing]}'.");
                continue;
            }
            yield return [.. places.Select(place => place < cells.Length
                ? cells[place]
                : throw new InvalidDataException($"{path}({line}): {cells.Length} cells are fewer than the header has."))];
        }
    }
}
