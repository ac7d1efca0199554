using Arabic.NameNormalizer.Cli.Lines;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Cli.Curation;

/// <summary>What changes when one set of tables takes the place of another.</summary>
/// <remarks>
/// 1. Entities by id: added, removed, or changed in some of their cells.
/// 2. Answers: every surface that either set lists is resolved with both. Scores are left out, since they shift a little
///    whenever a table grows.
/// </remarks>
internal sealed class TableDiff
{
    private const string None = "NoMatch";

    public TableDiff(ArabicNameNormalizer before, ArabicNameNormalizer after)
    {
        CompareEntities(Entities(before), Entities(after));
        CompareAnswers(before, after);
    }

    public Sheet Sheet { get; } = new("what", "name", "change", "old", "new");

    public int EntityCount { get; private set; }

    public int AnswerCount { get; private set; }

    private static Dictionary<string, Dictionary<string, string>> Entities(ArabicNameNormalizer names)
    {
        var forms = names.Forms.Where(form => form.IsCanonical).ToLookup(form => form.Entity);
        return names.Entities.ToDictionary(entity => entity.Id, entity => Cells(entity, forms[entity].Last()), StringComparer.Ordinal);
    }

    /// <summary>The cells of an entity; what its row says of policy and cues is with its short form, or the only one.</summary>
    private static Dictionary<string, string> Cells(NameEntity entity, NameForm form) => new(StringComparer.Ordinal)
    {
        [TableColumns.Canonical] = entity.Canonical,
        [TableColumns.Kind] = Words.Of(entity.Kind),
        [TableColumns.Short] = entity.ShortForm ?? "",
        [TableColumns.Policy] = Words.Of(form.Policy),
        [TableColumns.Latin] = entity.Latin ?? "",
        [TableColumns.Wikidata] = entity.Wikidata ?? "",
        [TableColumns.Description] = entity.Description ?? "",
        [TableColumns.Cues] = string.Join('|', form.Cues),
        [TableColumns.AntiCues] = string.Join('|', form.AntiCues),
        [TableColumns.Confusable] = string.Join('|', entity.Confusable),
    };

    private static string Answer(NameResolution answer)
    {
        if (answer.Candidates.Count == 0 || answer.Outcome == ResolutionOutcome.NoMatch) return None;
        var best = answer.Candidates[0];
        var text = $"{answer.Outcome} {best.Entity.Id} '{best.Replacement}'";
        if (answer.Outcome == ResolutionOutcome.Ambiguous && answer.Candidates.Count > 1) text += $" or {answer.Candidates[1].Entity.Id}";
        if (best.Noise == NoiseKind.Fuzzy) return text + " by likeness";
        text += ", " + Words.Of(best.Form.Policy);
        return best.Form.Needs.Count == 0 ? text : $"{text} {string.Join('|', best.Form.Needs.Select(Needed))}";
    }

    private static string Needed(EvidenceKinds all) => Words.Of(all).Replace(",-", "+", StringComparison.Ordinal).Replace(", ", "+", StringComparison.Ordinal);

    private void CompareEntities(Dictionary<string, Dictionary<string, string>> before, Dictionary<string, Dictionary<string, string>> after)
    {
        foreach (var id in before.Keys.Union(after.Keys, StringComparer.Ordinal))
        {
            if (!after.TryGetValue(id, out var now)) Sheet.Add("entity", id, "removed", before[id][TableColumns.Canonical], "");
            else if (!before.TryGetValue(id, out var then)) Sheet.Add("entity", id, "added", "", now[TableColumns.Canonical]);
            else
            {
                var changed = then.Keys.Where(cell => then[cell] != now[cell]).ToList();
                if (changed.Count == 0) continue;
                Sheet.Add("entity", id, "changed", Written(then, changed), Written(now, changed));
            }
            EntityCount++;
        }
    }

    private static string Written(Dictionary<string, string> cells, List<string> some) =>
        string.Join("; ", some.Select(cell => $"{cell}: {cells[cell]}"));

    private void CompareAnswers(ArabicNameNormalizer before, ArabicNameNormalizer after)
    {
        string[] surfaces =
            [.. before.Forms.Concat(after.Forms).Select(form => form.Surface).Distinct(StringComparer.Ordinal)];
        var old = before.ResolveAll(surfaces);
        var now = after.ResolveAll(surfaces);
        for (var i = 0; i < surfaces.Length; i++)
        {
            var (was, isNow) = (Answer(old[i]), Answer(now[i]));
            if (was == isNow) continue;
            Sheet.Add("answer", surfaces[i], was == None ? "added" : isNow == None ? "removed" : "changed", was, isNow);
            AnswerCount++;
        }
    }
}
