using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Weighing;

/// <summary>What evidence a reading needs, and how sure it is with the evidence that was found.</summary>
/// <remarks>
/// Stated weights: each reading starts with a doubt, and each kind of evidence that is found multiplies it by a
/// factor. The established entity says most, a cue close by little less, the subject of the text and the state of
/// its other names the least.
/// Without the evidence that its form asks for a reading is an even bet at best, which no default accepts; without any
/// evidence it is hardly that, least of all where the surface is also something else.
/// </remarks>
internal static class EvidenceRules
{
    private const double DoubtOfRival = 0.30;
    private const double DoubtOfConditional = 0.20;
    private const double DoubtOfAlias = 0.01;
    private const double DoubtOfRespelling = 0.05;
    private const double CueFactor = 0.15;
    private const double DocumentFactor = 0.10;
    private const double TopicFactor = 0.30;
    private const double GarbledFactor = 0.30;

    /// <summary>What a cue says on average; each says what it is worth (<see cref="CueWeights"/>).</summary>
    private const double CueNats = 4;

    /// <summary>What a cue says that four entities have at most.</summary>
    private const double NearlyName = 5.5;

    /// <summary>What less is enough where the full name is nothing else.</summary>
    private const double WithoutRival = 1.5;

    /// <summary>What another mention says at least; mostly it says <see cref="DocumentNats"/>.</summary>
    private const double LeastDocumentNats = 4.5;

    private const double DocumentNats = 6.5;

    /// <summary>
    /// What must be found for a person who is spoken of by the right given name: a translated surname behind it is hardly
    /// anything else. With an article it may be the object of a verb (برونو العمدة): more is asked then.
    /// </summary>
    private const double LeastOfSpokenOf = 4.5, LeastOfObject = 6;

    /// <summary>
    /// What a cue must say for something else that has a name of several words: in half a million words of news none of the
    /// garbled ones that the tables list stands beside a cue and is anything else.
    /// </summary>
    private const double LeastOfPhrase = 3, LeastOfPhraseWithRival = 3.5;

    /// <summary>What a cue and the state of the text must say for a single word whose row asks for more than a cue, but for no mention.</summary>
    private const double LeastInGarbled = 5;

    private const double TopicNats = 2.5;

    /// <summary>What other garbled names say for what the tables list: their rows know how it came about.</summary>
    private const double GarbledNatsOfListed = 2;

    /// <summary>The default threshold, 0.9, in nats: what is just taken has just that score.</summary>
    private const double OddsAtThreshold = 2.2;

    /// <summary>However good the odds, somebody else may be meant.</summary>
    private const double MostOfSpotted = 0.99;

    private const double EvenBet = 0.5;
    private const double BareConditional = 0.3;
    private const double BareRival = 0.05;

    private static readonly EvidenceKinds[] TwoKinds =
        [EvidenceKinds.Cue | EvidenceKinds.Document, EvidenceKinds.Cue | EvidenceKinds.Topic, EvidenceKinds.Document | EvidenceKinds.Topic];

    private static readonly EvidenceKinds[] CueInGarbled = [EvidenceKinds.Cue | EvidenceKinds.Garbled];

    private static readonly EvidenceKinds[] AllButMention = [EvidenceKinds.Cue | EvidenceKinds.Topic | EvidenceKinds.Garbled];

    private static readonly EvidenceKinds[] Any = [EvidenceKinds.Cue, EvidenceKinds.Document, EvidenceKinds.Topic];

    /// <summary>Whether the form's policy lets the reading be sound with the evidence found.</summary>
    public static bool IsSatisfied(Reading reading)
    {
        if (reading.IsSpotted) return OddsOf(reading) >= 0 && (!reading.IsCustomaryUnlessGarbled || IsInGarbled(reading));
        var form = reading.Form;
        return form.Policy switch
        {
            // An alias that is made longer by an article is one word further from what the table vouches for.
            AliasPolicy.Always => form.IsCanonical || !reading.HasAddedArticle || Covers(Any, reading.Found),
            AliasPolicy.AnnotateOnly => form.IsCustomary && (form.Needs.Count == 0 || Covers(form.Needs, Counted(reading))),
            AliasPolicy.WithEvidence => IsTrustedSpelling(reading) && (IsInGarbled(reading) || !AsksForGarbled(form)) && (Covers(form.Needs, Counted(reading)) || Outweighs(form, reading) || Suffices(form, reading)),
            _ => false,
        };
    }

