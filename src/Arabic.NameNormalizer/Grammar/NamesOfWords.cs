using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;

namespace Arabic.NameNormalizer.Grammar;

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
            if (tokens.Has(query.Exact(place))) continue;
            if (NameLikeness.Of(names, query[place]) != Likeness.Strange) return false;
            for (var i = 0; i < tokens.Length; i++)
                if (IsInflection(query[place], names, tokens[i])) return false;
        }
        return true;
    }

    /// <summary>Whether a word is another one with an ending: two fields (حقلي) are no field (حقل).</summary>
    private static bool IsInflection(ReadOnlySpan<char> word, NameCollection names, int token)
    {
        var letters = names.Index[token];
        if (letters.IsEmpty || word.Length <= letters.Length) return false;
        var name = names.Index.Text.Read(token, stackalloc char[ChannelAlphabet.WordLength]);
        if (word.Length <= name.Length || word.Length > name.Length + LongestEnding || !word.StartsWith(name, StringComparison.Ordinal)) return false;
        foreach (var letter in word.Slice(name.Length))
            if (LettersOfEndings.IndexOf(letter) < 0) return false;
        return true;
    }
}
