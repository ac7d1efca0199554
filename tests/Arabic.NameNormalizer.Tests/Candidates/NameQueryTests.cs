using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Tests.Support;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Candidates;

/// <summary>Giving up on words of a text early against a look at every name.</summary>
public sealed class NameQueryTests
{
    private static readonly NameCollection Names = new CandidateFinder(Texts.Tables.Forms).Names;

    private static readonly int EntryCount = 1 + Enumerable.Range(0, Names.Words.Count).Max(token =>
    {
        var entries = Names.Entries(token);
        return entries.Length == 0 ? -1 : entries[^1];
    });

    private static readonly string[] Words =
        [.. Enumerable.Range(0, Names.Words.Count).Select(id => Names.Words[id].ToString()).Where(word => word.Length > 2)];

    private static readonly Gen<string> Word = Gen.Select(Gen.Int[0, Words.Length - 1], Gen.Int[0, 100]).Select((i, at) =>
        at % 3 == 0 ? Words[i] : Words[i].Remove(at % Words[i].Length, 1));

    [Fact]
    public void Words_that_are_given_up_on_are_in_no_name() => Word.Array[1, 3].Sample(words =>
    {
        var query = new NameQuery();
        if (query.TryPrepareInText(Names, string.Join(" ", words).AsSpan(), new TokenMemory())) return;
        var found = new FoundToken[query.Tokens.Count][];
        for (var place = 0; place < found.Length; place++)
        {
            var exact = Names.Words.Find(query[place]);
            var near = new FoundToken[TokenMemory.MostFound];
            found[place] = exact >= 0 && Names.IsProper(exact)
                ? [new FoundToken(exact, 0, 0)]
                : near[..TokenSearch.FindNear(Names.Index, query[place], near)];
        }
        for (var entry = 0; entry < EntryCount; entry++)
        {
            if (Names.IsGlued(entry) && found.Length > 1) continue;
            var tokens = Names.Tokens(entry).ToArray();
            if (tokens.Length != found.Length) continue;
            Assert.False(
                found.All(place => place.Any(token => tokens.Contains(token.Id))),
                $"{string.Join(" ", words)} may be {string.Join(" ", tokens.Select(token => Names.Words[token].ToString()))}");
        }
    }, iter: 60);
}
