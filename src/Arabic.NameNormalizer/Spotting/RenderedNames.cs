using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>Finds names that are made of words and were translated anew, word by word: محكمة الجرائم العالمية.</summary>
/// <remarks>
/// 1. Right names of two words or more are filed by the senses of their first two words (<see cref="Senses"/>); a word
///    without senses stands for itself.
/// 2. Two neighbouring words of a text lead to the names that they may render.
/// 3. All words must be the same or have a sense in common, in their order, and one must differ.
///    Of a person nothing but the last word differs, which is no name then: translated surnames (غسان الأمان for سلامة).
/// 4. The words must be definite, and their head a noun: "Iraqi military" (عسكرية عراقية) is no army. Where nothing but the
///    head differs (قناة, شبكة), the name is as good as right, and is put right in garbled texts only.
/// 5. What the tables list is theirs to decide. Everything else is for the evidence to say: such words are most often
///    just words.
/// Immutable and thread-safe.
/// </remarks>
internal sealed class RenderedNames
{
    private const int MostWords = 6;

    /// <summary>The names, those of one pair of words side by side, and where those of each pair are.</summary>
    private readonly NameForm[] _named;
    private readonly Dictionary<(int, int), (int Start, int Count)> _byPair = [];
    private readonly HashSet<int> _firsts = [];
    private readonly HashSet<int> _seconds = [];
    private readonly FuzzyNames _fuzzy;

    /// <param name="fuzzy">The names.</param>
    /// <param name="forms">The canonical forms.</param>
    public RenderedNames(FuzzyNames fuzzy, IEnumerable<NameForm> forms)
    {
        _fuzzy = fuzzy;
        var byPair = new Dictionary<(int, int), List<NameForm>>();
        foreach (var form in forms)
        {
            if (form.Words.Count is < 2 or > MostWords) continue;
            var words = form.Words;
            var isPerson = form.Entity.Kind == EntityKind.Person;
            if (isPerson && !HasSense(words[words.Count - 1].AsSpan())) continue;
            foreach (var first in Keys(words[0].AsSpan(), ofItselfAlone: isPerson))
            {
                _firsts.Add(first);
                foreach (var second in Keys(words[1].AsSpan(), ofItselfAlone: isPerson && words.Count > 2))
                {
                    _seconds.Add(second);
                    if (!byPair.TryGetValue((first, second), out var named)) byPair.Add((first, second), named = []);
                    if (!named.Contains(form)) named.Add(form);
                }
            }
        }
        var all = new List<NameForm>();
        foreach (var pair in byPair)
        {
            _byPair.Add(pair.Key, (all.Count, pair.Value.Count));
            all.AddRange(pair.Value);
        }
        _named = [.. all];
    }

    /// <summary>Whether a folded word may be the first of such a name, be it behind proclitics.</summary>
    public bool MayStart(ReadOnlySpan<char> key)
    {
        if (Keys(key).Exists(_firsts.Contains)) return true;
        foreach (var chain in Proclitics.ThatMayStart(key))
            if (IsTakenOff(chain, key) && Keys(chain.After(key)).Exists(_firsts.Contains)) return true;
        return false;
    }

    /// <summary>Whether a folded word may be the second of such a name.</summary>
    public bool MayFollow(ReadOnlySpan<char> key) => Keys(key).Exists(_seconds.Contains);

    private static bool IsTakenOff(Proclitic chain, ReadOnlySpan<char> key) =>
        chain is { HasArticle: false } && chain.IsBefore(key) && key.Length > chain.Glued.Length + 2;

