using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Language;

/// <summary>Tells from the spelling of a listed word which stem it has and what that takes.</summary>
/// <remarks>
/// The ending decides: ة is feminine, ي a relation, ى or ا a final alef, ء a stem whose hamza changes its seat, anything
/// else a noun that may have a plural in ات. A plus behind the word says that it has masculine and feminine.
/// </remarks>
internal static class Lemmas
{
    /// <summary>A word's folded stems with their classes.</summary>
    public static IEnumerable<(string Stem, StemClass Classes)> StemsOf(string word)
    {
        var agent = word[word.Length - 1] == '+';
        if (agent) word = word.Substring(0, word.Length - 1);
        var key = Folder.Key.Fold(word);
        var rest = key.Substring(0, key.Length - 1);
        switch (word[word.Length - 1])
        {
            case 'ة':
                yield return (rest, StemClass.Feminine | StemClass.At);
                break;
            case 'ي':
                yield return (rest, StemClass.Nisba);
                if (key.Length < 4) yield return (key, StemClass.Noun);
                break;
            case 'ى' or 'ا':
                yield return (rest, StemClass.Maqsura);
                break;
            case 'ء':
                yield return (rest, StemClass.Hamza);
                break;
            default:
                yield return (key, agent ? StemClass.Agent : StemClass.Noun | StemClass.At);
                break;
        }
    }

    /// <summary>The stem of a name: one that begins with the article is listed without it.</summary>
    public static (string Stem, StemClass Classes) NameOf(string name)
    {
        var key = Folder.Key.Fold(name);
        return key.Length > 4 && key.StartsWith("ال", StringComparison.Ordinal)
            ? (key.Substring(2), StemClass.ArticleName)
            : (key, StemClass.Name);
    }
}
