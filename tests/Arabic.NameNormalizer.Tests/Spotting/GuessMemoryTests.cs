using Arabic.NameNormalizer.Spotting;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Spotting;

/// <summary>What is remembered of keys, against a dictionary.</summary>
public sealed class GuessMemoryTests
{
    /// <summary>A key that was pushed out is forgotten; none is ever taken for another.</summary>
    [Fact]
    public void A_key_has_its_own_guesses_or_none() => Gen.Char["اب ج"].Array[1, 60].Select(letters => new string(letters)).Array[1, 400].Sample(keys =>
    {
        var memory = new GuessMemory(places: 1 << 6);
        var kept = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var known = memory.Find(null!, key.AsSpan());
            if (known is not null) Assert.Equal(kept[key], known.Length);
            var guesses = new NameGuess[kept.Count % 3];
            memory.Keep(key.AsSpan(), guesses);
            kept[key] = guesses.Length;
            if (key.Length <= GuessMemory.MostLetters) Assert.Equal(guesses.Length, memory.Find(null!, key.AsSpan())!.Length);
        }
    }, iter: 50);
}
