namespace Arabic.NameNormalizer.Grammar;

/// <summary>What the search of unlisted names wants to know of each word, in the byte that the scanner remembers.</summary>
/// <param name="Code">The likeness, and a bit for each other thing that is asked. 0 is an ordinary word.</param>
internal readonly record struct WordJudgement(byte Code)
{
    private const byte PlaceNoun = 0x80;
    private const byte StartOfRendered = 0x40;
    private const byte Letter = 0x20;
    private const byte SecondOfRendered = 0x10;
    private const byte Likenesses = 0x0f;

    public WordJudgement(Likeness likeness, bool isPlaceNoun, bool mayStartRendered, bool mayFollowRendered, bool mayBeLetter)
        : this((byte)((byte)likeness | (isPlaceNoun ? PlaceNoun : 0) | (mayStartRendered ? StartOfRendered : 0)
            | (mayFollowRendered ? SecondOfRendered : 0) | (mayBeLetter ? Letter : 0)))
    {
    }

    public Likeness Likeness => (Likeness)(Code & Likenesses);

    /// <summary>Whether a name that was translated anew may begin with the word.</summary>
    public bool MayStartRendered => (Code & StartOfRendered) != 0;

    /// <summary>Whether the word may be the second of one; of numbers nothing was judged.</summary>
    public bool MayFollowRendered => Code == 0 || (Code & SecondOfRendered) != 0;

    /// <summary>Whether it may be the name of a Latin letter, be it behind proclitics.</summary>
    public bool MayBeLetter => (Code & Letter) != 0;

    /// <summary>Whether the name of a place stands behind the word.</summary>
    public bool IsPlaceNoun => (Code & PlaceNoun) != 0;
}
