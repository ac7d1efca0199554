using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Scoring;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Weighing;

/// <summary>The odds that words of a running text are an unlisted spelling of a name, in nats.</summary>
/// <remarks>
/// <para>A sum of features by weights (<see cref="SpottingFeature"/>): what the letters say, what else the words are, and
/// what stands around them. The weights were learned by logistic regression from sentences with garbled names and from
/// news without (<c>data/engine/spotting.tsv</c> has the command), so that what goes together counts once. At zero the
/// reading is taken: the first weight has the price of a wrong rewrite in it.</para>
/// <para>What the words say is summed once (<see cref="OfWords"/>); the evidence is added as it is found
/// (<see cref="OfEvidence"/>).</para>
/// </remarks>
internal static class SpottingOdds
{
    /// <summary>Readings beyond this are never made sound by evidence, and need not be made.</summary>
    public const double Hopeless = -9;

    /// <summary>The same where weights are learned, which may be others than those of today.</summary>
    public const double HopelessToLearnFrom = -18;

    /// <summary>Below these odds a reading is not even reported.</summary>
    public const double NotWorthTelling = -2;

    /// <summary>By how much the likeliest of two entities must be ahead to be taken for the one that is meant.</summary>
    public const double Lead = 1.2;

    private const double FullNameWithoutCues = 2;

    /// <summary>Beyond this it is no weak pair.</summary>
    private const double MostOfWeakest = 10;

    /// <summary>What a full name of which a word is strange costs at most, in nats: what costs more is like any name.</summary>
    private const double MostOfStrangeInName = 20;

    /// <summary>What a name of two words costs that is far from those of the text, in nats.</summary>
    private const double LeastOfFar = 12;

    /// <summary>What its least telling word says at least: behind محمد many a surname is like another.</summary>
    private const double LeastOfOtherWord = 5;

    /// <summary>What a spelling costs at most, in nats, of which another mention says that the entity is meant.</summary>
    private const double MostOfAnotherSpelling = 10;

    /// <summary>What each pair of words must say for its name: half a name is another name.</summary>
    private const double WeakestPair = 2.5;

    /// <summary>The same for a name that the text leads one to expect; for its only word more, most if that is garbled already.</summary>
    private const double WeakestPairOfExpected = 2.5, WeakestSingleExpected = 7.5, WeakestSingleExpectedGarbled = 9;

    /// <summary>Whether every word is like its counterpart, in the same order.</summary>
    public static bool IsWhole(in NameFit fit) => fit is { Unpaired: 0, IsInOrder: true, Weakest: >= WeakestPair };

    /// <summary>What each pair of words must say for an expected name of so many tokens.</summary>
    public static double LeastOfExpected(int tokens, bool isRight) =>
        tokens > 1 ? WeakestPairOfExpected : isRight ? WeakestSingleExpected : WeakestSingleExpectedGarbled;

    /// <summary>Whether a form may be found by a spelling that no table lists: it stands for a right form of its entity.</summary>
    public static bool CanBe(NameForm form) =>
        string.Equals(form.Target, form.Entity.Canonical, StringComparison.Ordinal)
        || string.Equals(form.Target, form.Entity.ShortForm, StringComparison.Ordinal)
        || Bynames.Is(form);

    /// <summary>Whether folded words end in the short form of a name's entity.</summary>
    public static bool EndInShortForm(ReadOnlySpan<char> words, NameForm form) =>
        form.Entity.ShortForm is { } shortForm && words.EndsWith(Folder.Key.Fold(shortForm).AsSpan(), StringComparison.Ordinal);

    /// <summary>The odds before any evidence of the text.</summary>
    public static double OfWords(in SpottedWords words)
    {
        Span<double> features = stackalloc double[SpottingWeights.Count];
        features.Clear();
        Note(words, features);
        return SpottingWeights.Default.Sum(features);
    }

    /// <summary>
    /// What a name of so many tokens gains that has no cues in its table: that none was found says nothing then. The
    /// weights were learned from names that have some.
    /// </summary>
    public static double WithoutCues(int tokens) => tokens > 1 ? FullNameWithoutCues : 0;

