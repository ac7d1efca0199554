using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Tables;

/// <summary>Turns cells into values; what is no value becomes a fault that lists those that are.</summary>
internal static class CellParser
{
    private static readonly string[] EntityKinds = Names<EntityKind>();

    private static readonly string[] NoiseKinds =
        [.. Names<NoiseKind>().Where(name => name is not ("none" or "unspecified" or "fuzzy"))];

    /// <summary>The policy by which an overlay takes something out of a pack: no row that has it comes as far as this.</summary>
    public const string Disabled = "disabled";

    public const string Always = "always";
    public const string WithEvidence = "with-evidence";
    public const string Never = "never";

    private static readonly string[] Policies = [Always, WithEvidence, "annotate-only", Never, Disabled];

    private static readonly string[] EvidenceNames = ["cue", "document", "topic", "garbled"];

    public static EntityKind EntityKind(TableCell cell, TableFaults faults) =>
        cell.Text.Length == 0 || Index(cell, cell.Text, EntityKinds, "kind", faults) is not (>= 0 and var index)
            ? default
            : (EntityKind)index;

    public static NoiseKind NoiseKind(TableCell cell, TableFaults faults) =>
        cell.Text.Length == 0 || Index(cell, cell.Text, NoiseKinds, "noise", faults) is not (>= 0 and var index)
            ? NameNormalizer.NoiseKind.Unspecified
            : NameNormalizer.NoiseKind.Spelling + index;

    public static AliasPolicy Policy(TableCell cell, TableFaults faults) =>
        cell.Text.Length == 0 || Index(cell, cell.Text, Policies, "policy", faults) is not (>= 0 and var index)
            ? AliasPolicy.Always
            : (AliasPolicy)index;

    /// <summary>Alternatives separated by a bar, each a conjunction with plus signs: <c>document+cue|topic</c>.</summary>
    public static IReadOnlyList<EvidenceKinds> Needs(TableCell cell, TableFaults faults)
    {
        if (cell.Text.Length == 0) return [Tables.EvidenceKinds.Cue, Tables.EvidenceKinds.Document];
        var alternatives = new List<EvidenceKinds>();
        foreach (var alternative in cell.Text.Split('|'))
        {
            var all = Tables.EvidenceKinds.None;
            foreach (var word in alternative.Split('+'))
                if (Index(cell, word.Trim(), EvidenceNames, "needs", faults) is >= 0 and var index)
                    all |= (EvidenceKinds)(1 << index);
            alternatives.Add(all);
        }
        return alternatives;
    }

    /// <summary>Whether the cell under a column holds a name that can be looked up.</summary>
    public static bool IsName(TableRow row, string column, TableFaults faults)
    {
        var cell = row[column];
        if (cell.Text.Length > NameLimits.Length)
        {
            faults.Add(FaultRule.NameTooLong, cell.Position,
                FormattableString.Invariant($"The {column} form has {cell.Text.Length} code units."));
            return false;
        }
        if (cell.Text.IndexOf('\uFFFD') >= 0)
        {
            if (!row.IsMarred) faults.Add(FaultRule.BadUtf8, cell.Position, $"The {column} form holds U+FFFD, the mark of bytes that were lost.");
            return false;
        }
        var words = WordKeys.Of(cell.Text, Folder.Key).Count;
        if (words == 0)
            faults.Add(FaultRule.EmptyName, cell.Position,
                cell.Text.Length == 0 ? $"The cell '{column}' is empty." : $"The {column} form '{cell.Text}' has no letter in it.");
        else if (words > NameLimits.Words)
            faults.Add(FaultRule.NameTooLong, cell.Position, FormattableString.Invariant($"The {column} form has {words} words."));
        return words is > 0 and <= NameLimits.Words;
    }

    private static int Index(TableCell cell, string value, string[] values, string column, TableFaults faults)
    {
        var index = Array.IndexOf(values, value);
        if (index < 0)
            faults.Add(FaultRule.UnknownValue, cell.Position,
                $"The {column} '{value}' is unknown: {string.Join(", ", values)}.");
        return index;
    }

    private static string[] Names<T>()
        where T : struct, Enum =>
#if NET
        [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];
#else
        [.. Enum.GetNames(typeof(T)).Select(name => name.ToLowerInvariant())];
#endif
}
