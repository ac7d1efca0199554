using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Weighing;

/// <summary>One way to read a place in a text: as a mention of one entity under one of its forms.</summary>
internal sealed class Reading(PhraseHit hit, IndexedForm indexed, bool isExact)
{
    public PhraseHit Hit => hit;

    public IndexedForm Indexed => indexed;

    public NameForm Form => indexed.Form;

    /// <summary>Whether the text has the form's letters, and not only letters that fold to the same.</summary>
    public bool IsExact => isExact;

    /// <summary>Whether the text puts an article before the form that the form does not have.</summary>
    public bool HasAddedArticle => hit.First is { Proclitic.HasArticle: true, IsArticleRestored: false };

    /// <summary>The odds of an unlisted spelling before the evidence (<see cref="SpottingOdds"/>), in nats; no number for what a table lists.</summary>
    public double Odds { get; init; } = double.NaN;

    /// <summary>What the odds come from, but for an echo.</summary>
    public SpottedWords Words { get; init; }

    /// <summary>Whether no table lists the spelling.</summary>
    public bool IsSpotted => !double.IsNaN(Odds);

    /// <summary>Whether it is a surname that stands as in a garbled full name.</summary>
    public bool IsEcho { get; init; }

    /// <summary>Whether it is a name translated anew.</summary>
    public bool IsRendered { get; init; }

    /// <summary>Whether it is an acronym spelled out by the names of its letters.</summary>
    public bool IsSpeltAcronym { get; init; }

    /// <summary>Whether all letters are there, with spaces at other places.</summary>
    public bool IsMisspaced { get; init; }

    /// <summary>Whether all words but one are there, and that one is flawed.</summary>
    public bool IsFlawed { get; init; }

    /// <summary>Whether the spelling is right in a text that is not garbled: another letter for a foreign g, nearly a customary spelling, or somebody else's surname.</summary>
    public bool IsCustomaryUnlessGarbled { get; init; }

    /// <summary>Whether a title stands before a person's name of several words that needs evidence; of other readings nobody asks.</summary>
    public bool HasTitle { get; set; }

    /// <summary>Whether such a name is somebody else's as it stands, by the given name (<see cref="OtherGivenName"/>).</summary>
    public bool HasOtherGivenName { get; set; }

    /// <summary>Whether such a name has the right given name, and stands where somebody is spoken of (<see cref="SentenceFrames.MaySpeakOf"/>).</summary>
    public bool IsSpokenOf { get; set; }

    /// <summary>Whether a word stands before a place that needs evidence which says that one is named; of other readings nobody asks.</summary>
    public bool IsWherePlacesAre { get; set; }

    /// <summary>How much the strongest cue found says, in nats; 0 if none was found.</summary>
    public double CueStrength { get; set; }

    /// <summary>The evidence that has been found so far.</summary>
    public EvidenceKinds Found { get; set; }

    /// <summary>How many other entities are garbled in the text.</summary>
    public int GarbledOthers { get; set; }

    /// <summary>What a name beside it is to it that "and" joins to it.</summary>
    public Conjunction Conjunction { get; set; }

    /// <summary>Whether it is a place, and another one some words away has a cue in common with it.</summary>
    public bool IsNearRelated { get; set; }

    /// <summary>Whether another mention of the entity is garbled in the text.</summary>
    public bool IsGarbledElsewhere { get; set; }

    /// <summary>Whether the policy of the form and the evidence allow to take the place for the entity.</summary>
    public bool IsSound { get; set; }

    /// <summary>Another entity that fits the same place as well: reason to abstain.</summary>
    public NameEntity? Contender { get; set; }

    /// <summary>How many words the reading covers.</summary>
    public int WordCount => hit.LastWord - hit.FirstWord + 1;

    public bool Overlaps(Reading other) => hit.Overlaps(other.Hit);
}
