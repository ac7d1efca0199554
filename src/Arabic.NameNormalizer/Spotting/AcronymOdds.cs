using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>The odds that names of letters are an acronym read out, in nats, before the evidence around them.</summary>
/// <remarks>
/// Stated weights. Four letters in a row are nothing else, so that an acronym that its table writes needs no evidence; three
/// are many things, and need a cue, the entity elsewhere or its subject. Initials are less sure than what is written, by
/// more than what one of two entities must be ahead (<see cref="SpottingOdds.Lead"/>).
/// </remarks>
internal static class AcronymOdds
{
    /// <summary>So many letters are an acronym and nothing else.</summary>
    private const int Certain = 4;

    private const double WrittenCertain = 1.6, InitialsCertain = 0.3, AllInitialsCertain = -1;
    private const double WrittenShort = -0.85, InitialsShort = -2.1, AllInitialsShort = -3.3;

    /// <summary>What the noun says with which the right name begins, or its last word: منظمة دبليو إتش أو.</summary>
    private const double WordOfName = 2.5;

    /// <param name="letters">How many letters it has.</param>
    /// <param name="source">How it is known to be an acronym.</param>
    /// <param name="hasWordOfName">Whether a word of the right name stands beside it.</param>
    public static double Of(int letters, AcronymSource source, bool hasWordOfName)
    {
        var odds = source switch
        {
            AcronymSource.Written => letters < Certain ? WrittenShort : WrittenCertain,
            AcronymSource.Initials => letters < Certain ? InitialsShort : InitialsCertain,
            _ => letters < Certain ? AllInitialsShort : AllInitialsCertain,
        };
        return odds + (hasWordOfName ? WordOfName : 0);
    }
}
