namespace Arabic.NameNormalizer.Quality.Noise;

/// <summary>Letters that are taken for each other: by what they sound like, look like, or lie next to on the keyboard.</summary>
internal static class Alike
{
    /// <summary>Letters that in turn write one foreign sound, or one dialect's.</summary>
    private static readonly string[] Sounds =
        ["تطث", "سصثز", "سش", "دضذ", "زظذض", "كقگ", "غجقگك", "حهخ", "خغك", "شچج", "بپ", "فڤپ", "وفڤ"];

    /// <summary>Letters of one stroke that dots tell apart, within a word.</summary>
    private static readonly string[] Shapes = ["بتثنيپ", "جحخچ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فقڤ"];

    /// <summary>The rows of the usual Arabic keyboard (Windows 101), left to right.</summary>
    private static readonly string[] Rows = ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ"];

    public static bool BySound(char a, char b) => Sounds.Any(letters => Both(letters, a, b));

    public static bool ByShape(char a, char b) => Shapes.Any(letters => Both(letters, a, b));

    /// <summary>The letters that an optical reader takes this one for when it loses or finds dots.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="isGained">Whether dots are added; else they are lost.</param>
    public static string WithOtherDots(char letter, bool isGained) => string.Concat(
        Shapes.Where(letters => letters.Contains(letter, StringComparison.Ordinal)).SelectMany(letters => letters)
            .Where(other => isGained ? Dots(other) > Dots(letter) : Dots(other) < Dots(letter))
            .Where(other => !"پچڤ".Contains(other, StringComparison.Ordinal)));

    /// <summary>The letters to the left and right on the keyboard.</summary>
    public static string OnKeyboard(char letter)
    {
        foreach (var row in Rows)
        {
            var at = row.IndexOf(letter, StringComparison.Ordinal);
            if (at >= 0) return row[Math.Max(0, at - 1)..at] + row[(at + 1)..Math.Min(row.Length, at + 2)];
        }
        return "";
    }

    private static int Dots(char letter) => letter switch
    {
        'ب' or 'ن' or 'ج' or 'خ' or 'ذ' or 'ز' or 'ض' or 'ظ' or 'غ' or 'ف' => 1,
        'ت' or 'ي' or 'ق' => 2,
        'ث' or 'ش' or 'پ' or 'چ' or 'ڤ' => 3,
        _ => 0,
    };

    private static bool Both(string letters, char a, char b) =>
        letters.Contains(a, StringComparison.Ordinal) && letters.Contains(b, StringComparison.Ordinal);
}
