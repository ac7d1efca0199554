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
    Weakest,
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
    ProcliticOfWord,
    Uncertain,
    Adjective,
    Awaited,
    BeforeNisba,
    BeforeShortForm,
    Expected,
    ExpectedSingle,
    ExpectedRare,
    ExpectedKnown,
    Cue,
    CueOfPlace,
    CueNats,
    CueNatsOfPlace,
    Document,
    DocumentOfUncertain,
    DocumentOfSingle,
    Topic,
    TopicOfPlace,
    Garbled,
    SeveralGarbled,
    GarbledOfPlace,
}
