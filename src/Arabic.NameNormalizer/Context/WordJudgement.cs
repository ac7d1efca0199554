using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Scanning;

namespace Arabic.NameNormalizer.Context;

/// <summary>What the search of unlisted names wants to know of each word, in the byte that the scanner remembers.</summary>
/// <param name="Code">The likeness, and a bit for each other thing that is asked. 0 is an ordinary word.</param>
internal readonly record struct WordJudgement(byte Code)
{
    private const byte PlaceNoun = 0x80;
    private const byte StartOfRendered = 0x40;
    private const byte Letter = 0x20;
    private const byte SecondOfRendered = 0x10;
    private const byte Likenesses = 0x0f;

    public Likeness Likeness => (Likeness)(Code & Likenesses);

    /// <summary>Whether a name that was translated anew may begin with the word (<see cref="RenderedNames"/>).</summary>
    public bool MayStartRendered => (Code & StartOfRendered) != 0;

    /// <summary>Whether the word may be the second of one; of numbers nothing was judged.</summary>
    public bool MayFollowRendered => Code == 0 || (Code & SecondOfRendered) != 0;

    /// <summary>Whether it may be the name of a Latin letter, be it behind proclitics (<see cref="SpeltAcronyms"/>).</summary>
    public bool MayBeLetter => (Code & Letter) != 0;

    /// <summary>Whether the name of a place stands behind the word.</summary>
    public bool IsPlaceNoun => (Code & PlaceNoun) != 0;

    /// <summary>Judges folded words.</summary>
    /// <param name="fuzzy">The names of the tables; asked for when the first word comes.</param>
    public static WordJudge By(Func<FuzzyNames> fuzzy) => key =>
        (byte)((byte)NameLikeness.Of(fuzzy().Names, key) | (PlaceNouns.Has(key) ? PlaceNoun : 0)
            | (fuzzy().Rendered.MayStart(key) ? StartOfRendered : 0)
            | (fuzzy().Rendered.MayFollow(key) ? SecondOfRendered : 0)
            | (LetterNames.Default.MayBe(key) ? Letter : 0));
}
