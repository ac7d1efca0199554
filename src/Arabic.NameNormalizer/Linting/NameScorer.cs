using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;

namespace Arabic.NameNormalizer.Linting;

/// <summary>What one name costs as a spelling of many others (<see cref="SpelledName.Cost(SpelledName)"/>), quickly.</summary>
/// <remarks>Scratch memory of one thread. What it needs of the name is worked out when a cost is first asked for.</remarks>
internal sealed class NameScorer(SpelledName first)
{
    private readonly List<TokenScorer> _scorers = [];
    private bool _isReady;

    /// <summary>The name.</summary>
    public SpelledName Name { get; private set; } = first;

    /// <summary>Goes on to another name.</summary>
    public void Take(SpelledName name) => (Name, _isReady) = (name, false);

    /// <summary>The cost of the name as a spelling of another, in thousandths of a nat.</summary>
    public int Cost(SpelledName other)
    {
        if (Name.Words.Count != other.Words.Count) return Name.Cost(other);
        var sum = 0;
        for (var i = 0; i < other.Words.Count && sum < ChannelDistance.Never; i++) sum += Cost(other, i);
        return Math.Min(sum, ChannelDistance.Never);
    }

    /// <summary>The cost of a word as a spelling of that in the same place of a name of as many words.</summary>
    public int Cost(SpelledName other, int word)
    {
        if (string.Equals(Name.Words[word], other.Words[word], StringComparison.Ordinal)) return other.OwnCost(word);
        if (Name.Encoded(word).IsEmpty || other.Encoded(word).IsEmpty) return ChannelDistance.Never;
        if (!_isReady) MakeReady();
        return _scorers[word].Cost(other.Encoded(word));
    }

    private void MakeReady()
    {
        _isReady = true;
        while (_scorers.Count < Name.Words.Count) _scorers.Add(new TokenScorer());
        for (var i = 0; i < Name.Words.Count; i++) _scorers[i].Prepare(ChannelCosts.Default, Name.Encoded(i));
    }
}
