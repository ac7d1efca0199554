using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Deciding;

/// <summary>The scores of names that a table lists: what the row supports, before any text gives evidence.</summary>
/// <remarks>
/// Stated, not learned: the order is what matters. Letter for letter comes before a spelling that only folds to the
/// same key, by more than the default margin; a canonical form before an alias; and a surface that is also something
/// else is an even bet, which no default accepts.
/// </remarks>
internal static class ListedScore
{
    public const double Canonical = 1.0;
    public const double CanonicalRespelled = 0.94;
    public const double Alias = 0.99;
    public const double AliasRespelled = 0.93;
    public const double Conditional = 0.95;
    public const double ConditionalRespelled = 0.91;
    public const double Rivalled = 0.5;

    /// <summary>A short form that is also a word or a common surname: whose it is, only a text can tell.</summary>
    public const double CommonShortForm = 0.8;

    /// <summary>The score of a form for a name that folds to its key.</summary>
    /// <param name="form">The form.</param>
    /// <param name="isExact">Whether the name has the form's letters, hamza and dots included.</param>
    public static double Of(NameForm form, bool isExact)
    {
        if (form.IsCommonShortForm) return CommonShortForm;
        if (form.IsCanonical) return isExact ? Canonical : CanonicalRespelled;
        if ((form.HasRival && !IsNameOfPersonByWords(form)) || (form.Policy == AliasPolicy.AnnotateOnly && !form.IsCustomary)) return Rivalled;
        return form.Policy == AliasPolicy.Always || form.IsCustomary
            ? isExact ? Alias : AliasRespelled
            : isExact ? Conditional : ConditionalRespelled;
    }

    /// <summary>Who asks for a name does not mean the words by which a surname was translated behind the given name.</summary>
    private static bool IsNameOfPersonByWords(NameForm form) =>
        form is { Noise: NoiseKind.Mistranslation, Words.Count: > 1, Entity.Kind: EntityKind.Person };
}
