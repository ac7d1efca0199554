using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Matchers;

/// <summary>One minus the edit distance over the longer length, against every name.</summary>
internal sealed class LevenshteinMatcher(IReadOnlyList<TableName> table) : IMatcher
{
    private readonly (string Id, string Form)[] _forms = [.. table.Select(name => (name.Id, PlainFold.Of(name.Form)))];

    public string Name => "Levenshtein";

    public int Rank(string query, Span<Ranked> best)
    {
        var folded = PlainFold.Of(query);
        var kept = new BestOf(best.Length);
        for (var i = 0; i < _forms.Length; i++) kept.Add(_forms[i].Id, Similarity(folded, _forms[i].Form), i);
        return kept.Take(best);
    }

    /// <summary>1 for equal names, 0 for names that share no letter in place; 1 for two empty ones.</summary>
    public static double Similarity(string a, string b) =>
        a.Length + b.Length == 0 ? 1 : 1 - (Distance(a, b) / (double)Math.Max(a.Length, b.Length));

    private static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 0; i < a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < b.Length; j++)
            {
                var replaced = diagonal + (a[i] == b[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, 1 + Math.Min(row[j], diagonal));
            }
        }
        return row[b.Length];
    }
}
