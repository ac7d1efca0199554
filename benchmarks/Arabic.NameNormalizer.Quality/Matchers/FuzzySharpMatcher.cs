using Arabic.NameNormalizer.Quality.Sets;
using FuzzySharp;

namespace Arabic.NameNormalizer.Quality.Matchers;

/// <summary>FuzzySharp's ratio against every name; no preprocessing, which would turn Arabic into nothing.</summary>
internal sealed class FuzzySharpMatcher(IReadOnlyList<TableName> table) : IMatcher
{
    private readonly (string Id, string Form)[] _forms = [.. table.Select(name => (name.Id, PlainFold.Of(name.Form)))];

    public string Name => "FuzzySharp ratio";

    public int Rank(string query, Span<Ranked> best)
    {
        var folded = PlainFold.Of(query);
        var kept = new BestOf(best.Length);
        for (var i = 0; i < _forms.Length; i++) kept.Add(_forms[i].Id, Fuzz.Ratio(folded, _forms[i].Form) / 100.0, i);
        return kept.Take(best);
    }
}
