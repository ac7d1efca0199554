using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Grammar;

/// <summary>Tells words that only look like a garbled name from those that may be one, by what Arabic does with names.</summary>
/// <remarks>
/// 1. An adjective of a place or a body (المصري, بوروندية) is right as it is, and so is a movement (الخمينية).
/// 2. A noun with an article is no name that has none.
/// 3. A word with the alef of an elative or a verb is no name with an article.
/// 4. A name that lacks nothing but articles or spaces is right as it is: كونغرس, عبدالله; a person's in full only where
///    the text is not garbled, and a place's of one word only if it is a word of the language, or nothing says that a place is named.
/// 5. A longer or shorter name that is right, too, is not garbled (إدريس ديبي إتنو), nor is one of a body that has another
///    word (مرتزقة فاغنر beside مجموعة فاغنر): its garbled word is a name of its own.
/// Scratch memory of one thread.
/// </remarks>
internal sealed class NameGrammar
{
    private const char Feminine = 'ه';

    /// <summary>How many letters more or fewer a name has at most whose spaces stand elsewhere.</summary>
    private const int MostOfSpacing = 1;

    private readonly NameTokens _words = new();
    private readonly NameTokens _name = new();

    /// <summary>Whether folded words may be a garbled spelling of a form.</summary>
    /// <param name="words">The words, without the proclitics.</param>
    /// <param name="form">The form that they are like.</param>
    /// <param name="proclitic">What was taken off before them.</param>
    /// <param name="hasAlef">Whether they begin with an alef that has no hamza in the text: only such a one may be that of an article.</param>
    /// <param name="isNoun">Whether they are no adjective where they stand: an adjective follows, or a preposition is before a word that the language has not.</param>
    public bool Allows(ReadOnlySpan<char> words, NameForm form, Proclitic? proclitic, bool hasAlef, bool isNoun)
    {
        // The adjective of a name that ends in yeh has two: الأوروغوايي.
        if (form.Entity.Kind == EntityKind.Place && Article.IsBefore(words) && words.EndsWith("يي".AsSpan(), StringComparison.Ordinal)) return false;
        if (!isNoun && IsAdjective(words, form) && (form.Entity.Kind != EntityKind.Person || (form.Words.Count == 1 && words[words.Length - 1] == Feminine))) return false;
        if ((proclitic is { HasArticle: true } || (hasAlef && Article.IsBefore(words))) && !Article.IsBefore(form.Target.AsSpan()) && !Article.IsBefore(form.Words[0].AsSpan())) return false;
        if (IsElative(words, form.Target)) return false;
        return !(form.IsCustomary && (HasOtherLength(form) || HasOtherWord(form))) && !(IsBehindLam(words, proclitic) && DiffersInArticlesAlone(string.Concat("ا", words.ToString()).AsSpan(), Right(form)));
    }

    /// <summary>Whether folded words are a name but for articles or spaces.</summary>
    public bool IsRightAsItIs(ReadOnlySpan<char> words, NameForm form) => DiffersInArticlesAlone(words, Right(form));

    /// <summary>
    /// Whether they are a person's name but for articles that it has and they have not: a translation loses them, which is no
    /// fault of writers who leave them out.
    /// </summary>
    public static bool LacksArticles(ReadOnlySpan<char> words, NameForm form)
    {
        var right = Right(form);
        return form.Entity.Kind == EntityKind.Person && words.Length < right.Length
            && WithoutArticles(right).SequenceEqual(WithoutArticles(words.ToString()));
    }

    /// <summary>
    /// Whether a word is a place's name of one word but for the article that it has not: where a noun or an adjective says that
    /// a place is named no writer leaves it out, and if the language has no such word it is nothing else (إقليم حوز).
    /// </summary>
    public static bool IsPlaceWithoutArticle(ReadOnlySpan<char> word, NameForm form)
    {
        if (form.Entity.Kind != EntityKind.Place) return false;
        var right = Folder.Key.Fold(form.Target).AsSpan();
        return Article.IsBefore(right) && right.Slice(Article.Text.Length).SequenceEqual(word);
    }

    private static ReadOnlySpan<char> WithoutArticles(string words) => Article.TakenOff(words.Replace(" ال", " ").AsSpan());

    private static string Right(NameForm form) => string.Join(" ", WordKeys.Of(form.Target, Folder.Key));

