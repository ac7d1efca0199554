using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>
/// Finds names of three words or more of which all but one stand as they are: one has a slip (حزب الفجر الذهبي with افجر),
/// or a space within, or none behind it.
/// </summary>
/// <remarks>
/// 1. Right names are filed by all their words but one, and by all but two neighbours (<see cref="NameFile"/>).
/// 2. Each strange word of a text is left out of the windows around it; their other words lead to names.
/// 3. What stands in its place must be the name's word with a slip, its pieces, or both its neighbours in one. A slip
///    may make somebody else of a person, whose names are compared otherwise (<see cref="NameGuesser"/>).
/// 4. What the tables list is theirs to decide, and what is customary is right as it is.
/// Immutable and thread-safe but for the scratch of each thread.
/// </remarks>
/// <param name="fuzzy">The names.</param>
/// <param name="forms">The canonical forms.</param>
internal sealed class FlawedNames(FuzzyNames fuzzy, IEnumerable<NameForm> forms)
{
    /// <summary>A shorter word is like too many.</summary>
    private const int ShortestWord = 4;

    [ThreadStatic]
    private static FlawedPlace? _scratch;

    private readonly NameFile _file = new(forms);

    /// <summary>The readings of one text.</summary>
    public List<Reading> Find(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words)
    {
        var readings = new List<Reading>();
        for (var i = 0; i < words.Length; i++)
        {
            if (new WordJudgement(words[i].Judgement).Likeness != Likeness.Strange) continue;
            var place = _scratch ??= new FlawedPlace();
            place.Set(text, words, i);
            for (var count = NameFile.Fewest; count <= NameFile.Most; count++)
                for (var first = place.First; first <= i; first++) Find(text, words, place, first, count, readings);
        }
        return readings;
    }

    /// <summary>Names of so many words that may stand from a word on.</summary>
    private void Find(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, FlawedPlace place, int first, int count, List<Reading> readings)
    {
        var flawed = place.Strange - first;
        if (flawed < count) Look(text, words, place, new Flaw(first, count, flawed, Flaws.Slip), readings);
        if (flawed < count) Look(text, words, place, new Flaw(first, count, flawed, Flaws.SpaceWithin), readings);
        if (flawed > 0 && flawed <= count) Look(text, words, place, new Flaw(first, count, flawed - 1, Flaws.SpaceWithin), readings);
        if (flawed < count - 1 && count > NameFile.Fewest) Look(text, words, place, new Flaw(first, count, flawed, Flaws.NoSpace), readings);
    }

    private void Look(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, FlawedPlace place, in Flaw flaw, List<Reading> readings)
    {
        if (flaw.Last > place.Last) return;
        Look(text, words, place, flaw, null, readings);
        var first = place.KeyOf(flaw.First);
        foreach (var chain in Proclitics.ThatMayStart(first))
            if (!chain.HidesArticle && chain.IsBefore(first)) Look(text, words, place, flaw, chain, readings);
    }

    private void Look(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, FlawedPlace place, in Flaw flaw, Proclitic? proclitic, List<Reading> readings)
    {
        var cut = proclitic?.Glued.Length ?? 0;
        foreach (var form in _file.Find(place.HashOf(flaw, cut)))
        {
            if (!place.HasRest(flaw, form.Words, cut)) continue;
            var letters = place.LettersOf(flaw, cut);
            var right = flaw.Kind == Flaws.NoSpace ? form.Words[flaw.Place] + form.Words[flaw.Place + 1] : form.Words[flaw.Place];
            var cost = CostOf(letters, right, form, flaw);
            if (cost == ChannelDistance.Never) continue;
            var key = place.KeyOf(flaw, cut);
            if (fuzzy.IsListed(key) || (flaw.Kind != Flaws.Slip && place.Grammar.IsRightAsItIs(key, form))) continue;
            var (start, end) = (words[flaw.First], words[flaw.Last]);
            var indexed = fuzzy.AsSpotted(form);
            var name = new WordPlace { Ordinal = flaw.First, Line = start.Line, InHashtag = start.InHashtag, NameStart = start.Start };
            readings.Add(new Reading(SpottedPlace.Hit(indexed, SpottedPlace.Behind(text, name, start.End, proclitic), end.End, flaw.Last, end.Line), indexed, isExact: true)
            {
                Odds = FlawedOdds.Of(form.Words.Count - (flaw.Kind == Flaws.NoSpace ? 2 : 1), cost),
                IsFlawed = true,
                IsCustomaryUnlessGarbled = flaw.Kind == Flaws.Slip && IsCustomary(letters, right),
            });
        }
    }

    /// <summary>What the letters cost as the right word; nothing if they are the same without spaces.</summary>
    private int CostOf(ReadOnlySpan<char> letters, string right, NameForm form, in Flaw flaw)
    {
        if (flaw.Kind != Flaws.Slip) return letters.SequenceEqual(right.AsSpan()) ? 0 : ChannelDistance.Never;
        if (form.Entity.Kind == EntityKind.Person || letters.Length < ShortestWord || right.Length < ShortestWord) return ChannelDistance.Never;
        return FlawedPlace.Cost(fuzzy.Names.Index.Costs, letters, right.AsSpan());
    }

    /// <summary>Whether the letters are another way to write a foreign word.</summary>
    private static bool IsCustomary(ReadOnlySpan<char> letters, string right) =>
        CustomaryLetters.MayBeAllThatDiffers(letters, right.AsSpan())
        || (WordModel.Default.KindOf(right.AsSpan()) == WordKind.Unknown && CustomaryLetters.IsNearlyIt(letters, right.AsSpan()));
}
