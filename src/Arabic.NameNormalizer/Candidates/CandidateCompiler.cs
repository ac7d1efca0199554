using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Compiles the forms of an index for <see cref="CandidateFinder"/>.</summary>
/// <remarks>
/// 1. The folded words of each form are read off the phrases of the index, and no form is made an object.
/// 2. Left out are forms that make no sense as the origin of a spelling: phrases that stand for a name by
///    mistranslation, garbled surfaces that are also something else, and those that the table forbids.
/// 3. The others, in their order, and behind them the surnames of garbled full names and what Latin names are read as,
///    become names; each keeps the forms that it stands for.
/// </remarks>
internal sealed class CandidateCompiler
{
    private readonly FormFields[] _forms;
    private readonly EntityFields[] _entities;
    private readonly StringPool _strings;
    private readonly FormKeys _keys;
    private readonly NameCollectionBuilder _names = new();
    private readonly List<(int Name, FormCode Code)> _codes = [];

    private CandidateCompiler(NameIndex index)
    {
        _strings = new StringPool(index.Data);
        _forms = FormFields.All(index.Data, _strings);
        _entities = EntityFields.All(index.Data, _strings);
        _keys = new FormKeys(index.Data, _forms.Length);
    }

    /// <summary>Makes the sections.</summary>
    public static void Compile(NameIndex index, Array?[] sections)
    {
        var compiler = new CandidateCompiler(index);
        compiler.AddForms();
        compiler.AddSurnames();
        compiler.AddLatinReadings();
        var numbers = compiler._names.Compile(sections);
        compiler.SetForms(numbers, sections);
        sections[(int)SectionId.FormEntities] = compiler.FormEntities();
    }

    private void AddForms()
    {
        for (var number = 0; number < _forms.Length; number++)
        {
            ref readonly var form = ref _forms[number];
            if (!IsSpellable(form)) continue;
            var key = _keys[number];
            var needsDocument = (AliasPolicy)form.Policy == AliasPolicy.WithEvidence && key.IndexOf(' ') < 0;
            Add(key, IsCanonical(form) || IsCustomary(form), FormCode.Of(number, needsDocument: needsDocument, isCanonical: IsCanonical(form)));
        }
    }

    private void AddSurnames()
    {
        var surnames = new GarbledSurnames(_forms, _entities, _keys);
        for (var number = 0; number < _forms.Length; number++)
            if (IsSpellable(_forms[number])) Add(surnames.In(number), isProper: false, FormCode.Of(number, isSurname: true, needsDocument: true));
    }

    private void AddLatinReadings()
    {
        for (var number = 0; number < _forms.Length; number++)
        {
            ref readonly var form = ref _forms[number];
            if (!IsCanonical(form) || !IsSpellable(form)) continue;
            var entity = _entities[form.Entity];
            var reading = LatinReadings.Of(_keys[number], form.Surface == FormFields.Short, (EntityKind)entity.Kind, _strings[entity.Latin]);
            var needsDocument = (AliasPolicy)form.Policy == AliasPolicy.WithEvidence && reading?.IndexOf(' ') < 0;
            Add(reading.AsSpan(), isProper: false, FormCode.Of(number, needsDocument: needsDocument, isLatin: true));
        }
    }

    private void Add(ReadOnlySpan<char> key, bool isProper, FormCode code)
    {
        if (key.IsEmpty) return;
        _codes.Add((_names.Add(key, isProper), code));
    }

    /// <summary>By name: its only form, or the place of a list, which begins with its length.</summary>
    private void SetForms(int[] numbers, Array?[] sections)
    {
        var (order, starts) = BucketSort.Sort([.. _codes.Select(form => numbers[form.Name])], numbers.Length);
        var forms = new int[numbers.Length];
        var more = new List<int>();
        for (var name = 0; name < numbers.Length; name++)
        {
            var count = starts[name + 1] - starts[name];
            forms[name] = count == 1 ? _codes[order[starts[name]]].Code.Value : ~more.Count;
            if (count == 1) continue;
            more.Add(count);
            for (var i = starts[name]; i < starts[name + 1]; i++) more.Add(_codes[order[i]].Code.Value);
        }
        sections[(int)SectionId.NameForms] = forms;
        sections[(int)SectionId.MoreForms] = more.ToArray();
    }

    /// <summary>The entity of each form; nothing if each form is of an entity of its own, in their order.</summary>
    private int[] FormEntities()
    {
        for (var number = 0; number < _forms.Length; number++)
            if (_forms[number].Entity != number) return Array.ConvertAll(_forms, form => form.Entity);
        return [];
    }

    private bool IsSpellable(in FormFields form) =>
        ((AliasPolicy)form.Policy is AliasPolicy.Always or AliasPolicy.WithEvidence || IsCustomary(form) || IsByname(form))
        && (form.Rival == 0 || IsCanonical(form)) && (NoiseKind)form.Noise is not (NoiseKind.Mistranslation or NoiseKind.Acronym);

    private bool IsByname(in FormFields form) =>
        Bynames.Are((NoiseKind)form.Noise, (AliasPolicy)form.Policy) && (EntityKind)_entities[form.Entity].Kind == EntityKind.Person;

    private static bool IsCanonical(in FormFields form) => (NoiseKind)form.Noise == NoiseKind.None;

    private static bool IsCustomary(in FormFields form) =>
        NameForm.AreCustomary((NoiseKind)form.Noise, (AliasPolicy)form.Policy, form.Rival != 0);
}
