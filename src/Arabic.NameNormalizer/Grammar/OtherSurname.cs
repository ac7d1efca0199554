using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Grammar;

/// <summary>
/// Tells surnames that are made of another by its ending: of another family (المنقوشي beside المنقوش), or of a woman where
/// the name is a man's (زيلينسكا beside زيلينسكي). Slips add such letters, too, but only a garbled text has many slips.
/// </summary>
internal static class OtherSurname
{
    private const string Nisba = "ي";

    /// <summary>The endings of Slavic surnames of men, and those of women.</summary>
    private static readonly (string His, string Hers)[] SlavicEndings =
        [("سكي", "سكا"), ("سكي", "سكايا"), ("سكي", "سكايه"), ("وف", "وفا"), ("يف", "يفا"), ("ين", "ينا")];

    /// <summary>Whether folded words are a person's right name but for such an ending.</summary>
    public static bool IsMadeOf(ReadOnlySpan<char> words, NameForm form)
    {
        if (form.Entity.Kind != EntityKind.Person) return false;
        var right = Folder.Key.Fold(form.Target).AsSpan();
        if (Differ(words, right, Nisba, "") && !right.EndsWith(Nisba.AsSpan(), StringComparison.Ordinal)) return true;
        foreach (var (his, hers) in SlavicEndings)
            if (Differ(words, right, hers, his) || Differ(words, right, his, hers)) return true;
        return false;
    }

    private static bool Differ(ReadOnlySpan<char> words, ReadOnlySpan<char> right, string ending, string rightEnding) =>
        words.EndsWith(ending.AsSpan(), StringComparison.Ordinal) && right.EndsWith(rightEnding.AsSpan(), StringComparison.Ordinal)
        && words.Slice(0, words.Length - ending.Length).SequenceEqual(right.Slice(0, right.Length - rightEnding.Length));
}
