using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Tables;

/// <summary>Makes the forms of all tables, canonical ones and aliases: third step of compiling them.</summary>
internal sealed class FormCollector(EntityCollector entities, EntityIds ids, TableOverlay overlay, TableFaults faults)
{
    private static readonly EvidenceKinds[] AnyEvidence = [EvidenceKinds.Cue, EvidenceKinds.Document, EvidenceKinds.Topic];

    private readonly List<(NameForm Form, TableCell Cell)> _ofOtherNames = [];

    /// <summary>The forms in the order of the tables, an entity's canonical forms first.</summary>
    public List<NameForm> Forms { get; } = [];

    public void AddCanonical(DraftEntity draft)
    {
        var policy = draft.Policy;
        var isShort = draft.Entity.ShortForm is not null;
        Forms.Add(Canonical(draft, draft.Entity.Canonical, isShort ? AliasPolicy.Always : policy));
        if (draft.Entity.ShortForm is { } shortForm && !string.Equals(shortForm, draft.Entity.Canonical, StringComparison.Ordinal))
            Forms.Add(Canonical(draft, shortForm, policy));
    }

    public void AddAlias(TableRow row)
    {
        if (!row.Has(TableColumns.Alias)) return;
        var alias = row[TableColumns.Alias];
        var isName = CellParser.IsName(row, TableColumns.Alias, faults);
        if (Owner(row) is not { } draft) return;

        var policy = CellParser.Policy(row[TableColumns.Policy], faults);
        var rival = row.Optional(TableColumns.Rival);
        if (rival is not null && policy == AliasPolicy.Always)
            faults.Add(FaultRule.RivalAlways, row[TableColumns.Policy].Position,
                $"The alias '{alias.Text}' may be something else ({rival}) and has the policy always.");
        if (row.Optional(TableColumns.Needs) is not null && policy != AliasPolicy.WithEvidence)
            faults.Add(FaultRule.NeedsWithoutPolicy, row[TableColumns.Needs].Position,
                $"The alias '{alias.Text}' asks for evidence, and its policy does not.");

        var target = Target(row, draft.Entity);
        var noise = CellParser.NoiseKind(row[TableColumns.Noise], faults);
        var needs = policy == AliasPolicy.WithEvidence ? CellParser.Needs(row[TableColumns.Needs], faults)
            : policy == AliasPolicy.AnnotateOnly && row.AliasWords.Count == 1 && NeedsEvidence(draft, target) ? AnyEvidence
            : [];
        var waives = Waivers.Of(row, faults);
        if (!isName || target is null) return;
        var form = new NameForm
        {
            Entity = draft.Entity,
            Layer = draft.Row.IsBuiltIn && !row.IsBuiltIn ? draft.Row.Layer : row.Layer,
            Origin = row.Origin,
            Surface = alias.Text,
            Target = target,
            Words = row.AliasWords,
            LightKey = WordKeys.Join(alias.Text, Folder.Light),
            Noise = noise,
            Policy = policy,
            Needs = needs,
            Rival = rival,
            Cues = [.. draft.Cues, .. row.Values(TableColumns.Cues)],
            AntiCues = [.. Doubts(draft, alias.Text, policy), .. row.Values(TableColumns.AntiCues)],
            Reason = row.Optional(TableColumns.Reason),
            Pattern = row.Text(TableColumns.Form),
            Waives = waives,
            Position = alias.Position,
        };
        Forms.Add(form);
        if (IsOtherName(row[TableColumns.Form])) _ofOtherNames.Add((form, row[TableColumns.Form]));
    }

    /// <summary>Tells the forms that say nothing of their entities; to be called when all aliases are there.</summary>
    public void CheckOtherNames()
    {
        if (_ofOtherNames.Count == 0) return;
        var names = new HashSet<(NameEntity, string)>(Forms.Where(form => form.Policy == AliasPolicy.AnnotateOnly).Select(form => (form.Entity, form.Surface)));
        foreach (var (form, cell) in _ofOtherNames)
            if (!names.Contains((form.Entity, form.Target))) faults.Add(FaultRule.BadForm, cell.Position, $"The form '{cell.Text}' says nothing of '{form.Entity.Id}'.");
    }

    private static NameForm Canonical(DraftEntity draft, string surface, AliasPolicy policy) => new()
    {
        Entity = draft.Entity,
        Layer = draft.Row.Layer,
        Origin = draft.Row.Origin,
        Surface = surface,
        Target = surface,
        Words = WordKeys.Of(surface, Folder.Key),
        LightKey = WordKeys.Join(surface, Folder.Light),
        Noise = NoiseKind.None,
        Policy = policy,
        Needs = policy == AliasPolicy.WithEvidence ? AnyEvidence : [],
        Cues = draft.Cues,
        AntiCues = Doubts(draft, surface, policy),
        Waives = draft.Waives,
        Position = draft.Row[TableColumns.Canonical].Position,
    };

    /// <summary>
    /// The entity's anti-cues, but for several words that need no evidence: what tells a surname from a word says
    /// nothing against a full name.
    /// </summary>
    private static IReadOnlyList<string> Doubts(DraftEntity draft, string surface, AliasPolicy policy) =>
        policy == AliasPolicy.Always && WordKeys.Of(surface, Folder.Key).Count > 1 ? [] : draft.AntiCues;

    private DraftEntity? Owner(TableRow row)
    {
        if (row.Optional(TableColumns.Canonical) is not null)
            return entities.ById.TryGetValue(ids.Of(row), out var described) ? described : null;
        var id = row[TableColumns.Entity];
        if (id.Text.Length > 0 && entities.ById.TryGetValue(id.Text, out var named)) return named;
        if (id.Text.Length > 0 || !row.Has(TableColumns.Canonical))
            faults.Add(FaultRule.UnknownEntity, id.Position, Unknown(id.Text));
        return null;
    }

    private string Unknown(string id) => overlay.DisabledBy(id) is { } row
        ? FormattableString.Invariant($"The entity '{id}' is disabled ({row.Position.Source}, line {row.Position.Line}).")
        : $"No table describes the entity '{id}'.";

    /// <summary>Whether a right form needs evidence where it stands by itself: so does another spelling of it.</summary>
    private static bool NeedsEvidence(DraftEntity draft, string? form) =>
        draft.Policy == AliasPolicy.WithEvidence && string.Equals(form, draft.Entity.ShortForm ?? draft.Entity.Canonical, StringComparison.Ordinal);

    private string? Target(TableRow row, NameEntity entity)
    {
        var cell = row[TableColumns.Form];
        switch (cell.Text)
        {
            case "" or "full":
                return entity.Canonical;
            case "short" when entity.ShortForm is not null:
                return entity.ShortForm;
        }
        if (IsOtherName(cell)) return cell.Text;
        var hasPlace = cell.Text.Contains("{full}", StringComparison.Ordinal)
            || (cell.Text.Contains("{short}", StringComparison.Ordinal) && entity.ShortForm is not null);
        if (hasPlace)
        {
            return cell.Text.Replace("{full}", entity.Canonical, StringComparison.Ordinal)
                .Replace("{short}", entity.ShortForm, StringComparison.Ordinal);
        }
        faults.Add(FaultRule.BadForm, cell.Position, $"The form '{cell.Text}' says nothing of '{entity.Id}'.");
        return null;
    }

    /// <summary>Whether a form is another right name of the entity (<see cref="CheckOtherNames"/>), and nothing made of the canonical one.</summary>
    private static bool IsOtherName(TableCell cell) => cell.Text is not ("" or "full" or "short") && cell.Text.IndexOf('{') < 0;
}
