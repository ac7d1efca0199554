namespace Arabic.NameNormalizer.Quality.Sets;

/// <summary>What anybody would fold before comparing Arabic names: hamza seats, final yeh, teh marbuta, marks, tatweel.</summary>
/// <remarks>Given to every peer, so that none is beaten by letters that all agree on.</remarks>
internal static class PlainFold
{
    public static string Of(string text) => string.Concat(text.Where(c => !IsMark(c)).Select(Letter));

    private static char Letter(char c) => c switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ئ' or 'ی' => 'ي',
        'ؤ' => 'و',
        'ة' => 'ه',
        'ک' => 'ك',
        _ => c,
    };

    private static bool IsMark(char c) => c is 'ـ' or (>= '\u064B' and <= '\u065F') or '\u0670';
}
