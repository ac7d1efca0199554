using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Scanning;

namespace Arabic.NameNormalizer.Context;

/// <summary>What the search of unlisted names wants to know of each word, in the byte that the scanner remembers.</summary>
/// <param name="Code">The likeness, and whether it is a noun before places. 0 is an ordinary word.</param>
internal readonly record struct WordJudgement(byte Code)
{
    private const byte PlaceNoun = 0x80;

    public Likeness Likeness => (Likeness)(Code & ~PlaceNoun);

    /// <summary>Whether the name of a place stands behind the word.</summary>
    public bool IsPlaceNoun => (Code & PlaceNoun) != 0;

    /// <summary>Judges folded words.</summary>
    /// <param name="names">The names of the tables; asked for when the first word comes.</param>
    public static WordJudge By(Func<NameCollection> names) => key =>
        (byte)((byte)NameLikeness.Of(names(), key) | (PlaceNouns.Has(key) ? PlaceNoun : 0));
}
