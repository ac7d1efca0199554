using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer;

/// <summary>One entity that a name may stand for, with the score and the reason.</summary>
/// <remarks>
/// A value; making, copying and ranking candidates allocates nothing. What it tells of its entity and its form is read
/// from the tables when it is first asked for, and kept there. Thread-safe. Only values that a normalizer wrote mean
/// something: the default value has no entity.
/// </remarks>
public readonly struct NameCandidate : IEquatable<NameCandidate>
{
    // A form, or the finder that makes it of its code.
    private readonly object? _source;
    private readonly FormCode _code;

    internal NameCandidate(NameForm form, double score, NoiseKind noise)
    {
        _source = form;
        Score = score;
        Noise = noise;
    }

    internal NameCandidate(CandidateFinder finder, FormCode code, double score)
    {
        (_source, _code) = (finder, code);
        Score = score;
        Noise = NoiseKind.Fuzzy;
    }

    /// <summary>The entity.</summary>
    public NameEntity Entity => _source is CandidateFinder finder ? finder.EntityOf(_code) : Form.Entity;

    /// <summary>
    /// How sure the match is, from 0 to 1. 1 is the canonical form itself, letter for letter, unless it is a short form
    /// that is also a word or a common surname; a listed alias has what its row supports; what was only compared has
    /// the probability against the other candidates and "none of these".
    /// </summary>
    public double Score { get; }

    /// <summary>How the name differs from the canonical form.</summary>
    public NoiseKind Noise { get; }

    /// <summary>The listed form (canonical or alias) that the name matched, as the table writes it.</summary>
    public string MatchedForm => Form.Surface;

    /// <summary>What a mention of this extent should read: the full or the short canonical form, or a phrase with it.</summary>
    public string Replacement => Form.Target;

    /// <summary>Why this entity, in words. Builds a string at each call.</summary>
    public string Evidence => Deciding.EvidenceText.ForName(Form, Noise);

    internal NameForm Form => _source is CandidateFinder finder ? finder[_code] : (NameForm)_source!;

    /// <inheritdoc/>
    public bool Equals(NameCandidate other) =>
        ReferenceEquals(Form, other.Form) && Score.Equals(other.Score) && Noise == other.Noise;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NameCandidate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _source is null ? 0 : Form.GetHashCode();

    /// <summary>Equality by form, score and noise.</summary>
    public static bool operator ==(NameCandidate left, NameCandidate right) => left.Equals(right);

    /// <summary>Inequality by form, score and noise.</summary>
    public static bool operator !=(NameCandidate left, NameCandidate right) => !left.Equals(right);

    /// <summary>Identifier, score and noise.</summary>
    public override string ToString() =>
        _source is null ? "" : FormattableString.Invariant($"{Entity.Id} {Score:0.000} {Noise}");
}
