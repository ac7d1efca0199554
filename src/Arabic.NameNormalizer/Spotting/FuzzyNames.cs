using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scoring;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>The names that unlisted spellings are compared with, and what speaks for them in a text.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class FuzzyNames(CandidateFinder candidates, NameIndex index)
{
    private readonly Lazy<ExpectedNames> _expected = new(() => new ExpectedNames(candidates, index));

    public NameCollection Names => candidates.Names;

    public TokenEvidence Evidence { get; } = new(candidates.Names);

    /// <summary>The names that texts lead one to expect; made when the first text asks.</summary>
    public ExpectedNames Expected => _expected.Value;

    /// <summary>The forms that an entry stands for.</summary>
    public ReadOnlySpan<FormCode> Forms(int entry) => candidates.Forms(entry);

    /// <summary>The form itself.</summary>
    public NameForm this[FormCode code] => candidates[code];

    /// <summary>The short form of an entity, if the tables have it as one.</summary>
    public NameForm? ShortForm(NameEntity entity)
    {
        if (entity.ShortForm is null) return null;
        foreach (var indexed in index.Find(entity.ShortForm.AsSpan())?.Forms ?? [])
            if (ReferenceEquals(indexed.Form.Entity, entity) && indexed.Form.IsCanonical) return indexed.Form;
        return null;
    }

    /// <summary>Whether the tables list folded words as they stand.</summary>
    public bool IsListed(ReadOnlySpan<char> key) => Listed(key).Length > 0;

    /// <summary>The forms of which folded words are one.</summary>
    public IndexedForm[] Listed(ReadOnlySpan<char> key) => index.FindKey(key)?.Forms ?? [];

    /// <summary>A form as which an unlisted spelling of it is read, with its cues: it is taken if its odds are good.</summary>
    public IndexedForm AsSpotted(NameForm form)
    {
        var listed = index.Find(form.Surface.AsSpan())?.Forms ?? [];
        var known = Array.Find(listed, indexed => ReferenceEquals(indexed.Form, form))
            ?? Array.Find(listed, indexed => ReferenceEquals(indexed.Form.Entity, form.Entity)); // made of that form
        var spotted = new NameForm
        {
            Entity = form.Entity,
            Layer = form.Layer,
            Origin = form.Origin,
            Surface = form.Surface,
            Target = form.Target,
            Words = form.Words,
            LightKey = form.LightKey,
            Noise = NoiseKind.Fuzzy,
            Policy = AliasPolicy.WithEvidence,
            IsLatinReading = form.IsLatinReading,
        };
        return new IndexedForm(spotted, known?.Cues ?? [], known?.AntiCues ?? []) { TargetSays = known?.TargetSays ?? [] };
    }
}
