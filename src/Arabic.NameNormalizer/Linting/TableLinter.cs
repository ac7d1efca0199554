using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Linting;

/// <summary>Checks tables more closely than making a normalizer of them asks for: what <c>table lint</c> runs.</summary>
/// <remarks>
/// 1. The tables are read and checked as for a normalizer. With an error among the faults that is all: what follows
///    would be about tables that are not there.
/// 2. If all packs are there, entities that they declare confusable must be there too.
/// 3. The forms are checked one by one: common words, canonical forms, cues, targets.
/// 4. The forms are held against each other by the learned channel. This is the slow part, and the reason for a command.
/// 5. Waivers that nothing was waived by are reported. A waiver only silences a warning of its own row.
/// </remarks>
internal static class TableLinter
{
    /// <param name="sources">The tables.</param>
    /// <param name="hasAllPacks">Whether all built-in packs are among them.</param>
    public static IReadOnlyList<TableFault> Lint(IEnumerable<TableSource> sources, bool hasAllPacks)
    {
        var faults = new TableFaults();
        var tables = NameTables.Read(sources, faults);
        if (!tables.IsUsable) return tables.Faults;

        if (hasAllPacks) faults.Add(tables.Missing);
        CommonWordRule.Check(tables.Forms, faults);
        CanonicalRules.Check(tables.Forms, faults);
        CueRules.Check(tables.Forms, faults);
        TargetRules.Check(tables.Forms, faults);

        var names = tables.Forms.Select(form => new SpelledName(form)).ToList();
        NearerNameRule.Check(names, faults);
        LikeNamesRule.Check(names, faults);
        CheckWaivers(tables.Forms, faults);
        return faults.Sorted();
    }

    private static void CheckWaivers(IReadOnlyList<NameForm> forms, TableFaults faults)
    {
        foreach (var form in forms)
            foreach (var code in form.Waives)
                if (!faults.IsWaived(form, code))
                    faults.Add(FaultRule.IdleWaiver, form.Position, $"'{form.Surface}' of '{form.Entity.Id}' waives {code}, which says nothing of it.");
    }
}
