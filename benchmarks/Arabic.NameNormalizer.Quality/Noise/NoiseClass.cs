namespace Arabic.NameNormalizer.Quality.Noise;

/// <summary>One way to spoil a name.</summary>
/// <param name="Name">The name in reports.</param>
/// <param name="IsForPersons">Whether it happens to names of persons only.</param>
/// <param name="Spoil">Spoils a name by chance; null where the name does not lend itself to it.</param>
internal sealed record NoiseClass(string Name, bool IsForPersons, Func<string, Random, string?> Spoil)
{
    public static IReadOnlyList<NoiseClass> All { get; } =
    [
        new("typo: letters swapped", false, LetterNoise.Swapped),
        new("typo: letter lost", false, LetterNoise.Lost),
        new("typo: letter doubled", false, LetterNoise.Doubled),
        new("typo: neighbour on the keyboard", false, LetterNoise.KeyboardNeighbour),
        new("ocr: dots lost", false, LetterNoise.DotsLost),
        new("ocr: dots gained", false, LetterNoise.DotsGained),
        new("words glued", false, WordNoise.Glued),
        new("word split", false, WordNoise.Split),
        new("family name first", true, WordNoise.FamilyFirst),
        new("word missing", false, WordNoise.Missing),
        new("word added", true, WordNoise.Extra),
        new("title before", true, WordNoise.TitleBefore),
        new("initial", true, WordNoise.Initial),
    ];
}
