using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Grammar;

namespace Arabic.NameNormalizer.Weighing;

/// <summary>What is known of some words of a text as an unlisted spelling of a name, whatever stands around them.</summary>
internal readonly record struct SpottedWords
{
    /// <summary>What the name is of.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>What the letters say, in nats, less what speaks against it (<see cref="Scoring.NameFit.Says"/>).</summary>
    public required double Says { get; init; }

    /// <summary>What the pair of words says that is least alike, in nats.</summary>
    public required double Weakest { get; init; }

    /// <summary>How improbable the words are as names of their own, in nats.</summary>
    public required double Letters { get; init; }

    /// <summary>What the channel charges for taking the words for the name, in nats.</summary>
    public required double Cost { get; init; }

    /// <summary>How many tokens the name has.</summary>
    public required int Tokens { get; init; }

    /// <summary>The slip that is all they differ in from what the name is, or from a spelling of the tables.</summary>
    public required Slip Slip { get; init; }

    /// <summary>How many of the words are less common words of the language.</summary>
    public required int Rare { get; init; }

    /// <summary>How many are very common ones.</summary>
    public required int Ordinary { get; init; }

    /// <summary>Whether one is neither a word nor a known name.</summary>
    public required bool HasStrange { get; init; }

    /// <summary>Whether the text has several words.</summary>
    public required bool HasSeveralWords { get; init; }

    /// <summary>Whether the word before them is a given name, or neither a word nor a known name: they are the rest of somebody's name.</summary>
    public required bool FollowsName { get; init; }

    /// <summary>Whether the text has two words for the one that is compared.</summary>
    public required bool IsGlued { get; init; }

    /// <summary>Whether something was taken off the first word.</summary>
    public required bool HasProclitic { get; init; }

    /// <summary>Whether the table takes the form for the entity only where that is named elsewhere.</summary>
    public required bool IsUncertain { get; init; }

    /// <summary>Whether the last word is an adjective of the name's.</summary>
    public required bool IsAdjective { get; init; }

    /// <summary>Whether a noun that says that a place is named stands before a place.</summary>
    public required bool IsAwaited { get; init; }

    /// <summary>Whether an adjective of a country follows a place, which makes the word a proper name.</summary>
    public required bool IsBeforeNisba { get; init; }

    /// <summary>Whether the words end in the short form as it is, and another word of the language stands before.</summary>
    public required bool IsBeforeShortForm { get; init; }

    /// <summary>Whether the name was compared because the text leads one to expect it, and was not found by its letters.</summary>
    public required bool IsExpected { get; init; }

    /// <summary>Whether all words are names or parts of names as they stand, if of others.</summary>
    public required bool IsKnown { get; init; }

    /// <summary>What the words beside them tell.</summary>
    public required SentenceFrame Frame { get; init; }
}
