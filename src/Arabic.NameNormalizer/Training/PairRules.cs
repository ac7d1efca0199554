using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Training;

/// <summary>Numbered rules that pairs of spellings obey, as <see cref="FaultRule"/> has them for tables of names.</summary>
internal static class PairRules
{
    public static readonly FaultRule NoPairs = new("ANN111",
        "Write a pair a line: a spelling, a tab, the name that it stands for; or start with a header of variant and canonical, or of latin and arabic.");

    public static readonly FaultRule MissingCell = new("ANN112",
        "Write both sides of the pair, with a tab between them; a count may follow.");

    public static readonly FaultRule NoArabicWord = new("ANN113",
        FormattableString.Invariant($"Write words of Arabic letters, {ChannelAlphabet.WordLength} letters a word at most, or remove the row."));

    public static readonly FaultRule BadCount = new("ANN114", "Write how often the pair was seen, a whole number from 1, or leave the cell empty.");

    public static readonly FaultRule OtherWordCount = new("ANN115",
        "Give both sides as many words, so that each word has its own; the pair is left out.", IsWarning: true);

    public static readonly FaultRule SameSpelling = new("ANN116",
        "Remove the row: both sides fold to the same, and folding finds that already; the pair is left out.", IsWarning: true);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FaultRule> All { get; } = [NoPairs, MissingCell, NoArabicWord, BadCount, OtherWordCount, SameSpelling];
}