    /// <summary>The probability, from 0 to 1, that the reading is right.</summary>
    public static double Score(Reading reading)
    {
        if (reading.IsSpotted) return Math.Min(MostOfSpotted, 1 / (1 + Math.Exp(-OddsOf(reading) - OddsAtThreshold)));
        var form = reading.Form;
        var isCertain = form.Policy == AliasPolicy.Always || form.IsCustomary;
        var doubt = isCertain
            ? form.IsCanonical ? 0 : DoubtOfAlias
            : !form.HasRival ? DoubtOfConditional : DoubtOfRival;
        if (!isCertain)
        {
            if (reading.Found.HasFlag(EvidenceKinds.Cue)) doubt *= CueFactor;
            if (reading.Found.HasFlag(EvidenceKinds.Document)) doubt *= DocumentFactor;
            if (reading.Found.HasFlag(EvidenceKinds.Topic)) doubt *= TopicFactor;
            if (reading.Found.HasFlag(EvidenceKinds.Garbled)) doubt *= GarbledFactor;
        }
        if (!reading.IsExact) doubt = 1 - ((1 - doubt) * (1 - DoubtOfRespelling));
        return reading.IsSound ? 1 - doubt : Math.Min(1 - doubt, LimitOfUnsound(reading));
    }

    /// <summary>The odds that an unlisted spelling is the name, with the evidence found, in nats; it is taken from zero.</summary>
    public static double OddsOf(Reading reading) => reading.Odds + SpottingOdds.OfEvidence(reading);

    private static double LimitOfUnsound(Reading reading) =>
        reading.Found != EvidenceKinds.None ? EvenBet
        : !reading.Form.HasRival ? BareConditional
        : BareRival;

    /// <summary>
    /// A single word that is also something else must be spelled as the table has it: آشار is not أشار, "pointed out".
    /// An article is added to an alias only where the right form has one.
    /// </summary>
    private static bool IsTrustedSpelling(Reading reading) =>
        (reading.IsExact || !reading.Form.HasRival || reading.Form.Words.Count > 1)
        && (!reading.HasAddedArticle || Article.IsBefore(reading.Form.Target.AsSpan()));

    /// <summary>Whether a row takes a form only where its entity is named elsewhere.</summary>
    private static bool AsksForMention(NameForm form)
    {
        foreach (var needed in form.Needs)
            if (!needed.HasFlag(EvidenceKinds.Document)) return false;
        return form.Needs.Count > 0;
    }

    /// <summary>Whether a row takes a form only where other names are garbled: respectable writers have it as well, and theirs is left alone.</summary>
    public static bool AsksForGarbled(NameForm form)
    {
        foreach (var needed in form.Needs)
            if (!needed.HasFlag(EvidenceKinds.Garbled)) return false;
        return form.Needs.Count > 0;
    }

    private static bool IsInGarbled(Reading reading) => reading.IsGarbledElsewhere || reading.Found.HasFlag(EvidenceKinds.Garbled);

    /// <summary>
    /// What was found. A title before somebody who has a cue of his says that the person is meant, as another mention does;
    /// that says nothing for another given name, since a text names relatives as well.
    /// </summary>
    private static EvidenceKinds Counted(Reading reading)
    {
        var found = reading.IsGarbledElsewhere ? reading.Found | EvidenceKinds.Garbled : reading.Found;
        if (reading.HasTitle && found.HasFlag(EvidenceKinds.Cue) && IsNearlyAsGood(reading)) return found | EvidenceKinds.Document;
        return reading.HasOtherGivenName ? found & ~EvidenceKinds.Document : found;
    }

    /// <summary>
    /// Whether a cue beside a title may say what another mention says: somebody else of the name has titles, too, and is of
    /// the same country.
    /// </summary>
    private static bool IsNearlyAsGood(Reading reading) => !reading.Form.HasRival || reading.CueStrength >= LeastDocumentNats;