    /// <summary>The readings of one text.</summary>
    public List<Reading> Find(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words)
    {
        var readings = new List<Reading>();
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (!words[i + 1].FollowsWord || !new WordJudgement(words[i].Judgement).MayStartRendered || !new WordJudgement(words[i + 1].Judgement).MayFollowRendered) continue;
            var key = Folder.Key.Fold(text.Slice(words[i].Start, words[i].End - words[i].Start).ToString());
            Find(text, words, i, key, 0, null, readings);
            foreach (var chain in Proclitics.ThatMayStart(key.AsSpan()))
                if (IsTakenOff(chain, key.AsSpan()))
                    Find(text, words, i, key, chain.Glued.Length, chain, readings);
        }
        return readings;
    }

    private void Find(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int first, string key, int cut, Proclitic? proclitic, List<Reading> readings)
    {
        var start = key.AsSpan(cut);
        string? second = null;
        var before = readings.Count;
        foreach (var one in Keys(start))
        {
            if (!_firsts.Contains(one)) continue;
            second ??= Key(text, words[first + 1]);
            foreach (var other in Keys(second.AsSpan()))
            {
                if (!_byPair.TryGetValue((one, other), out var named)) continue;
                foreach (var form in _named.AsSpan(named.Start, named.Count))
                    if (!Has(readings, before, form) && Renders(text, words, first, start, form.Words, form.Entity.Kind, out var same, out var differsInHead))
                        Add(text, words, first, proclitic, form, form.Words.Count, same, differsInHead, readings);
            }
        }
    }

    /// <summary>Words may have several senses in common with a name: one is enough.</summary>
    private static bool Has(List<Reading> readings, int from, NameForm form)
    {
        for (var i = from; i < readings.Count; i++)
            if (string.Equals(readings[i].Form.Surface, form.Surface, StringComparison.Ordinal) && ReferenceEquals(readings[i].Form.Entity, form.Entity)) return true;
        return false;
    }

    /// <summary>Whether the words from a place on render those of a name; how many are the same, and whether all but the head are.</summary>
    private static bool Renders(
        ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int first, ReadOnlySpan<char> start, IReadOnlyList<string> name, EntityKind kind, out int same, out bool differsInHead)
    {
        var isPerson = kind == EntityKind.Person;
        (same, differsInHead) = (0, false);
        var isDefinite = false;
        if (first + name.Count > words.Length) return false;
        for (var i = 0; i < name.Count; i++)
        {
            if (i > 0 && !words[first + i].FollowsWord) return false;
            var word = i == 0 ? start : Key(text, words[first + i]).AsSpan();
            var glued = WordStem.Split(word, out var stem);
            if (glued != WordStem.Split(name[i].AsSpan(), out var right)) return false;
            // A preposition before the right word is none of its letters (لمنظمة).
            if (i == 0 && word.Length == name[0].Length + 1 && word.EndsWith(name[0].AsSpan(), StringComparison.Ordinal)) return false;
            // An adjective is no head, nor the place that it is of (الجنوب أفريقية).
            if ((i == 0 || kind == EntityKind.Place) && WordStem.IsAdjective(stem) && !WordStem.IsAdjective(right)) return false;
            isDefinite |= stem.Length < word.Length;
            if (isPerson && i < name.Count - 1)
            {
                if (!word.SequenceEqual(name[i].AsSpan())) return false;
                same++;
            }
            else if (WordStem.AreOne(stem, right)) same++;
            else if (!Senses.Default.AreShared(stem, right)) return false;
            else if (WordStem.AreTwoSpellings(stem, right)) same++;
        }
        WordStem.Split(start, out var head);
        WordStem.Split(name[0].AsSpan(), out var rightHead);
        differsInHead = same == name.Count - 1 && !WordStem.AreOne(head, rightHead);
        return (isDefinite || isPerson) && same < name.Count;
    }

    private void Add(
        ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int first, Proclitic? proclitic, NameForm form, int count, int same, bool differsInHead, List<Reading> readings)
    {
        // "The house of the leader" is no place: of a place's name one word at least is kept.
        if (same == 0 && form.Entity.Kind == EntityKind.Place) return;
        // "The central committee of elections" is more than a committee of elections: another body.
        if (differsInHead && IsBeforeAdjective(text, words, first + count)) return;
        var last = words[first + count - 1];
        if (form.Entity.Kind == EntityKind.Person && NameLikeness.Of(_fuzzy.Names, Key(text, last).AsSpan()) is not (Likeness.Ordinary or Likeness.Rare)) return;
        var name = text.Slice(words[first].Start, last.End - words[first].Start).ToString();
        var keys = string.Join(" ", WordKeys.Of(name, Folder.Key)).AsSpan(proclitic?.Glued.Length ?? 0);
        // "Wagner's mercenaries" are no "Wagner group": the name itself stands there.
        if (_fuzzy.IsListed(keys) || (differsInHead && _fuzzy.IsListed(keys.Slice(keys.IndexOf(' ') + 1)))) return;
        var place = new WordPlace { Ordinal = first, Line = words[first].Line, InHashtag = words[first].InHashtag, NameStart = words[first].Start };
        var indexed = _fuzzy.AsSpotted(form);
        var hit = SpottedPlace.Hit(indexed, SpottedPlace.Behind(text, place, words[first].End, proclitic), last.End, first + count - 1, last.Line);
        readings.Add(new Reading(hit, indexed, isExact: true) { Odds = RenderingOdds.Of(count, same), IsRendered = true, IsCustomaryUnlessGarbled = differsInHead });
    }

    private static bool HasSense(ReadOnlySpan<char> word)
    {
        WordStem.Split(word, out var stem);
        return !Senses.Default.Of(stem).IsEmpty;
    }

    private static bool IsBeforeAdjective(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int next) =>
        next < words.Length && words[next].FollowsWord && Key(text, words[next]) is var key
        && WordStem.Split(key.AsSpan(), out var stem) == default && stem.Length < key.Length && WordStem.IsAdjective(stem);

    private static string Key(ReadOnlySpan<char> text, in TextWord word) =>
        word.End - word.Start > NameLimits.Length ? "" : Folder.Key.Fold(text.Slice(word.Start, word.End - word.Start).ToString());

    /// <summary>What a word is filed by: its senses, and itself.</summary>
    private static List<int> Keys(ReadOnlySpan<char> word, bool ofItselfAlone = false)
    {
        WordStem.Split(word, out var stem);
        var keys = new List<int>();
        if (!ofItselfAlone)
            foreach (var sense in Senses.Default.Of(stem)) keys.Add(sense);
        var hash = 17;
        foreach (var c in stem) hash = unchecked((hash * 31) + c);
        keys.Add(hash | int.MinValue);
        return keys;
    }
}
