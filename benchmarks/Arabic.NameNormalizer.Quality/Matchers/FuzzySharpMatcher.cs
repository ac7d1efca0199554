using Arabic.NameNormalizer.Quality.Sets;
using FuzzySharp;

namespace Arabic.NameNormalizer.Quality.Matchers;

/// <summary>FuzzySharp's ratio against every name; no preprocessing, which would turn Arabic into nothing.</summary>
internal sealed class FuzzySharpMatcher(IReadOnlyList<TableName> table) : IMatcher
{
    private readonly (string Id, string Form)[] _forms = [.. table.Select(name => (name.Id, PlainFold.Of(name.Form)))];

    public string Name => "FuzzySharp ratio";

    public IReadOnlyList<Ranked> Rank(string query, int count)
    {
        var folded = PlainFold.Of(query);
        var best = new BestOf(count);
        for (var i = 0; i < _forms.Length; i++) best.Add(_forms[i].Id, Fuzz.Ratio(folded, _forms[i].Form) / 100.0, i);
        return best.Take();
    }
}