    /// <summary>
    /// Whether what was found says more than what a row needs, though it is not the same: a cue that hardly anybody else
    /// has makes up for the subject or for another mention. What is also something else must have what its row asks for if it
    /// is a single word, or if the row asks for another mention, but for a person whom such a cue nearly names.
    /// </summary>
    private static bool Outweighs(NameForm form, Reading reading)
    {
        if (!form.IsGarbled || (form.HasRival && (form.Words.Count == 1 || (AsksForMention(form) && !IsNearlyNamed(reading))))) return false;
        if (form.HasRival && form.Entity.Kind != EntityKind.Person && !Covers(TwoKinds, reading.Found)) return false;
        var found = reading.CueStrength + Nats(Counted(reading) & ~EvidenceKinds.Cue);
        var less = !form.HasRival && form.Words.Count > 1 && form.Entity.Kind == EntityKind.Person ? WithoutRival : 0;
        foreach (var needed in form.Needs)
            if (found >= Needed(needed) - less) return true;
        return false;
    }

    /// <summary>
    /// Whether less is enough than a row asks for, because the words around tell more than rows ask about: that a person
    /// is spoken of by the right given name (be it a namesake's, if other names are garbled), that a place is named there, or
    /// a telling cue for what is several words.
    /// </summary>
    private static bool Suffices(NameForm form, Reading reading)
    {
        if (!form.IsGarbled) return false;
        var found = reading.CueStrength + Nats(reading.Found & ~(EvidenceKinds.Cue | EvidenceKinds.Document));
        if (form.Words.Count == 1)
            return (AsksForOneKind(form) && (found >= TopicNats + GarbledNatsOfListed || (reading.IsWherePlacesAre && found >= GarbledNatsOfListed)))
                || (!AsksForMention(form) && Covers(CueInGarbled, reading.Found) && found >= LeastInGarbled);
        if (form.Entity.Kind != EntityKind.Person) return reading.CueStrength >= (form.HasRival ? LeastOfPhraseWithRival : LeastOfPhrase);
        if (Covers(AllButMention, reading.Found) && OtherGivenName.IsKept(form)) return true;
        if (!reading.IsSpokenOf) return false;
        if (form.HasRival && form.Noise != NoiseKind.Mistranslation && !reading.Found.HasFlag(EvidenceKinds.Garbled)) return false; // a namesake
        var mayBeObject = form.Noise == NoiseKind.Mistranslation && Article.IsBefore(form.Words[form.Words.Count - 1].AsSpan());
        return found >= (mayBeObject ? LeastOfObject : LeastOfSpokenOf);
    }

    /// <summary>Whether a row takes a form for any one kind of evidence.</summary>
    private static bool AsksForOneKind(NameForm form)
    {
        foreach (var needed in form.Needs)
            if (needed is EvidenceKinds.Cue or EvidenceKinds.Topic) return true;
        return false;
    }

    /// <summary>Whether a cue stands there that is hardly any other person's.</summary>
    private static bool IsNearlyNamed(Reading reading) => reading.CueStrength >= NearlyName && reading.Form.Entity.Kind == EntityKind.Person;

    /// <summary>What evidence is worth at least that a row asks for.</summary>
    private static double Needed(EvidenceKinds kinds) =>
        (kinds.HasFlag(EvidenceKinds.Cue) ? CueNats : 0) + (kinds.HasFlag(EvidenceKinds.Document) ? LeastDocumentNats : 0)
        + (kinds.HasFlag(EvidenceKinds.Topic) ? TopicNats : 0);

    private static double Nats(EvidenceKinds kinds) =>
        (kinds.HasFlag(EvidenceKinds.Document) ? DocumentNats : 0) + (kinds.HasFlag(EvidenceKinds.Topic) ? TopicNats : 0) + (kinds.HasFlag(EvidenceKinds.Garbled) ? GarbledNatsOfListed : 0);

    private static bool Covers(IReadOnlyList<EvidenceKinds> alternatives, EvidenceKinds found)
    {
        foreach (var needed in alternatives)
            if ((found & needed) == needed) return true;
        return false;
    }
}
