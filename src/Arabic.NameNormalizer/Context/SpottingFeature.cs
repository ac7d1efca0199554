namespace Arabic.NameNormalizer.Context;

/// <summary>
/// What the odds of an unlisted spelling are the sum of. The weights stand in <c>data/engine/spotting.tsv</c>, which says
/// what each feature is.
/// </summary>
internal enum SpottingFeature
{
    Always,
    Place,
    Body,
    Says,
    Letters,
    Cost,
    Single,
    SinglePlace,
    Rare,
    RareInPlace,
    Ordinary,
    Strange,
    Glued,
    Proclitic,
    Uncertain,
    Adjective,
    Awaited,
    BeforeShortForm,
    Expected,
    ExpectedSingle,
    ExpectedRare,
    Cue,
    CueOfPlace,
    CueNats,
    Document,
    DocumentOfPlace,
    DocumentOfUncertain,
    Topic,
    TopicOfPlace,
    Garbled,
    SeveralGarbled,
    GarbledOfPlace,
}
