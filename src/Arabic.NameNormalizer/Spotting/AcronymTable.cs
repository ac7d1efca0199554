using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>An acronym of an entity.</summary>
/// <param name="Form">What it should read in Arabic.</param>
/// <param name="Source">How it is known.</param>
internal readonly record struct Acronym(NameForm Form, AcronymSource Source);

/// <summary>The Latin acronyms of the entities of the tables.</summary>
/// <remarks>
/// 1. They come from the Latin names (<see cref="LatinAcronyms"/>), and from aliases in Latin capitals.
/// 2. What Arabic itself reads out is left as it is: an acronym of which the tables list some reading as right or as never
///    rewritten (إف بي آي) is none here, however its letters are spelled.
/// 3. It is put right to the short form, if that is the entity's wherever it stands, else to the full one.
/// Immutable and thread-safe.
/// </remarks>
internal sealed class AcronymTable
{
    private readonly Dictionary<string, List<Acronym>> _acronyms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _starts = new(StringComparer.Ordinal);

    /// <param name="fuzzy">The names.</param>
    /// <param name="kept">The forms that texts keep (<see cref="NameIndex.KeptForms"/>).</param>
    public AcronymTable(FuzzyNames fuzzy, IEnumerable<NameForm> kept)
    {
        var byEntity = new Dictionary<NameEntity, (NameForm Form, Dictionary<string, AcronymSource> Acronyms)>();
        var others = new List<NameForm>();
        foreach (var form in kept)
        {
            if (form.IsCanonical && string.Equals(form.Surface, form.Entity.Canonical, StringComparison.Ordinal)) byEntity[form.Entity] = (form, LatinAcronyms.Of(form.Entity));
            if (form.Words.Count >= LatinAcronyms.Shortest || form.Noise == NoiseKind.Acronym) others.Add(form);
        }
        foreach (var form in others)
        {
            if (!byEntity.TryGetValue(form.Entity, out var known)) continue;
            if (form.Noise == NoiseKind.Acronym && LatinAcronyms.Written(form.Surface) is { } written) known.Acronyms[written] = AcronymSource.Written;
        }
        foreach (var form in others)
            if (byEntity.TryGetValue(form.Entity, out var known) && known.Acronyms.Count > 0) RemoveReadOut(form, known.Acronyms);
        foreach (var (form, acronyms) in byEntity.Values)
        {
            if (acronyms.Count == 0) continue;
            var right = fuzzy.ShortForm(form.Entity) is { } shortForm && IsTaken(shortForm) ? shortForm : form;
            foreach (var acronym in acronyms) Add(acronym.Key, new Acronym(right, acronym.Value));
        }
    }

    /// <summary>Whether a short form stands where the acronym stood: it is sure, or one itself (الفاو) and no word.</summary>
    private static bool IsTaken(NameForm shortForm) =>
        shortForm.Policy == AliasPolicy.Always || (shortForm.Words.Count == 1 && Article.TakenOff(shortForm.Words[0].AsSpan()) is var word && WordModel.Default.KindOf(word) == WordKind.Unknown);

    /// <summary>The entities that have an acronym.</summary>
    public IReadOnlyList<Acronym> Of(string letters) => _acronyms.TryGetValue(letters, out var found) ? found : [];

    /// <summary>Whether an acronym begins with some letters.</summary>
    public bool HasStart(string letters) => _starts.Contains(letters);

    private void Add(string letters, Acronym acronym)
    {
        if (!_acronyms.TryGetValue(letters, out var named)) _acronyms.Add(letters, named = []);
        named.Add(acronym);
        for (var length = 1; length <= letters.Length; length++) _starts.Add(letters.Substring(0, length));
    }

    /// <summary>Takes out what a form reads out: بي بي سي is how Arabic names the BBC.</summary>
    private static void RemoveReadOut(NameForm form, Dictionary<string, AcronymSource> acronyms)
    {
        string[] words = form.Surface.Split(' ');
        var names = new LetterName[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            names[i] = LetterNames.Default.Of(words[i]);
            if (names[i].IsNone) return;
        }
        foreach (var letters in acronyms.Keys.ToList())
            if (AreReadOut(letters, names)) acronyms.Remove(letters);
    }

    private static bool AreReadOut(string letters, LetterName[] names)
    {
        if (letters.Length != names.Length) return false;
        for (var i = 0; i < names.Length; i++)
            if (names[i].Letters.IndexOf(letters[i]) < 0) return false;
        return true;
    }
}