    /// <summary>Whether the last word is an adjective of the name's: of a surname it makes another surname.</summary>
    public static bool IsAdjective(ReadOnlySpan<char> words, NameForm form) =>
        Nisba.MayBeOf(words.Slice(words.LastIndexOf(' ') + 1), form.Words[form.Words.Count - 1].AsSpan());

    /// <summary>Whether a word has the alef of an elative or a verb where the name has its article: أقدس is not القدس.</summary>
    private static bool IsElative(ReadOnlySpan<char> word, string target)
    {
        var name = Folder.Key.Fold(target).AsSpan();
        return Article.IsBefore(name) && !Article.IsBefore(word) && word[0] == Article.Text[0] && word.Slice(1).SequenceEqual(Article.TakenOff(name));
    }

    /// <summary>Whether the rest behind a lam may begin with an article, which has no alef there: ولل is "and to the".</summary>
    private static bool IsBehindLam(ReadOnlySpan<char> words, Proclitic? proclitic) =>
        proclitic is { HasArticle: false } && proclitic.Glued[proclitic.Glued.Length - 1] == 'ل' && words[0] == 'ل';

    /// <summary>Whether a form has more or fewer words than the right one; other spaces make no other words (لوكويل, لوك أويل).</summary>
    private static bool HasOtherLength(NameForm form)
    {
        var right = WordKeys.Of(form.Target, Folder.Key);
        return form.Words.Count != right.Count && Math.Abs(Letters(form.Words) - Letters(right)) > MostOfSpacing;

        static int Letters(IReadOnlyList<string> words) => words.Sum(word => word.Length);
    }

    /// <summary>
    /// Whether a form of a body or a place has a word of the language that the right form has not; one that is nearly a word of
    /// that is the same word by another usage, and happens to be one of the language (أولان باتر).
    /// </summary>
    private static bool HasOtherWord(NameForm form)
    {
        if (form.Entity.Kind == EntityKind.Person || form.Words.Count == 1) return false;
        var right = WordKeys.Of(form.Target, Folder.Key);
        foreach (var word in form.Words)
            if (WordModel.Default.KindOf(word.AsSpan()).HasFlag(WordKind.Word) && !right.Exists(known => CustomaryLetters.IsNearlyIt(word.AsSpan(), known.AsSpan()))) return true;
        return false;
    }

    /// <summary>Whether two keys have the same tokens but for articles: compounds are written in one word or in two.</summary>
    private bool DiffersInArticlesAlone(ReadOnlySpan<char> words, string name)
    {
        _words.Split(NameParts.Default, words);
        _name.Split(NameParts.Default, name.AsSpan());
        if (_words.Count != _name.Count) return false;
        if (EqualButForCompounds(words, name.AsSpan())) return true;
        for (var i = 0; i < _words.Count; i++)
            if (!Article.TakenOff(_words[i]).SequenceEqual(Article.TakenOff(_name[i]))) return false;
        return true;
    }

    /// <summary>
    /// Whether words are a name but for spaces in its compounds, and those that a word is broken by: what is written together
    /// with its neighbour (عبد, بو, الدين) often stands without a space.
    /// </summary>
    private static bool EqualButForCompounds(ReadOnlySpan<char> words, ReadOnlySpan<char> name)
    {
        int i = 0, j = 0;
        var hasCompound = false;
        while (i < words.Length && j < name.Length)
        {
            if (words[i] == name[j]) (i, j) = (i + 1, j + 1);
            else if (words[i] == ' ') i++;
            else if (name[j] == ' ' && IsInCompound(name, j)) (j, hasCompound) = (j + 1, true);
            else return false;
        }
        return i == words.Length && j == name.Length && hasCompound;
    }

    /// <summary>Whether the words around a space are parts of one name.</summary>
    private static bool IsInCompound(ReadOnlySpan<char> name, int space)
    {
        var before = name.Slice(name.Slice(0, space).LastIndexOf(' ') + 1);
        var behind = name.Slice(space + 1);
        return NameParts.Default.RoleOf(before.Slice(0, before.IndexOf(' ')), out _) == NamePart.Prefix
            || NameParts.Default.RoleOf(behind.IndexOf(' ') is var end && end < 0 ? behind : behind.Slice(0, end), out _) == NamePart.Suffix;
    }
}
