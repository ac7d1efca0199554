using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>The names of the tables that a name which no table lists may be a spelling of, compiled for the search.</summary>
/// <remarks>
/// Forms are numbers until somebody asks for one of them: of the many that are found most are never looked at any
/// closer. Immutable and thread-safe.
/// </remarks>
internal sealed class CandidateFinder
{
    private readonly NameIndex _index;
    private readonly Section<int> _forms;
    private readonly Section<int> _moreForms;
    private readonly Section<int> _entities;
    private readonly LazyArray<NameForm> _surnames;
    private readonly LazyArray<NameForm> _readings;
    private readonly LazyArray<NameForm> _bynames;

    /// <param name="index">The tables.</param>
    /// <param name="channel">What letters are written with; that of the package if none is given.</param>
    public CandidateFinder(NameIndex index, ChannelCosts? channel = null)
    {
        var data = FuzzyIndex.Of(index);
        _index = index;
        _forms = data.Get<int>(SectionId.NameForms);
        _moreForms = data.Get<int>(SectionId.MoreForms);
        _entities = data.Get<int>(SectionId.FormEntities);
        _surnames = new LazyArray<NameForm>(index.Forms.Count, number => GarbledSurnames.Of(index.Forms[number]));
        _readings = new LazyArray<NameForm>(index.Forms.Count, number => LatinReadings.Of(index.Forms[number]));
        _bynames = new LazyArray<NameForm>(index.Forms.Count, number => Bynames.Of(index.Forms[number]));
        Names = new NameCollection(data, channel);
    }

    /// <summary>The names.</summary>
    public NameCollection Names { get; }

    /// <summary>The forms that a found entry stands for.</summary>
    public ReadOnlySpan<FormCode> Forms(int entry)
    {
        var name = Names.Name(entry);
        var forms = _forms.Span;
        if (forms[name] >= 0) return FormCode.Read(forms.Slice(name, 1));
        var more = _moreForms.Span;
        var start = ~forms[name];
        return FormCode.Read(more.Slice(start + 1, more[start]));
    }

    /// <summary>The form itself; always the same.</summary>
    public NameForm this[FormCode code] =>
        code.IsSurname ? _surnames[code.Number]
        : code.IsLatin ? _readings[code.Number]
        : _index.Forms[code.Number] is var form && Bynames.Are(form.Noise, form.Policy) ? _bynames[code.Number]
        : form;

    /// <summary>The entity of a form, for which the form need not be made.</summary>
    public NameEntity EntityOf(FormCode code) => _index.Entities[Entity(code)];

    /// <summary>The number of a form's entity.</summary>
    public int Entity(FormCode code) => _entities.Length == 0 ? code.Number : _entities[code.Number];

    /// <summary>
    /// Whether a form makes a candidate in texts alone, where the entity is named elsewhere as well: a single word
    /// that its table does not take for the entity as it stands.
    /// </summary>
    public static bool NeedsDocument(NameForm form) => form.Policy == AliasPolicy.WithEvidence && form.Words.Count == 1;
}