    /// <summary>What the evidence found for a reading adds.</summary>
    public static double OfEvidence(Reading reading)
    {
        if (reading.IsRendered || reading.IsSpeltAcronym || reading.IsMisspaced || reading.IsFlawed) return RenderingOdds.OfEvidence(reading);
        Span<double> features = stackalloc double[SpottingWeights.Count];
        features.Clear();
        NoteEvidence(reading, features);
        return SpottingWeights.Default.Sum(features);
    }

    /// <summary>
    /// The odds of a surname that is garbled as in the full name before, and stands alone: that name stands in the text,
    /// which is worth three nats more.
    /// </summary>
    /// <param name="likeness">What else the letters are.</param>
    public static double OfEcho(Likeness likeness) => likeness switch
    {
        Likeness.Strange => 2,
        Likeness.Known or Likeness.Rare => 0.5,
        _ => -1.4,
    };

    /// <summary>Fills in the features of the words.</summary>
    public static void Note(in SpottedWords words, Span<double> features)
    {
        var isPlace = words.Kind == EntityKind.Place;
        var isSingle = words.Tokens == 1;
        features[(int)SpottingFeature.Always] = 1;
        features[(int)SpottingFeature.Place] = One(isPlace);
        features[(int)SpottingFeature.Body] = One(!isPlace && words.Kind != EntityKind.Person);
        features[(int)SpottingFeature.Says] = words.Says;
        features[(int)SpottingFeature.Weakest] = isSingle ? 0 : Math.Min(words.Weakest, MostOfWeakest);
        features[(int)SpottingFeature.Letters] = words.Letters;
        features[(int)SpottingFeature.Cost] = words.Cost;
        features[(int)SpottingFeature.KeySlip] = One(words is { Slip: Slip.Swap or Slip.Doubling } and ({ HasStrange: true } or { HasSeveralWords: true, Ordinary: 0 }));
        features[(int)SpottingFeature.Dots] = One(words is { HasStrange: true, Slip: Slip.Dots });
        features[(int)SpottingFeature.Single] = One(isSingle);
        features[(int)SpottingFeature.SinglePlace] = One(isSingle && isPlace);
        features[(int)SpottingFeature.Rare] = words.Rare;
        features[(int)SpottingFeature.RareInPlace] = isPlace ? words.Rare : 0;
        features[(int)SpottingFeature.Ordinary] = words.Ordinary;
        features[(int)SpottingFeature.Strange] = One(words.HasStrange);
        features[(int)SpottingFeature.StrangeInName] = One(!isPlace && words is { HasStrange: true, HasSeveralWords: true, Rare: 0, Ordinary: 0, Tokens: > 1, Cost: < MostOfStrangeInName, Weakest: >= LeastOfOtherWord });
        features[(int)SpottingFeature.Glued] = One(words.IsGlued);
        features[(int)SpottingFeature.Proclitic] = One(words.HasProclitic);
        features[(int)SpottingFeature.ProcliticOfWord] = One(words.HasProclitic && words.Rare > 0);
        features[(int)SpottingFeature.Uncertain] = One(words.IsUncertain);
        features[(int)SpottingFeature.Adjective] = One(words.IsAdjective);
        features[(int)SpottingFeature.Awaited] = One(words.IsAwaited);
        features[(int)SpottingFeature.BeforeNisba] = One(words.IsBeforeNisba);
        var isPerson = words.Kind == EntityKind.Person;
        features[(int)SpottingFeature.InPlaceOfPlace] = One(isPlace && words.Frame.HasFlag(SentenceFrame.Place));
        features[(int)SpottingFeature.InPlace] = One(!isPlace && words.Frame.HasFlag(SentenceFrame.Place));
        features[(int)SpottingFeature.Speaks] = One(isPerson && words.Frame.HasFlag(SentenceFrame.Speech));
        features[(int)SpottingFeature.Titled] = One(isPerson && words.Frame.HasFlag(SentenceFrame.Title));
        features[(int)SpottingFeature.TitledPlace] = One(!isPerson && words.Frame.HasFlag(SentenceFrame.Title));
        features[(int)SpottingFeature.BeforeClause] = One(isPerson && words.Frame.HasFlag(SentenceFrame.Clause));
        features[(int)SpottingFeature.BeforeShortForm] = One(words.IsBeforeShortForm);
        features[(int)SpottingFeature.Expected] = One(words.IsExpected);
        features[(int)SpottingFeature.ExpectedSingle] = One(words.IsExpected && isSingle);
        features[(int)SpottingFeature.ExpectedRare] = One(words.IsExpected && words.Rare > 0);
        features[(int)SpottingFeature.ExpectedKnown] = One(words.IsExpected && words.IsKnown);
    }

