namespace Arabic.NameNormalizer.Spotting;

/// <summary>What may be wrong with one word of a name.</summary>
internal enum Flaws
{
    /// <summary>Its letters.</summary>
    Slip,

    /// <summary>It stands in two pieces.</summary>
    SpaceWithin,

    /// <summary>It stands in one with the next.</summary>
    NoSpace,
}

/// <summary>A place of a text where a name may stand with one word flawed.</summary>
/// <param name="First">The first word, by its ordinal.</param>
/// <param name="Count">How many words the name has.</param>
/// <param name="Place">Which of them is flawed; of two in one the first.</param>
/// <param name="Kind">What is wrong with it.</param>
internal readonly record struct Flaw(int First, int Count, int Place, Flaws Kind)
{
    /// <summary>The last word of the text.</summary>
    public int Last => First + Count - 1 + (Kind == Flaws.SpaceWithin ? 1 : Kind == Flaws.NoSpace ? -1 : 0);

    /// <summary>The last word of the text that is flawed; the first is <see cref="Place"/> words behind <see cref="First"/>.</summary>
    public int LastFlawed => First + Place + (Kind == Flaws.SpaceWithin ? 1 : 0);

    /// <summary>How many words of the name are flawed.</summary>
    public int FlawedOfName => Kind == Flaws.NoSpace ? 2 : 1;
}
