#pragma warning disable RS0030 // string.Normalize is banned because its answer depends on the system: here it is the twin.
using System.Globalization;
using System.Text;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tests.Support;

namespace Arabic.NameNormalizer.Tests.Folding;

public sealed class PresentationFormTests
{
    /// <summary>Whole phrases and a currency sign, which are to stay as they are.</summary>
    private const string Excluded = "\uFDFA\uFDFB\uFDFC";

    private static readonly Dictionary<char, string> Listed = EmbeddedTable.Rows("language/presentation-forms.tsv")
        .ToDictionary(row => Decode(row[0])[0], row => Decode(row[1]));

    [NeedsIcuFact]
    public void Each_row_is_the_compatibility_decomposition()
    {
        foreach (var (form, text) in Listed)
            Assert.Equal((Show.Text(form.ToString()), Show.Text(Letters(form.ToString().Normalize(NormalizationForm.FormKC)))),
                (Show.Text(form.ToString()), Show.Text(Letters(text))));
    }

    [NeedsIcuFact]
    public void No_arabic_presentation_form_is_left_out()
    {
        var missing = Enumerable.Range(0xFB50, 0xFEFC - 0xFB50 + 1).Select(c => (char)c)
            .Where(c => c is <= '\uFDFF' or >= '\uFE70' && !Excluded.Contains(c, StringComparison.Ordinal))
            .Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.OtherNotAssigned)
            .Where(c => !string.Equals(c.ToString().Normalize(NormalizationForm.FormKC), c.ToString(), StringComparison.Ordinal))
            .Where(c => !Listed.ContainsKey(c) && !Excluded.Contains(c, StringComparison.Ordinal));
        Assert.Equal("", Show.Text(string.Concat(missing)));
    }

    [Fact]
    public void What_is_to_stay_is_not_listed() => Assert.DoesNotContain(Listed.Keys, c => Excluded.Contains(c, StringComparison.Ordinal));

    /// <summary>Without the space that Unicode puts before a vowel mark that stands alone: the table may leave it out.</summary>
    private static string Letters(string text) => text.TrimStart(' ');

    private static string Decode(string cell) => string.Concat(cell.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(hex => (char)int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
}
