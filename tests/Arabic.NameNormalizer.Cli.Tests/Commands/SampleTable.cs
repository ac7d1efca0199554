namespace Arabic.NameNormalizer.Cli.Tests.Commands;

/// <summary>A table of made-up names, so that no test depends on the built-in ones.</summary>
internal static class SampleTable
{
    public const string Canonical = "قزمبال";

    /// <summary>An alias that is rewritten wherever it stands.</summary>
    public const string Alias = "قصنبيل";

    /// <summary>An alias that is rewritten only where the document names the entity.</summary>
    public const string NeedyAlias = "هندور";

    private const string Entities =
        $"""
        id	canonical	kind
        qz	{Canonical}	person
        tb	طبرنوش الشفق	place

        """;

    private const string Aliases =
        $"""
        alias	entity	noise	policy	needs
        {Alias}	qz	transliteration	always
        {NeedyAlias}	qz	mistranslation	with-evidence	document

        """;

    /// <summary>The options that make a run use this table and no other.</summary>
    public static string[] Options(TempFolder folder) =>
        ["--no-builtin", "--table", folder.Write("entities.tsv", Entities), "--table", folder.Write("aliases.tsv", Aliases)];
}
