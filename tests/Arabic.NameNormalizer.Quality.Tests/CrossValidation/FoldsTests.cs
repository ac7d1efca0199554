using Arabic.NameNormalizer.Quality.CrossValidation;
using Arabic.NameNormalizer.Quality.Sets;
using CsCheck;

namespace Arabic.NameNormalizer.Quality.Tests.CrossValidation;

public sealed class FoldsTests
{
    [Fact]
    public void Each_name_is_in_one_part_and_no_spelling_in_two() =>
        Gen.Select(Gen.Int[0, 15].Array[20, 60], Gen.Int[2, 4], Gen.Int[0, 100]).Sample((spellings, count, seed) =>
        {
            if (spellings.Distinct().Count() < count) return;
            LabelledName[] names = [.. spellings.Select((latin, i) => new LabelledName($"q{i}", $"{i}", $"l{latin}"))];
            var folds = Folds.Of(names, count, seed);
            Assert.Equal(count, folds.Count);
            Assert.Equal(names.Select(name => name.Query).Order(), folds.SelectMany(fold => fold).Select(name => name.Query).Order());
            var places = folds.SelectMany((fold, i) => fold.Select(name => (name.Latin, i))).Distinct().ToArray();
            Assert.Equal(places.Length, places.Select(place => place.Latin).Distinct().Count());
        });

    [Fact]
    public void More_parts_than_spellings_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => Folds.Of([new LabelledName("a", "1", "x"), new LabelledName("b", "2", "x")], 2, seed: 1));
}
