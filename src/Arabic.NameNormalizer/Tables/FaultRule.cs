namespace Arabic.NameNormalizer.Tables;

/// <summary>A numbered rule that tables obey, with the way to mend a breach. Numbers are never given twice.</summary>
internal sealed record FaultRule(string Code, string Remedy, bool IsWarning = false)
{
    public static readonly FaultRule BadUtf8 = new("ANN001",
        "Save the file as UTF-8, or convert it: iconv -f WINDOWS-1256 -t UTF-8.");

    public static readonly FaultRule NoHeader = new("ANN002",
        "Start the table with a header row that has at least the column 'canonical', or 'alias' and 'entity'.");

    public static readonly FaultRule UnknownColumn = new("ANN003",
        "Rename or remove it; the columns are: " + string.Join(", ", TableColumns.Known) + ".");

    public static readonly FaultRule RepeatedColumn = new("ANN004", "Keep one of the two columns.");

    public static readonly FaultRule TooManyCells = new("ANN005",
        "Remove the surplus cells, or quote a cell that holds the separator (CSV only).");

    public static readonly FaultRule EmptyName = new("ANN006", "Write a name with at least one letter, or remove the row.");

    public static readonly FaultRule NameTooLong = new("ANN007",
        FormattableString.Invariant($"Shorten it to {NameLimits.Length} UTF-16 code units and {NameLimits.Words} words at most."));

    public static readonly FaultRule UnknownValue = new("ANN008", "Use one of the values listed.");

    public static readonly FaultRule UnknownEntity = new("ANN009", "Add the entity to a table, or mend the id.");

    public static readonly FaultRule DuplicateId = new("ANN010", "Give one of the two entities another id.");

    public static readonly FaultRule SharedAlias = new("ANN011",
        "Remove the alias from one entity, or give all its rows the policy with-evidence, annotate-only or never.");

    public static readonly FaultRule AliasIsForeignName = new("ANN012",
        "Remove the alias, or give it the policy with-evidence, annotate-only or never.");

    public static readonly FaultRule RepeatedAlias = new("ANN013", "Remove one of the two rows.", IsWarning: true);

    public static readonly FaultRule SharedCanonical = new("ANN014",
        "Tell the two apart by a fuller canonical form; as they stand the name is answered as Ambiguous.", IsWarning: true);

    public static readonly FaultRule NeedlessAlias = new("ANN015",
        "Remove the row: folding finds it already.", IsWarning: true);

    public static readonly FaultRule OpenQuote = new("ANN016",
        "Close the quote, and double each quote inside a quoted cell.");

    public static readonly FaultRule BadForm = new("ANN017",
        "Use 'full', 'short', a phrase with {full} or {short} in it, or another name of the entity that is an alias of the policy annotate-only; 'short' needs a short form on the entity.");

    public static readonly FaultRule RivalAlways = new("ANN018",
        "A surface that is also a word or another name needs evidence: set the policy to with-evidence.");

    public static readonly FaultRule NeedsWithoutPolicy = new("ANN019",
        "Set the policy to with-evidence, or clear the column 'needs'.");

    public static readonly FaultRule ConflictingDescription = new("ANN021",
        "Describe an entity once, or alike in all its rows.");

    public static readonly FaultRule NothingBelow = new("ANN022",
        "Mend the id or the alias, or choose the pack that has it; a table that lies over no pack leaves such a row out.");

    public static readonly FaultRule UnknownConfusable = new("ANN023",
        "Name other entities by their ids, separated by a bar.");

    public static readonly FaultRule BadWaiver = new("ANN024",
        "Name warnings (such as ANN027) separated by a bar, and say in the column 'reason' why the row is right as it is.");

    public static readonly FaultRule IdleWaiver = new("ANN025", "Remove the code from the column 'waives'.", IsWarning: true);

    public static readonly FaultRule CommonWord = new("ANN026",
        "Set the policy to with-evidence, and say in the column 'rival' what else it is.", IsWarning: true);

    public static readonly FaultRule NearerName = new("ANN027",
        "Set the policy to with-evidence and give the reason, or waive ANN027 with a reason that says why nobody else is meant.", IsWarning: true);

    public static readonly FaultRule LikeNames = new("ANN028",
        "Name the other one in the column 'confusable', or write one of the two forms more fully.", IsWarning: true);

    public static readonly FaultRule CircularAlias = new("ANN029",
        "Let the alias stand for the last form of the chain, and remove the alias that is a right form.", IsWarning: true);

    public static readonly FaultRule BrokenByFolding = new("ANN030",
        "Write it plainly; tell it from another entity's by a fuller form, the policy with-evidence, or the column 'confusable'.", IsWarning: true);

    public static readonly FaultRule InconsistentArticle = new("ANN031",
        "Remove the proclitic or the article from the alias or the form: what stands before a name is taken off and put back by itself.", IsWarning: true);

    public static readonly FaultRule IdleCue = new("ANN032", "Remove the cue, or write another word.", IsWarning: true);

    public static readonly FaultRule CueAndAntiCue = new("ANN033", "Remove it from one of the two columns.", IsWarning: true);

    public static readonly FaultRule NoRows = new("ANN020", "Add rows, or leave the table out.", IsWarning: true);

    /// <summary>The warnings about a row, which it may answer with a reason.</summary>
    public static IReadOnlyList<string> Waivable { get; } =
    [
        .. new[]
        {
            RepeatedAlias, SharedCanonical, NeedlessAlias, CommonWord, NearerName, LikeNames, CircularAlias, BrokenByFolding,
            InconsistentArticle, IdleCue, CueAndAntiCue,
        }.Select(rule => rule.Code),
    ];
}
