using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Spotting;
using Arabic.NameNormalizer.Tests.Support;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Spotting;

public sealed class SpeltAcronymTests
{
    private static readonly GoldenTable Finds = GoldenTable.Load("acronyms.tsv");
    private static readonly GoldenTable Traps = GoldenTable.Load("acronym-traps.tsv");

    private static readonly string[] CommonWords = ["أو", "إن", "أن", "أي", "في", "كي", "أم", "وإن", "وفي", "فإن", "بأن"];

    /// <summary>One name of each letter that is no common word, where there is one.</summary>
    private static readonly Dictionary<char, string> Names = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToDictionary(letter => letter, letter =>
        EmbeddedTable.Rows("language/letter-names.tsv").Where(row => row[1].Contains(letter, StringComparison.Ordinal))
            .OrderBy(row => row[1].Length).ThenBy(row => row[2], StringComparer.Ordinal).First()[0]);

    public static TheoryData<string> FindNames => Finds.Names;

    public static TheoryData<string> TrapNames => Traps.Names;

    [Theory]
    [MemberData(nameof(FindNames))]
    public void An_acronym_that_was_read_out_is_put_right(string name) => Assert.Equal(Finds[name]["expected"], Rewritten(Finds[name]["text"]));

    [Theory]
    [MemberData(nameof(FindNames))]
    public void What_was_put_right_stays(string name) => Assert.Equal(Finds[name]["expected"], Rewritten(Finds[name]["expected"]));

    [Theory]
    [MemberData(nameof(TrapNames))]
    public void What_is_no_acronym_stays(string name) => Assert.Equal(Traps[name]["text"], Rewritten(Traps[name]["text"]));

    [Fact]
    public void Every_acronym_that_a_table_writes_is_found_by_the_names_of_its_letters()
    {
        var lost = new List<string>();
        foreach (var entity in Texts.Tables.Entities)
            foreach (var (letters, source) in LatinAcronyms.Of(entity))
                if (source == AcronymSource.Written && !IsKnown(string.Join(" ", letters.Select(letter => Names[letter])), entity.Id)) lost.Add($"{letters} {entity.Id}");
        Assert.Equal([], lost);
    }

    [Fact]
    public void What_a_body_is_called_is_not_the_acronym_of_a_place()
    {
        var places = Texts.Tables.Entities.Where(entity => entity.Kind == EntityKind.Place).SelectMany(Written).ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], Texts.Tables.Entities.Where(entity => entity.Kind != EntityKind.Place).SelectMany(Written).Where(places.Contains));
    }

    [Fact]
    public void A_text_without_names_of_letters_has_none() => Texts.Word.Array[0, 30].Sample(words =>
    {
        var text = string.Join(" ", words.Where(word => !LetterNames.Default.MayBe(Folder.Key.Fold(word).AsSpan())));
        Assert.DoesNotContain(ArabicNameNormalizer.Default.Weigh(text, false), reading => reading.IsSpeltAcronym);
    });

    [Fact]
    public void Common_words_and_one_other_are_no_acronym() => Gen.Select(Gen.Int[0, CommonWords.Length - 1].Array[0, 12], Gen.Int[0, 12]).Sample((numbers, place) =>
    {
        var words = numbers.Select(number => CommonWords[number]).ToList();
        words.Insert(Math.Min(place, words.Count), "سي");
        Assert.DoesNotContain(ArabicNameNormalizer.Default.Weigh(string.Join(" ", words), false), reading => reading.IsSpeltAcronym);
    });

    [Theory]
    [InlineData("World Health Organization (WHO)", "WHO")]
    [InlineData("Organization of the Petroleum Exporting Countries", "OPEC,OOTPEC")]
    [InlineData("al-Qaeda in the Arabian Peninsula", "AQAP,QAP,AQITAP")]
    [InlineData("UNRWA", "UNRWA")]
    [InlineData("UN Development Programme", "UNDP")]
    [InlineData("Gülen movement (FETÖ)", "FETO")]
    [InlineData("Pakistan Muslim League (PML-N)", "PMLN,PML")]
    [InlineData("Guardian Council (Iran)", "")]
    [InlineData("Reuters", "")]
    [InlineData("5+5 Joint Military Commission (JMC)", "JMC")]
    public void Acronyms_come_from_the_latin_name(string latin, string expected) =>
        Assert.Equal(expected, string.Join(",", LatinAcronyms.Of(new NameEntity("id", EntityKind.Organization, "اسم") { Latin = latin }).Keys));

    [Fact]
    public void People_have_none() => Assert.Empty(LatinAcronyms.Of(new NameEntity("id", EntityKind.Person, "اسم") { Latin = "John Fitzgerald Kennedy (JFK)" }));

    private static IEnumerable<string> Written(NameEntity entity) =>
        LatinAcronyms.Of(entity).Where(acronym => acronym.Value == AcronymSource.Written).Select(acronym => acronym.Key);

    private static string Rewritten(string text) => ArabicNameNormalizer.Default.Rewrite(text).Text;

    /// <summary>Whether the letters lead to the entity: as a reading, or because the tables list them as they stand.</summary>
    private static bool IsKnown(string text, string id) =>
        ArabicNameNormalizer.Default.Weigh(text, false) is var readings
        && (readings.Any(reading => string.Equals(reading.Form.Entity.Id, id, StringComparison.Ordinal)) || ArabicNameNormalizer.Default.Resolve(text).Candidates.Count > 0);
}
