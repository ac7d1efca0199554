using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>
/// Bynames of persons that are right names of their own: garbled, they are put right as such (أبو محمد الجولاني), and not
/// exchanged for the canonical form, which the writer did not choose.
/// </summary>
internal static class Bynames
{
    /// <summary>Whether a person's form is a byname.</summary>
    public static bool Are(NoiseKind noise, AliasPolicy policy) => noise == NoiseKind.Nickname && policy == AliasPolicy.AnnotateOnly;

    /// <summary>Whether a form stands for itself as a byname.</summary>
    public static bool Is(NameForm form) => Are(form.Noise, form.Policy) && string.Equals(form.Target, form.Surface, StringComparison.Ordinal);

    /// <summary>The byname as a form that stands for itself.</summary>
    public static NameForm Of(NameForm form) => new()
    {
        Entity = form.Entity,
        Layer = form.Layer,
        Origin = form.Origin,
        Surface = form.Surface,
        Target = form.Surface,
        Words = form.Words,
        LightKey = form.LightKey,
        Noise = form.Noise,
        Policy = form.Policy,
        Needs = form.Needs,
    };
}
