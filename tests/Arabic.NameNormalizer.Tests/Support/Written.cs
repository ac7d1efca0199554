using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Tests.Support;

/// <summary>Objects of the tables as text with all that decides, so that two that were made in different ways can be compared.</summary>
internal static class Written
{
    public static string Of(NameEntity entity) => string.Join(" ¦ ",
        entity.Id, entity.Kind, entity.Canonical, entity.ShortForm, entity.Latin, entity.Wikidata, entity.Description,
        string.Join(',', entity.Confusable));

    public static string Of(NameForm form) => string.Join(" ¦ ",
        form.Entity.Id, form.Layer, form.Origin, form.Surface, form.Target, form.Key, form.LightKey, form.Noise, form.Policy,
        string.Join(',', form.Needs), form.Rival, string.Join('|', form.Cues), string.Join('|', form.AntiCues), form.Reason,
        form.IsCommonShortForm, form.IsCustomary, form.IsGarbled);
}
