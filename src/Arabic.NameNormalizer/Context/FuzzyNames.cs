using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scoring;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Context;

/// <summary>The names that unlisted spellings are compared with, and what speaks for them in a text.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class FuzzyNames(CandidateFinder candidates, NameIndex index)
{
    public NameCollection Names => candidates.Names;

    public TokenEvidence Evidence { get; } = new(candidates.Names);

    /// <summary>The forms that an entry stands for.</summary>
    public ReadOnlySpan<NameForm> Forms(int entry) => candidates.Forms(entry);

    /// <summary>A form as which an unlisted spelling of it is read: with its cues, and with the policy that the fit asks for.</summary>
    public IndexedForm AsSpotted(NameForm form, EvidenceKinds[] needs)
    {
        var listed = index.Find(form.Surface.AsSpan())?.Forms ?? [];
        var known = Array.Find(listed, indexed => ReferenceEquals(indexed.Form, form));
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
            Policy = needs.Length == 0 ? AliasPolicy.Always : AliasPolicy.WithEvidence,
            Needs = needs,
        };
        return new IndexedForm(spotted, known?.Cues ?? [], known?.AntiCues ?? []) { TargetSays = known?.TargetSays ?? [] };
    }
}
