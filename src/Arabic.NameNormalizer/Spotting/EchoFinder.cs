using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>Finds names that stand at another place of the text as they are garbled at one where it is sure.</summary>
/// <remarks>
/// 1. Each sound mention of a person whose full name is garbled gives the surname as it stands there (سدر in مقتدا سدر); a
///    sound mention of one strange word gives that word, whatever it names, and one of several gives each strange word of
///    them that is another word in the right name (هريتاج of مؤسسة هريتاج).
/// 2. Where these letters stand alone in the same text, they are that name again, even if a surname is also a word; the
///    commoner the word, the more else must speak for it. What the tables list is theirs to decide.
/// Used for texts with garbled names only.
/// </remarks>
internal sealed class EchoFinder(FuzzyNames fuzzy)
{
    private const int Shortest = 3;

    /// <summary>The same for a word that is not all of the mention, and no surname.</summary>
    private const int ShortestOfSeveral = 4;

    private readonly Dictionary<string, Heard> _names = new(StringComparer.Ordinal);

    /// <summary>Notes the names in chosen readings; <see langword="true"/> if there is a new one.</summary>
    public bool Hear(List<Reading> chosen, ReadOnlySpan<char> text)
    {
        var isNew = false;
        foreach (var reading in chosen)
        {
            if (!reading.IsSound || reading.Contender is not null || !reading.Form.IsGarbled) continue;
            if (reading.WordCount == 1)
            {
                isNew |= HearWord(reading, text);
                continue;
            }
            isNew |= HearSurname(reading, text);
            isNew |= HearWords(reading, text);
        }
        return isNew;
    }

    private bool HearSurname(Reading reading, ReadOnlySpan<char> text)
    {
        if (reading.Form.Entity is not { Kind: EntityKind.Person } entity || !string.Equals(reading.Form.Target, entity.Canonical, StringComparison.Ordinal)) return false;
        if ((entity.ShortForm is null ? LastName(entity, reading.Form) : fuzzy.ShortForm(entity)) is not { } form) return false;
        if (Surname(reading, form.Target, text) is not { } surname || _names.ContainsKey(surname) || IsSomethingElse(surname)) return false;
        _names.Add(surname, new Heard(fuzzy.AsSpotted(form), reading.Hit));
        return true;
    }

    /// <summary>Notes the strange words of a mention that has as many words as the right name, each as the word of the name in its place.</summary>
    private bool HearWords(Reading reading, ReadOnlySpan<char> text)
    {
        var start = reading.Hit.First.NameStart;
        var words = WordKeys.Of(text.Slice(start, reading.Hit.End - start).ToString(), Folder.Key);
        var right = reading.Form.Target.Split(' ');
        if (words.Count != right.Length) return false;
        var isNew = false;
        for (var i = 0; i < right.Length; i++)
        {
            if (words[i].Length < ShortestOfSeveral || _names.ContainsKey(words[i]) || !IsStrange(words[i]) || WordKeys.Of(right[i], Folder.Key) is not { Count: 1 } keys || keys[0] == words[i]) continue;
            _names.Add(words[i], new Heard(fuzzy.AsSpotted(Part(reading.Form, right[i], keys)), reading.Hit));
            isNew = true;
        }
        return isNew;
    }

    private bool IsStrange(string word) => !fuzzy.IsListed(word.AsSpan()) && NameLikeness.Of(fuzzy.Names, word.AsSpan()) == Likeness.Strange;

    /// <summary>Notes a strange word that is a name at one place, and so wherever it stands.</summary>
    private bool HearWord(Reading reading, ReadOnlySpan<char> text)
    {
        if (!reading.IsSpotted || reading.IsEcho || reading.IsMisspaced || reading.IsFlawed) return false;
        var start = reading.Hit.First.NameStart;
        var word = Folder.Key.Fold(text.Slice(start, reading.Hit.End - start).ToString());
        if (word.Length < Shortest || _names.ContainsKey(word) || !IsStrange(word)) return false;
        _names.Add(word, new Heard(reading.Indexed, reading.Hit));
        return true;
    }

    /// <summary>The readings of those names where they stand in the text.</summary>
    public List<Reading> Find(ReadOnlySpan<char> text)
    {
        var readings = new List<Reading>();
        if (_names.Count == 0) return readings;
        Span<char> folded = stackalloc char[Folder.Key.BufferLength(NameLimits.Length)];
        Span<int> origins = stackalloc int[folded.Length];
        var ordinal = -1;
        var tokens = new Tokenizer(text);
        while (tokens.MoveNext())
        {
            var token = tokens.Current;
            if (token.Kind == TokenKind.Punctuation) continue;
            ordinal++;
            if (token.Kind != TokenKind.Word || token.Length > NameLimits.Length) continue;
            var length = Folder.Key.Fold(text.Slice(token.Start, token.Length), folded, origins);
            var place = new WordPlace { Ordinal = ordinal, Line = token.Line, InHashtag = token.InHashtag, NameStart = token.Start };
            Find(folded.Slice(0, length), origins, place, token, readings);
        }
        return readings;
    }

