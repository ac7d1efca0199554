namespace Arabic.NameNormalizer.Tables;

/// <summary>The columns that a table may have, in any order.</summary>
internal static class TableColumns
{
    public const string Id = "id";
    public const string Canonical = "canonical";
    public const string Alias = "alias";
    public const string Entity = "entity";
    public const string Kind = "kind";
    public const string Short = "short";
    public const string Latin = "latin";
    public const string Wikidata = "wikidata";
    public const string Description = "description";
    public const string Form = "form";
    public const string Noise = "noise";
    public const string Policy = "policy";
    public const string Needs = "needs";
    public const string Rival = "rival";
    public const string Cues = "cues";
    public const string AntiCues = "anticues";
    public const string Reason = "reason";
    public const string Confusable = "confusable";
    public const string Waives = "waives";

    public static readonly string[] Known =
    [
        Id, Canonical, Alias, Entity, Kind, Short, Latin, Wikidata, Description,
        Form, Noise, Policy, Needs, Rival, Cues, AntiCues, Reason, Confusable, Waives,
    ];
}
