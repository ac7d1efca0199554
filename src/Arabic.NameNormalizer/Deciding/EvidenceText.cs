using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Deciding;

/// <summary>Puts into words why a form was taken for its entity.</summary>
internal static class EvidenceText
{
    public static string ForName(NameForm form, NoiseKind noise)
    {
        if (noise == NoiseKind.Fuzzy && form.IsLatinReading) return $"near to '{form.Key}', which is '{form.Entity.Latin}' read letter by letter";
        if (noise == NoiseKind.Fuzzy) return $"near to '{form.Surface}', which '{form.Origin}' lists";
        if (form.IsCanonical)
            return noise == NoiseKind.None ? "canonical form" : $"canonical form '{form.Surface}' in another spelling";
        var kind = form.Noise == NoiseKind.Unspecified ? "" : Kebab(form.Noise) + " ";
        var text = $"{kind}alias '{form.Surface}' in '{form.Origin}'";
        if (form.Reason is not null) text += $": {form.Reason}";
        if (form.HasRival) text += $" (also: {form.Rival})";
        return text;
    }

    /// <summary>The name of a kind as tables and reports write it.</summary>
    public static string Kebab(NoiseKind noise) => noise.ToString().ToLowerInvariant();
}
