using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Noise;

/// <summary>Spoils canonical forms of the built-in packs: the same ones for the same seed and packs.</summary>
/// <remarks>
/// A result is dropped if it folds to a canonical form, or if its words are those of somebody else's name too: nobody
/// could say whose it is.
/// </remarks>
internal sealed class NoisyNames(IReadOnlyList<NameEntity> entities)
{
    private const int Rounds = 4;

    private readonly HashSet<string> _known =
        [.. entities.SelectMany(entity => new[] { entity.Canonical, entity.ShortForm ?? entity.Canonical })
            .Select(PlainFold.Of)];

    private readonly (string Id, string[] Words)[] _words =
        [.. entities.Select(entity => (entity.Id, PlainFold.Of(entity.Canonical).Split(' ')))];

    /// <summary>Spoilt names, at most so many; fewer where few names lend themselves.</summary>
    public IReadOnlyList<LabelledName> Make(NoiseClass noise, int count, int seed)
    {
        var random = new Random(seed);
        var names = new List<LabelledName>(count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var order = entities.Where(entity => !noise.IsForPersons || entity.Kind == EntityKind.Person).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var entity in order)
            {
                if (names.Count == count) return names;
                if (noise.Spoil(entity.Canonical, random) is not { } spoilt) continue;
                if (IsOf(spoilt, entity.Id) && seen.Add(spoilt)) names.Add(new LabelledName(spoilt, entity.Id));
            }
        }
        return names;
    }

    private bool IsOf(string spoilt, string id)
    {
        var folded = PlainFold.Of(spoilt);
        return !_known.Contains(folded) && !_words.Any(other => other.Id != id && Fits(folded.Split(' '), other.Words));
    }

    /// <summary>Whether each word is one of the name's, an initial standing for any word that starts with it.</summary>
    private static bool Fits(string[] spoilt, string[] name) => spoilt.All(word => word is [var initial, '.']
        ? name.Any(other => other[0] == initial)
        : name.Contains(word, StringComparer.Ordinal));
}
