using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>
/// Surnames as they stand in garbled full names (غوتيرش of أنتونيو غوتيرش): once a text has named somebody in full, it
/// may go on with the surname alone, garbled in the same manner.
/// </summary>
/// <remarks>Of full names of equally many words as the canonical form, whose end is the short form.</remarks>
internal sealed class GarbledSurnames
{
    /// <summary>A shorter word is too many other things.</summary>
    private const int Shortest = 4;

    private readonly FormFields[] _forms;
    private readonly FormKeys _keys;

    /// <summary>By entity: how many words a full name of it has; 0 if it is no person's, or does not end with the short form.</summary>
    private readonly int[] _words;

    /// <param name="forms">All forms.</param>
    /// <param name="entities">All entities.</param>
    /// <param name="keys">The folded words of the forms.</param>
    public GarbledSurnames(FormFields[] forms, EntityFields[] entities, FormKeys keys)
    {
        (_forms, _keys) = (forms, keys);
        _words = new int[entities.Length];
        var canonical = new int[entities.Length];
        for (var number = 0; number < forms.Length; number++)
            if (forms[number] is { Noise: (int)NoiseKind.None, Surface: FormFields.Canonical }) canonical[forms[number].Entity] = number;
        for (var number = 0; number < forms.Length; number++)
        {
            if (forms[number] is not { Noise: (int)NoiseKind.None, Surface: FormFields.Short } form || (EntityKind)entities[form.Entity].Kind != EntityKind.Person) continue;
            var full = keys[canonical[form.Entity]];
            if (full.Length > keys[number].Length && LastWord(full).SequenceEqual(keys[number])) _words[form.Entity] = FormKeys.Words(full);
        }
    }

    /// <summary>The surname in a form; empty if it has none that stands for its entity.</summary>
    public ReadOnlySpan<char> In(int number)
    {
        ref readonly var form = ref _forms[number];
        if (_words[form.Entity] < 2 || !NameForm.AreGarbled((NoiseKind)form.Noise) || FormKeys.Words(_keys[number]) != _words[form.Entity]) return default;
        return LastWord(_keys[number]) is { Length: >= Shortest } word ? word : default;
    }

    /// <summary>The surname as a form of its own.</summary>
    public static NameForm Of(NameForm form)
    {
        var word = form.Words[form.Words.Count - 1];
        return new NameForm
        {
            Entity = form.Entity,
            Layer = form.Layer,
            Origin = form.Origin,
            Surface = form.Surface,
            Target = form.Entity.ShortForm!,
            Words = [word],
            LightKey = word,
            Noise = form.Noise,
            Policy = AliasPolicy.WithEvidence,
            Needs = [EvidenceKinds.Document],
        };
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> key) => key.Slice(key.LastIndexOf(' ') + 1);
}
