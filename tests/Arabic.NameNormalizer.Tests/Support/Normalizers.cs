namespace Arabic.NameNormalizer.Tests.Support;

/// <summary>The normalizers that golden tables speak of by name.</summary>
internal static class Normalizers
{
    private static readonly Lazy<ArabicNameNormalizer> LazyUsers = new(() => ArabicNameNormalizer.Create(options =>
    {
        options.Packs.Clear();
        options.AddTableFile(GoldenTable.PathOf("users.csv")).AddTableFile(GoldenTable.PathOf("users.aliases.csv"));
    }));

    private static readonly Lazy<ArabicNameNormalizer> LazyBehaviour = new(() => Behaviour());

    private static readonly Lazy<ArabicNameNormalizer> LazyBehaviourUnifying =
        new(() => Behaviour(options => options.UnifySpelling = true));

    private static readonly Lazy<ArabicNameNormalizer> LazyUnifying =
        new(() => ArabicNameNormalizer.Create(options => options.UnifySpelling = true));

    /// <summary>The built-in packs, with one spelling for each name.</summary>
    public static ArabicNameNormalizer Unifying => LazyUnifying.Value;

    public static ArabicNameNormalizer Of(string table) => table switch
    {
        "libya" => ArabicNameNormalizer.Default,
        "users" => LazyUsers.Value,
        "behaviour" => LazyBehaviour.Value,
        "behaviour-unifying" => LazyBehaviourUnifying.Value,
        "unifying" => LazyUnifying.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(table), table, "No normalizer has this name."),
    };

    /// <summary>A normalizer over the small table that the cases of running text are written for.</summary>
    public static ArabicNameNormalizer Behaviour(Action<ArabicNameNormalizerOptions>? configure = null) =>
        ArabicNameNormalizer.Create(options =>
        {
            options.Packs.Clear();
            options.AddTableFile(GoldenTable.PathOf("behaviour.csv"))
                .AddTableFile(GoldenTable.PathOf("behaviour.aliases.csv"));
            configure?.Invoke(options);
        });
}
