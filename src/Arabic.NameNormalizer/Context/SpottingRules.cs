using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Scoring;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Context;

/// <summary>How well an unlisted spelling must fit a name in running text, and what else must speak for it.</summary>
/// <remarks>
/// Evidence is in nats (<see cref="Scoring.NameAlignment"/>). A text has many places where a name might stand, so it
/// takes more than in the resolver, and a single word takes more than a full name.
/// </remarks>
internal static class SpottingRules
{
    /// <summary>A shorter rest behind proclitics is looked up in the tables only.</summary>
    public const int ShortestWord = 3;

    /// <summary>What each pair of words must say for its name.</summary>
    private const double WeakestPair = 5.5;

    /// <summary>How much better than any other entity it must fit.</summary>
    private const double Lead = 4;

    /// <summary>The same where the text names the entity elsewhere.</summary>
    private const double LeastLead = 1.5;

    /// <summary>How much better it must fit with proclitics taken off than as it stands.</summary>
    public const double ProcliticLead = 0.5;

    /// <summary>How many words a name has at most that is looked for.</summary>
    public const int MostWords = 5;

    /// <summary>How many of them may be ordinary words.</summary>
    public const int MostRare = 1;

    /// <summary>What an ordinary word takes off: beside a strange one it may just stand there.</summary>
    private const double PerRare = 3;

    /// <summary>Words of so few letters have too many neighbours.</summary>
    private const int ShortName = 4;

    private const double OfShortName = 2;

    /// <summary>What a single word must say for the name of somebody whom the text names elsewhere.</summary>
    private const double EstablishedSays = 7;

    private static readonly EvidenceKinds[] Nothing = [];
    private static readonly EvidenceKinds[] Established = [EvidenceKinds.Document];
    public static readonly EvidenceKinds[] InGarbledText =
        [EvidenceKinds.Garbled | EvidenceKinds.Cue, EvidenceKinds.Garbled | EvidenceKinds.Topic, EvidenceKinds.Garbled | EvidenceKinds.Document];

    private static readonly EvidenceKinds[] OfPlace = [EvidenceKinds.Cue, .. InGarbledText];
    private static readonly EvidenceKinds[] OfLikelyPlace = [EvidenceKinds.Cue | EvidenceKinds.Topic, .. InGarbledText];

    private static readonly EvidenceKinds[] Any = [EvidenceKinds.Cue, EvidenceKinds.Document, EvidenceKinds.Topic];

    private static readonly EvidenceKinds[] CueOrDocument = [EvidenceKinds.Cue, EvidenceKinds.Document];

    private static readonly EvidenceKinds[] Strong =
        [EvidenceKinds.Document, EvidenceKinds.Cue | EvidenceKinds.Topic];

    private static readonly EvidenceKinds[] All = [EvidenceKinds.Document | EvidenceKinds.Cue];

    /// <summary>Whether a form may be found by a spelling that no table lists: it stands for a right form of its entity.</summary>
    public static bool CanBe(NameForm form) =>
        string.Equals(form.Target, form.Entity.Canonical, StringComparison.Ordinal)
        || string.Equals(form.Target, form.Entity.ShortForm, StringComparison.Ordinal);

    /// <summary>Whether every word is like its counterpart, in the same order: a text has too many words that are half a name.</summary>
    public static bool IsWhole(in NameFit fit) => fit is { Unpaired: 0, IsInOrder: true, Weakest: >= WeakestPair };

    /// <summary>The evidence that a spelling needs; empty if it needs none, <see langword="null"/> if it fits too badly.</summary>
    /// <param name="form">The name.</param>
    /// <param name="fit">How the words fit its name.</param>
    /// <param name="lead">How much more they say for it than for any other entity.</param>
    /// <param name="tokens">How many tokens the name has.</param>
    /// <param name="letters">How many letters stand in the text.</param>
    /// <param name="rare">How many of the words are ordinary ones.</param>
    public static EvidenceKinds[]? Needs(NameForm form, in NameFit fit, double lead, int tokens, int letters, int rare)
    {
        if (lead < LeastLead) return null;
        var says = fit.Says - (PerRare * rare);
        if (tokens == 1 && letters <= ShortName) says -= OfShortName;
        if (lead < Lead || CandidateFinder.NeedsDocument(form)) return says >= EstablishedSays ? Established : null;
        return (form.Entity.Kind, tokens) switch
        {
            (EntityKind.Person, > 1) => says switch { >= 15 => Nothing, >= 11 => Any, >= 8.5 => Strong, _ => null },
            (EntityKind.Person, _) => says switch { >= 11 => CueOrDocument, >= 8 => Strong, >= EstablishedSays => Established, _ => null },
            (EntityKind.Place, 1) => says switch { >= 10.4 => OfPlace, >= 9.3 => OfLikelyPlace, >= 8 => InGarbledText, _ => null },
            (_, > 1) => fit.Weakest >= 8 && says >= 13 ? Any : null,
            _ => says >= 10 ? All : null,
        };
    }
}
