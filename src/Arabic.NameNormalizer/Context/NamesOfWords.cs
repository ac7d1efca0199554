using Arabic.NameNormalizer.Candidates;

namespace Arabic.NameNormalizer.Context;

/// <summary>Names that are made of words (القبة الحديدية): they are garbled in what is strange, and other words make another thing.</summary>
internal static class NamesOfWords
{
    private const int LongestEnding = 2;
    private const string LettersOfEndings = "اتنهوي";

    /// <summary>Whether all words of a query that the language or the tables know stand in a name as they are.</summary>
    public static bool AreKept(NameCollection names, NameQuery query, int entry)
    {
        var tokens = names.Tokens(entry);
        for (var place = 0; place < query.Tokens.Count; place++)
        {
            if (tokens.IndexOf(query.Exact(place)) >= 0) continue;
            if (NameLikeness.Of(names, query[place]) != Likeness.Strange) return false;
            foreach (var token in tokens)
                if (IsInflection(query[place], names.Words[token])) return false;
        }
        return true;
    }

    /// <summary>Whether a word is another one with an ending: two fields (حقلي) are no field (حقل).</summary>
    private static bool IsInflection(ReadOnlySpan<char> word, ReadOnlySpan<char> name)
    {
        if (word.Length <= name.Length || word.Length > name.Length + LongestEnding || !word.StartsWith(name, StringComparison.Ordinal)) return false;
        foreach (var letter in word.Slice(name.Length))
            if (LettersOfEndings.IndexOf(letter) < 0) return false;
        return true;
    }
}
