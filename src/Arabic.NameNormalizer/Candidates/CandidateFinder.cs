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
    private readonly NameForm[] _forms;
    private readonly NameEntity[] _entities;
    private readonly bool[] _needDocument;
    private readonly int[] _starts;

    /// <param name="forms">The forms of all tables.</param>
    /// <param name="channel">What letters are written with; that of the package if none is given.</param>
    public CandidateFinder(IEnumerable<NameForm> forms, ChannelCosts? channel = null)
    {
        var spellable = forms.Where(IsSpellable).ToList();
        var byKey = spellable.Concat(GarbledSurnames.In(spellable)).GroupBy(form => form.Key, StringComparer.Ordinal).ToList();
        _forms = [.. byKey.SelectMany(group => group)];
        _entities = Array.ConvertAll(_forms, form => form.Entity);
        _needDocument = Array.ConvertAll(_forms, NeedsDocument);
        _starts = new int[byKey.Count + 1];
        for (var name = 0; name < byKey.Count; name++) _starts[name + 1] = _starts[name] + byKey[name].Count();
        Names = NameCollection.Build([.. byKey.Select(group => (group.Key, group.Any(IsRight)))], channel);
    }

    /// <summary>The names.</summary>
    public NameCollection Names { get; }

    /// <summary>The forms that a found entry stands for.</summary>
    public ReadOnlySpan<NameForm> Forms(int entry) => Of(_forms, entry);

    /// <summary>The entities of these forms, which lie together: most forms found are never looked at any closer.</summary>
    public ReadOnlySpan<NameEntity> Entities(int entry) => Of(_entities, entry);

    /// <summary>Which of these forms <see cref="NeedsDocument(NameForm)"/>.</summary>
    public ReadOnlySpan<bool> NeedDocument(int entry) => Of(_needDocument, entry);

    /// <summary>
    /// Whether a form makes a candidate in texts alone, where the entity is named elsewhere as well: a single word
    /// that its table does not take for the entity as it stands.
    /// </summary>
    public static bool NeedsDocument(NameForm form) => form.Policy == AliasPolicy.WithEvidence && form.Words.Count == 1;

    private ReadOnlySpan<T> Of<T>(T[] all, int entry)
    {
        var name = Names.Name(entry);
        return new ReadOnlySpan<T>(all, _starts[name], _starts[name + 1] - _starts[name]);
    }

    private static bool IsSpellable(NameForm form) =>
        (form.Policy is AliasPolicy.Always or AliasPolicy.WithEvidence || form.IsCustomary)
        && (form.Rival is null || form.IsCanonical) && form.Noise is not (NoiseKind.Mistranslation or NoiseKind.Acronym);

    private static bool IsRight(NameForm form) => form.IsCanonical || form.IsCustomary;
}
