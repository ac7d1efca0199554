using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>The names of the tables that a name which no table lists may be a spelling of, compiled for the search.</summary>
/// <remarks>
/// Left out are forms that make no sense as the origin of a spelling: phrases that stand for a name by mistranslation,
/// surfaces that are also something else, and those that the table forbids. Immutable and thread-safe.
/// </remarks>
internal sealed class CandidateFinder
{
    private readonly NameForm[][] _forms;

    /// <param name="forms">The forms of all tables.</param>
    public CandidateFinder(IEnumerable<NameForm> forms)
    {
        var byKey = forms.Where(IsSpellable).GroupBy(form => form.Key, StringComparer.Ordinal).ToList();
        _forms = [.. byKey.Select(group => group.ToArray())];
        Names = NameCollection.Build([.. byKey.Select(group => (group.Key, group.Any(form => form.IsCanonical)))]);
    }

    /// <summary>The names.</summary>
    public NameCollection Names { get; }

    /// <summary>The forms that a found entry stands for.</summary>
    public ReadOnlySpan<NameForm> Forms(int entry) => _forms[Names.Name(entry)];

    private static bool IsSpellable(NameForm form) =>
        (form.Policy == AliasPolicy.Always || (form.Policy == AliasPolicy.WithEvidence && form.Words.Count > 1))
        && form.Rival is null && form.Noise is not (NoiseKind.Mistranslation or NoiseKind.Acronym);
}
