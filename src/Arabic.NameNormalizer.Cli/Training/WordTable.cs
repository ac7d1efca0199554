using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Training;

namespace Arabic.NameNormalizer.Cli.Training;

/// <summary>The right words that a variant may be of: those of the tables' right forms, and those of the pairs.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public WordTable(IEnumerable<NameForm> forms, IEnumerable<string> words)
    {
        foreach (var word in forms.Where(form => form.IsCanonical).SelectMany(form => form.Words).Concat(words))
            if (LabelledPairs.HasSound(word)) _places.TryAdd(word, _places.Count);
        Words = [.. _places.Keys.Select(ChannelAlphabet.Encode)];
    }

    /// <summary>The encoded words, each once.</summary>
    public IReadOnlyList<byte[]> Words { get; }

    /// <summary>The place of a folded word that the table was made with.</summary>
    public int PlaceOf(string word) => _places[word];
}