    /// <summary>Whether the tables list the letters, which are also a common word or an adjective: then their row decides.</summary>
    private bool IsSomethingElse(string surname) =>
        fuzzy.IsListed(surname.AsSpan())
        && (Article.IsBefore(surname.AsSpan()) || NameLikeness.Of(fuzzy.Names, surname.AsSpan()) <= Likeness.Ordinary);

    private void Find(ReadOnlySpan<char> key, ReadOnlySpan<int> origins, in WordPlace place, in Token token, List<Reading> readings)
    {
        if (_names.TryGetValue(key.ToString(), out var heard))
        {
            if (!heard.IsAt(place.Ordinal)) readings.Add(Reading(key, place, token, heard.Form));
            return;
        }
        foreach (var chain in Proclitics.ThatMayStart(key))
            if (!chain.HidesArticle && chain.IsBefore(key) && _names.TryGetValue(chain.After(key).ToString(), out heard) && !heard.IsAt(place.Ordinal))
                readings.Add(Reading(chain.After(key), place.Behind(chain, token.Start, origins), token, chain.HasArticle ? WithArticle(heard.Form) : heard.Form));
    }

    /// <summary>
    /// The form behind an article: a noun that is definite by the rest of its name (حراك الريف) has one where it stands alone.
    /// A whole name has its article or none.
    /// </summary>
    private IndexedForm WithArticle(IndexedForm form) =>
        form.Form.Entity.Kind == EntityKind.Person || SpottingOdds.CanBe(form.Form) || Article.IsBefore(form.Form.Target.AsSpan())
            ? form
            : fuzzy.AsSpotted(Part(form.Form, Article.Text + form.Form.Target, [Article.Text + form.Form.Words[0]]));

    private Reading Reading(ReadOnlySpan<char> name, in WordPlace place, in Token token, IndexedForm form)
    {
        var hit = SpottedPlace.Hit(form, place, token.End, place.Ordinal, token.Line);
        return new Reading(hit, form, isExact: true) { Odds = SpottingOdds.OfEcho(NameLikeness.Of(fuzzy.Names, name)), IsEcho = true };
    }

    /// <summary>A name as it was heard, and where: what stands there is no echo of itself.</summary>
    private readonly record struct Heard(IndexedForm Form, PhraseHit Hit)
    {
        public bool IsAt(int word) => word >= Hit.FirstWord && word <= Hit.LastWord;
    }

    /// <summary>The second of two names, where the table does not say by which somebody is called: a text that goes on with one goes on with that.</summary>
    private static NameForm? LastName(NameEntity entity, NameForm full)
    {
        var words = entity.Canonical.Split(' ');
        if (words.Length != 2 || WordKeys.Of(words[1], Folder.Key) is not { Count: 1 } keys) return null;
        return Part(full, words[1], keys);
    }

    /// <summary>One word of a full name, as a form of the entity.</summary>
    private static NameForm Part(NameForm full, string word, IReadOnlyList<string> keys) => new()
    {
        Entity = full.Entity,
        Layer = full.Layer,
        Origin = full.Origin,
        Surface = word,
        Target = word,
        Words = keys,
        LightKey = WordKeys.Join(word, Folder.Light),
    };

    /// <summary>
    /// The last word of a mention in folded letters, if it is all of the surname: the words before it are those before the
    /// short form in the right name. A surname of two words may have become one (كيليتشدارغلو for كليتشدار أوغلو).
    /// </summary>
    private static string? Surname(Reading reading, string shortForm, ReadOnlySpan<char> text)
    {
        var right = WordKeys.Of(shortForm, Folder.Key);
        var start = reading.Hit.First.NameStart;
        var words = WordKeys.Of(text.Slice(start, reading.Hit.End - start).ToString(), Folder.Key);
        var isWhole = right.Count == 1 || words.Count == WordKeys.Of(reading.Form.Target, Folder.Key).Count - right.Count + 1;
        var surname = words[words.Count - 1];
        return isWhole && surname.Length >= Shortest && !string.Equals(surname, string.Join(" ", right), StringComparison.Ordinal) ? surname : null;
    }
}
