using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Grammar;

/// <summary>What the words beside a place of a text tell of it: what kind of name stands there, whichever.</summary>
[Flags]
internal enum SentenceFrame : byte
{
    None = 0,

    /// <summary>Where somebody or something is or goes.</summary>
    Place = 1,

    /// <summary>Somebody who speaks or acts.</summary>
    Speech = 2,

    /// <summary>Somebody who is called by what he is.</summary>
    Title = 4,

    /// <summary>What is said opens behind it.</summary>
    Clause = 8,
}

/// <summary>The words of <c>data/language/frames.tsv</c>: they stand beside names of one kind.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class SentenceFrames
{
    /// <summary>How many words before a name a title may stand: رئيس مجلس النواب الليبي.</summary>
    public const int TitleReach = 4;

    private static readonly Dictionary<string, SentenceFrame> All = Read();

    /// <summary>Whether a title stands before a place of a text, some words away at most, and nothing nearer that tells of another kind.</summary>
    public static bool HasTitleBefore(ReadOnlySpan<char> text, int place)
    {
        var before = SentenceFrame.None;
        for (var back = 1; back <= TitleReach && before == SentenceFrame.None; back++)
        {
            var word = Neighbours.PlaceBefore(place, text);
            if (IsPlaceNoun(text, word)) return false;
            before = Of(text, word);
            place = word.Start;
        }
        return before.HasFlag(SentenceFrame.Title);
    }

    /// <summary>
    /// Whether the word before a place of a text lets a person be named there with what stands behind the given name: no
    /// word, a title or an adjective with article, a verb of saying, or a particle. Behind another verb that would be its
    /// object (باع عدنان العسل).
    /// </summary>
    public static bool MaySpeakOf(ReadOnlySpan<char> text, int place)
    {
        var (start, end) = Neighbours.PlaceBefore(place, text);
        var word = text.Slice(start, end - start);
        return word.IsEmpty || Article.IsBefore(word) || Particles.Has(word) || (Of(text, (start, end)) & (SentenceFrame.Title | SentenceFrame.Speech)) != 0;
    }

    /// <summary>Whether the word directly before a place of a text says that somebody or something is or goes there.</summary>
    public static bool HasPlaceFrameBefore(ReadOnlySpan<char> text, int place) => Of(text, Neighbours.PlaceBefore(place, text)).HasFlag(SentenceFrame.Place);

    /// <summary>
    /// Whether somebody is called by a title with an article directly before, or with one adjective between; a title without
    /// one may be that of a place (محافظ ذي قار).
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="before">The word before the name; nowhere if there is none.</param>
    /// <param name="beforeThat">The word before that one.</param>
    public static bool IsTitled(ReadOnlySpan<char> text, (int Start, int End) before, (int Start, int End) beforeThat) =>
        Article.IsBefore(text.Slice(before.Start, before.End - before.Start))
        && (Of(text, before).HasFlag(SentenceFrame.Title) || Of(text, beforeThat).HasFlag(SentenceFrame.Title));

    /// <summary>Whether a word of a text is a preposition before a place, be it behind a conjunction.</summary>
    public static bool IsPreposition(ReadOnlySpan<char> text, (int Start, int End) word)
    {
        if (!Of(text, word).HasFlag(SentenceFrame.Place)) return false;
        var letters = text.Slice(word.Start, word.End - word.Start);
        return Particles.Has(letters) || (letters[0] is 'و' or 'ف' && Particles.Has(letters.Slice(1)));
    }

    /// <summary>Whether a folded word without proclitics is a verb of saying.</summary>
    public static bool IsSpeech(ReadOnlySpan<char> word) => All.TryGetValue(word.ToString(), out var frame) && frame.HasFlag(SentenceFrame.Speech);

    /// <summary>Whether a word says that a place is named behind it: a title before it is not of what stands there.</summary>
    public static bool IsPlaceNoun(ReadOnlySpan<char> text, (int Start, int End) word) =>
        word.End > word.Start && HeadNouns.OfPlaces.Has(Folder.Key.Fold(text.Slice(word.Start, word.End - word.Start).ToString()).AsSpan());

    /// <summary>What a word of a text tells of the name beside it, with proclitics or without; folds it, which allocates.</summary>
    public static SentenceFrame Of(ReadOnlySpan<char> text, (int Start, int End) word)
    {
        if (word.End == word.Start) return SentenceFrame.None;
        var key = Folder.Key.Fold(text.Slice(word.Start, word.End - word.Start).ToString());
        if (All.TryGetValue(key, out var frame)) return frame;
        // ولاية is no title behind proclitics (آية).
        if (HeadNouns.OfPlaces.Has(key.AsSpan())) return SentenceFrame.None;
        foreach (var chain in Proclitics.ThatMayStart(key.AsSpan()))
            if (chain.IsBefore(key.AsSpan()) && All.TryGetValue(chain.After(key.AsSpan()).ToString(), out frame)) return frame;
        return SentenceFrame.None;
    }

    private static Dictionary<string, SentenceFrame> Read()
    {
        var frames = new Dictionary<string, SentenceFrame>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("language/frames.tsv"))
        {
            if (!Enum.TryParse<SentenceFrame>(row[1], ignoreCase: true, out var frame)) throw new FormatException($"There is no frame '{row[1]}' of sentences.");
            frames.Add(row[0], frame);
        }
        return frames;
    }
}
