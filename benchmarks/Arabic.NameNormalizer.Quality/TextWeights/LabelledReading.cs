namespace Arabic.NameNormalizer.Quality.TextWeights;

/// <summary>A reading of some words as an unlisted spelling, and whether it is right.</summary>
/// <param name="Source">The set that the text is of.</param>
/// <param name="Text">The text, by name: readings of one text stay in one fold.</param>
/// <param name="Surface">The words.</param>
/// <param name="Target">The name that they are read as.</param>
/// <param name="IsRight">Whether the expected text has that name there.</param>
/// <param name="Odds">The odds by the weights of today.</param>
/// <param name="Features">What the odds are the sum of, by <c>SpottingFeature</c>.</param>
internal sealed record LabelledReading(
    string Source, string Text, string Surface, string Target, bool IsRight, double Odds, double[] Features)
{
    /// <summary>Whether the text has no garbled names.</summary>
    public bool IsOfNews => Source == ReadingLabels.News;
}
