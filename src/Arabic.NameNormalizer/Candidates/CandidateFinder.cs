using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>The names of the tables that a name which no table lists may be a spelling of, compiled for the search.</summary>
/// <remarks>
/// Left out are forms that make no sense as the origin of a spelling: phrases that stand for a name by mistranslation,
/// garbled surfaces that are also something else, and those that the table forbids. Immutable and thread-safe.
/// </remarks>
internal sealed class CandidateFinder
{
    private readonly NameForm[][] _forms;

    /// <param name="forms">The forms of all tables.</param>
    /// <param name="channel">What letters are written with; that of the package if none is given.</param>
    public CandidateFinder(IEnumerable<NameForm> forms, ChannelCosts? channel = null)
    {
        var spellable = forms.Where(IsSpellable).ToList();
        var byKey = spellable.Concat(GarbledSurnames.In(spellable)).GroupBy(form => form.Key, StringComparer.Ordinal).ToList();
        _forms = [.. byKey.Select(group => group.ToArray())];
        Names = NameCollection.Build([.. byKey.Select(group => (group.Key, group.Any(IsRight)))], channel);
    }

    /// <summary>The names.</summary>
    public NameCollection Names { get; }

    /// <summary>The forms that a found entry stands for.</summary>
    public ReadOnlySpan<NameForm> Forms(int entry) => _forms[Names.Name(entry)];

    /// <summary>
    /// Whether a form makes a candidate in texts alone, where the entity is named elsewhere as well: a single word
    /// that its table does not take for the entity as it stands.
    /// </summary>
    public static bool NeedsDocument(NameForm form) => form.Policy == AliasPolicy.WithEvidence && form.Words.Count == 1;

    private static bool IsSpellable(NameForm form) =>
        (form.Policy is AliasPolicy.Always or AliasPolicy.WithEvidence || form.IsCustomary)
        && (form.Rival is null || form.IsCanonical) && form.Noise is not (NoiseKind.Mistranslation or NoiseKind.Acronym);

    private static bool IsRight(NameForm form) => form.IsCanonical || form.IsCustomary;
}
