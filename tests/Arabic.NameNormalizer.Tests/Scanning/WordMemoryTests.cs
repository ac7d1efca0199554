using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tests.Support;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Scanning;

/// <summary>The scanner with its memory against the one that looks each word up.</summary>
public sealed class WordMemoryTests
{
    private static readonly NameIndex Index = new NameIndexBuilder().AddForms(Texts.Tables.Forms)
        .AddLanguage(ArabicNameNormalizerOptions.BuiltInPacks).Build();

    /// <summary>Any byte that depends on all letters does for a judgement.</summary>
    private static readonly WordJudge Judge = key =>
    {
        byte sum = 1;
        foreach (var c in key) sum = (byte)((sum * 31) + c);
        return sum;
    };

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(12)]
    public void Hits_and_words_are_the_same_with_a_memory_of_any_size(int bits)
    {
        var lookup = new WordLookup(Index, Judge);
        var plain = new PhraseScanner(lookup);
        // One memory for all texts: most words of a text were met in another, or pushed others out.
        var remembering = new PhraseScanner(lookup, new WordMemory(lookup, bits));
        Texts.AnyText.Sample(text => Assert.Equal(Written(plain, text), Written(remembering, text)), iter: 1500, threads: 1);
    }

    [Fact]
    public void Real_words_in_any_mix_give_the_same_hits()
    {
        var lookup = new WordLookup(Index, Judge);
        var plain = new PhraseScanner(lookup);
        var remembering = new PhraseScanner(lookup, new WordMemory(lookup));
        Gen.Int[0, Texts.Words.Length - 1].Array[1, 60].Select(chosen => string.Join(" ", chosen.Select(i => Texts.Words[i])))
            .Sample(text => Assert.Equal(Written(plain, text), Written(remembering, text)), iter: 1500, threads: 1);
    }

    [Fact]
    public void Different_words_have_different_blocks() => Gen.Select(Gen.Char["اوله"], Gen.Char["اوله"].Array[0, LetterBlocks.Most - 1])
        .Select((first, rest) => first + new string(rest)).Array[2].Sample(
            words => Assert.Equal(
                string.Equals(words[0], words[1], StringComparison.Ordinal),
                LetterBlocks.Of(words[0].AsSpan()) == LetterBlocks.Of(words[1].AsSpan())), iter: 100_000);

    [Fact]
    public void Letters_that_end_alike_or_repeat_are_told_apart() => Assert.All(Enumerable.Range(1, LetterBlocks.Most), length =>
        Assert.All(Enumerable.Range(1, LetterBlocks.Most).Where(other => other != length), other =>
            Assert.NotEqual(LetterBlocks.Of(new string('ه', length).AsSpan()), LetterBlocks.Of(new string('ه', other).AsSpan()))));

    [Fact]
    public void A_known_text_is_scanned_without_allocating()
    {
        var lookup = new WordLookup(Index, Judge);
        var scanner = new PhraseScanner(lookup, new WordMemory(lookup));
        var (hits, words) = (new PhraseHits(), new TextWords());
        var text = string.Join(" ", Texts.Sentences.Take(50));
        Assert.Equal(0, Allocations.Of(() =>
        {
            hits.Clear(1 << 16);
            words.Clear(1 << 16);
            scanner.Scan(text.AsSpan(), hits, words);
        }));
    }

    private static string Written(PhraseScanner scanner, string text)
    {
        var (hits, words) = (new PhraseHits(), new TextWords());
        scanner.Scan(text.AsSpan(), hits, words);
        Assert.Equal(
            Enumerable.Range(0, hits.Count).Where(i => hits[i].Payload.Forms.Length > 0), hits.Names);
        Assert.Equal(hits.Longest, Enumerable.Range(0, hits.Count).Select(i => hits[i].LastWord - hits[i].FirstWord).DefaultIfEmpty(0).Max());
        var lines = new List<string>();
        foreach (ref readonly var hit in hits.Span)
            lines.Add(FormattableString.Invariant(
                $"{hit.First} {hit.LastWord} {hit.LastLine} {hit.End} {hit.Kinds} {hit.Payload.Cue} {hit.Payload.Forms.FirstOrDefault()?.Form.Surface}"));
        foreach (var word in words.Span) lines.Add(word.ToString());
        return string.Join("\n", lines);
    }
}
