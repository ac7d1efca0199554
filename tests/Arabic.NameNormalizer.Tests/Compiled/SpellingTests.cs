using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tests.Support;
using Arabic.NameNormalizer.Tokens;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Compiled;

/// <summary>Words as they are spelled, and what follows from them.</summary>
public sealed class SpellingTests
{
    [Fact]
    public void Words_are_spelled_as_they_were() => Texts.Anything.Array[1, 20].Sample(texts =>
    {
        var pairs = texts.Select(text => (Spelling: text, Word: Folder.Key.Fold(text)))
            .Select(pair => WordLetters.CanTell(pair.Spelling, pair.Word) ? pair : (Spelling: pair.Word, pair.Word)).ToList();
        var letters = WordLetters.Encode(pairs.Select(pair => pair.Spelling));
        var starts = new int[pairs.Count + 1];
        WordLetters.ReadStarts(letters, starts);
        var folded = string.Concat(pairs.Select(pair => pair.Word)).ToCharArray();
        Assert.Equal(folded.Length, starts[^1]);
        for (var word = 0; word < pairs.Count; word++)
        {
            Assert.Equal(pairs[word].Word, new string(folded[starts[word]..starts[word + 1]]));
            var spelled = new char[starts[word + 1] - starts[word]];
            WordLetters.Decode(letters.AsSpan(starts[word] + word, spelled.Length), folded.AsSpan(starts[word]), spelled);
            Assert.Equal(pairs[word].Spelling, new string(spelled));
        }
        var again = new char[folded.Length];
        var coded = new RecordReader(WordLetters.EncodeFolded(letters, folded));
        WordLetters.DecodeFolded(ref coded, letters, again);
        Assert.Equal(folded, again);
    }, iter: 500);

    [Fact]
    public void Surfaces_are_told_by_their_differences() =>
        Gen.Select(Gen.Int[0, 1], Texts.NoisyName, Texts.Surface, Texts.NoisyName.Array[0, 12]).Array[1, 6].Sample(entities =>
        {
            var forms = entities.SelectMany((entity, number) => entity.Item4.Select(surface =>
                (Entity: number, Canonical: entity.Item2, Short: entity.Item1 == 0 ? null : entity.Item3, Surface: surface))).ToList();
            var reader = new ToldSurfaces.Reader(ToldSurfaces.Encode(forms));
            foreach (var form in forms) Assert.Equal(form.Surface, reader.Next(form.Entity, form.Canonical, form.Short));
        }, iter: 300);

    /// <summary>Of spellings that fold to the same, one is that of the word, and the others stand for themselves.</summary>
    [Fact]
    public void Every_surface_and_cue_keeps_its_own_spelling()
    {
        const string cues = "القائد|القايد|الـقائد";
        string[] names =
        [
            "أحمد القذاف", "إحمد القزافي", "محمود القذافى", "احمد-القصافي", "أحمد  القسافي", "ٱحمد گذافي", "محمود كذافي", "Éhmed قذافي", "éhmed القاذف",
        ];
        var table = "canonical,alias,cues\n" + string.Concat(names.Select(name => $"أحمد القذافي,{name},{cues}\n"));
        var tables = NameTables.Read([TableSource.FromText("t", table)]);
        Assert.DoesNotContain(tables.Faults, fault => !fault.IsWarning);
        var index = new NameIndexBuilder().AddForms(tables.Forms).Build();
        Assert.Equal(tables.Forms.Select(Written.Of), index.Forms.Select(Written.Of));
        var forms = FormFields.All(index.Data, new StringPool(index.Data));
        Assert.Contains(forms, form => form.Surface == FormFields.AsSpelled);
        Assert.Contains(forms, form => form.Surface > FormFields.AsSpelled);
        Assert.All(tables.Forms, form => Assert.Contains(index.Find(form.Surface.AsSpan())!.Forms, found => found.Form.Surface == form.Surface));
    }

    [Fact]
    public void Every_node_tells_its_words()
    {
        var index = new NameIndex(BuiltInIndex.Data!);
        var (phrases, nodes) = (new PhraseNodes(index.Data), new PhraseNodes(index.Data).OfForms(index.Forms.Count));
        for (var form = 0; form < nodes.Length; form += 7)
            Assert.Equal(WordKeys.Of(index.Forms[form].Surface, Folder.Key), WordKeys.Of(phrases.Text(nodes[form]), Folder.Key));
    }
}
