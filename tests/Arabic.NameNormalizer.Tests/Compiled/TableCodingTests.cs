using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Tests.Support;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Compiled;

public sealed class TableCodingTests
{
    private static readonly Gen<string> Cell = Gen.Frequency(
        (3, Texts.Anything.Select(text => string.Concat(text.Where(c => c is not ('\t' or '\n'))))),
        (2, Gen.Int[0, 2_000_000].Select(number => FormattableString.Invariant($"{number}"))),
        (1, Gen.Const("")));

    /// <summary>What is no number, or not written as its value is.</summary>
    private static readonly string[] Odd = ["7", "0.5", "1.25", "-", "007", "1.", ".5", "١", "", "99999999999", " 1", "1.2.3"];

    [Fact]
    public void Any_table_is_read_as_it_was_written() =>
        Gen.Int[1, 4].SelectMany(width => Cell.Array[width].Array[1, 20]).Sample(IsTheSame, iter: 300);

    [Fact]
    public void Numbers_are_read_as_they_were_written() =>
        Gen.Select(Gen.Int[0, 999_999_999], Gen.Int[0, 20_000], Gen.Int[0, Odd.Length - 1])
            .Select((count, cost, odd) => new[] { FormattableString.Invariant($"{count}"), FormattableString.Invariant($"{cost / 1000}.{cost % 1000:000}"), Odd[odd] })
            .Array[1, 30].Sample(rows => IsTheSame([["count", "cost", "odd"], .. rows]), iter: 500);

    [Theory]
    [InlineData("شرد", "تشريد تشرد مشرد+ شرود")]
    [InlineData("حبب", "حب حبيب 3")]
    [InlineData("اطول من تسعة", "اطول")]
    [InlineData("", "كلمة")]
    public void Words_of_roots_are_read_as_they_were_written(string root, string words)
    {
        var rows = Enumerable.Repeat<string[]>([root, words], 20).Prepend(["root", "words"]).Append(["حتف", "حتف حتوف"]);
        IsTheSame([.. rows]);
    }

    private static void IsTheSame(string[][] rows) =>
        Assert.Equal(string.Concat(rows.Select(row => string.Join('\t', row) + "\n")), TableCoding.Decode(TableCoding.Encode(rows)));
}
