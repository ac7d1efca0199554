using Arabic.NameNormalizer.Tests.Support;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Rewriting;

/// <summary>What is glued before a garbled name stays as it was: nothing of it is lost, and no letter of the name is taken for it.</summary>
public sealed class ProcliticTests
{
    private const char Wav = 'و';

    /// <summary>Given name, surname, and a cue of each person of the packs whose name is two words without an article first.</summary>
    private static readonly (string Given, string Surname, string Cue)[] Persons =
    [
        .. from form in Texts.Tables.Forms
           where form.IsCanonical && form.Entity.Kind == EntityKind.Person && form.Surface == form.Entity.Canonical
           let words = form.Surface.Split(' ')
           where words.Length == 2 && words[1].Length > 4 && !words[0].StartsWith("ال", StringComparison.Ordinal) && words[0][0] != Wav
           select (words[0], words[1], form.Cues.Count > 0 ? form.Cues[0] : ""),
    ];

    private static readonly Gen<(int Person, char Proclitic, int Place, char Letter)> Garbled =
        Gen.Select(Gen.Int[0, Persons.Length - 1], Gen.Char["لبو"], Gen.Int[1, 100], Gen.Char["اويه"]);

    [Fact]
    public void A_proclitic_stays_before_a_garbled_full_name() => Garbled.Sample(
        garbled =>
        {
            var (given, surname, cue) = Persons[garbled.Person];
            var at = 1 + (garbled.Place % (surname.Length - 2));
            var before = $"سلم {cue} الرسالة {garbled.Proclitic}";
            var rewritten = ArabicNameNormalizer.Default.Rewrite($"{before}{given} {surname.Insert(at, garbled.Letter.ToString())} أمس.").Text;
            return rewritten.StartsWith(before + given + " ", StringComparison.Ordinal) || IsAnotherName(rewritten, before);
        },
        iter: 4000);

    /// <summary>What looks like an article may have lost its alef, and of three letters alike one is passed over: those are left out.</summary>
    [Theory]
    [InlineData('ل')]
    [InlineData('ب')]
    public void A_preposition_stays_before_a_garbled_given_name(char preposition) => Assert.Equal([],
        from person in Persons
        where person.Given.Length > 2 && person.Given[1] != 'ل' && person.Given[0] != preposition
        let text = $"سلم {person.Cue} الرسالة {preposition}{person.Given.Insert(2, "ا")} {person.Surname} أمس."
        let rewritten = ArabicNameNormalizer.Default.Rewrite(text).Text
        where !rewritten.Contains($" الرسالة {preposition}", StringComparison.Ordinal)
        select $"{text} → {rewritten}");

    /// <summary>The garbled name may be nearer to somebody else's, or be another usual spelling: the proclitic stands before it all the same.</summary>
    private static bool IsAnotherName(string rewritten, string before) =>
        rewritten.StartsWith(before, StringComparison.Ordinal) && FirstWords.Contains(rewritten[before.Length..].Split(' ')[0]);

    private static readonly HashSet<string> FirstWords = new(Texts.Surfaces.Select(surface => surface.Split(' ')[0]), StringComparer.Ordinal);
}