    /// <summary>Fills in the features of the evidence.</summary>
    public static void NoteEvidence(Reading reading, Span<double> features)
    {
        var isPlace = reading.Form.Entity.Kind == EntityKind.Place;
        var hasCue = reading.Found.HasFlag(EvidenceKinds.Cue);
        var hasDocument = reading.Found.HasFlag(EvidenceKinds.Document) && MayBeAnotherSpelling(reading);
        var hasTopic = reading.Found.HasFlag(EvidenceKinds.Topic);
        features[(int)SpottingFeature.Cue] = One(hasCue);
        features[(int)SpottingFeature.CueOfPlace] = One(hasCue && isPlace);
        features[(int)SpottingFeature.CueNats] = hasCue ? reading.CueStrength : 0;
        features[(int)SpottingFeature.CueNatsOfPlace] = hasCue && isPlace ? reading.CueStrength : 0;
        // Places are named again and again: that one is says nothing for a word that is like it.
        features[(int)SpottingFeature.Document] = One(hasDocument && !isPlace);
        features[(int)SpottingFeature.DocumentOfUncertain] = One(hasDocument && !isPlace && reading.Words.IsUncertain);
        features[(int)SpottingFeature.DocumentOfSingle] = One(hasDocument && !isPlace && reading.Words.Tokens == 1);
        features[(int)SpottingFeature.Topic] = One(hasTopic);
        features[(int)SpottingFeature.TopicOfPlace] = One(hasTopic && isPlace);
        features[(int)SpottingFeature.CueAndTopic] = One(hasCue && hasTopic && !isPlace && reading.Words is { HasStrange: true, Rare: 0, Ordinary: 0 });
        features[(int)SpottingFeature.FarAlone] = One(reading.GarbledOthers == 0 && IsFar(reading.Words));
        features[(int)SpottingFeature.Garbled] = One(reading.GarbledOthers > 0);
        features[(int)SpottingFeature.SeveralGarbled] = One(reading.GarbledOthers > 1);
        features[(int)SpottingFeature.GarbledOfPlace] = One(reading.GarbledOthers > 0 && isPlace);
        features[(int)SpottingFeature.Joined] = One(reading.Conjunction != Conjunction.None);
        features[(int)SpottingFeature.JoinedToRelated] = One(reading.Conjunction == Conjunction.SharedCue);
        features[(int)SpottingFeature.NearRelated] = One(reading.IsNearRelated && reading.Conjunction == Conjunction.None && reading.Words is { HasStrange: true, Rare: 0, Ordinary: 0 });
    }

    /// <summary>
    /// Whether a writer who names an entity once as it is may write it so the next time: by a slip, or nearly, or if names of
    /// the text are garbled anyway. Else it is somebody else who is named beside it (هالاند beside هولاند).
    /// </summary>
    private static bool MayBeAnotherSpelling(Reading reading) =>
        reading.GarbledOthers > 0 || reading.IsEcho || reading.Words is { Cost: < MostOfAnotherSpelling } or { Slip: not Slip.None } or { HasSeveralWords: false, FollowsName: false };

    /// <summary>
    /// Whether a name of two words is far from them, one of which many have: محمد and عبد الحميد, سيدي and مدينة. That is
    /// another bearer, or another place.
    /// </summary>
    private static bool IsFar(in SpottedWords words) =>
        words is { Tokens: 2, HasSeveralWords: true, Cost: >= LeastOfFar } && (words.Kind == EntityKind.Place || (words.Kind == EntityKind.Person && words.Weakest < LeastOfOtherWord));

    private static double One(bool condition) => condition ? 1 : 0;
}
