using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Training;

/// <summary>Finds the best alignment of the skeletons of two words.</summary>
/// <remarks>
/// The table's cell (i, j) has the least cost of alignments in which the word's i-th consonant is written as the j-th
/// of the other word; the edges count as consonants that match. Between two matches up to two consonants of either word
/// stand for nothing, and the slots around them become one.
/// </remarks>
internal sealed class SkeletonAligner(SkeletonCosts costs)
{
    private const int MostSkips = 2;
    private const int Never = int.MaxValue / 2;

    /// <summary>The texts of letters and slots that came up: some million steps are made of a hundred.</summary>
    private readonly string?[] _letterTexts = new string?[Size], _slotTexts = new string?[Skeleton.SlotCodes];
    private readonly byte[] _word = new byte[WordLength], _written = new byte[WordLength];
    private readonly byte[] _wordSlots = new byte[WordLength + 1], _writtenSlots = new byte[WordLength + 1];
    private readonly (int Cost, int FromWord, int FromWritten)[,] _cells = new (int, int, int)[WordLength + 2, WordLength + 2];
    private int _wordCount, _writtenCount;

    /// <summary>The steps of the best alignment; none if the words are too unlike to have one.</summary>
    public List<SkeletonStep> Align(byte[] word, byte[] written)
    {
        _wordCount = Skeleton.Split(word, _word, _wordSlots);
        _writtenCount = Skeleton.Split(written, _written, _writtenSlots);
        var cells = _cells;
        for (var i = 0; i <= _wordCount + 1; i++)
            for (var j = 0; j <= _writtenCount + 1; j++)
                cells[i, j] = i + j == 0 ? default : CanMatch(i, j) ? Best(cells, i, j) : (Never, 0, 0);

        var steps = new List<SkeletonStep>();
        if (cells[_wordCount + 1, _writtenCount + 1].Cost >= Never) return steps;
        for (int i = _wordCount + 1, j = _writtenCount + 1; i > 0;)
        {
            var (_, fromWord, fromWritten) = cells[i, j];
            if (i <= _wordCount) steps.Add(new SkeletonStep(SkeletonCosts.ConsonantKind, TextOf(_word[i - 1]), TextOf(_written[j - 1])));
            for (var k = fromWord + 1; k < i; k++) steps.Add(new SkeletonStep(SkeletonCosts.ConsonantKind, TextOf(_word[k - 1]), ChannelTable.Nothing));
            for (var k = fromWritten + 1; k < j; k++) steps.Add(new SkeletonStep(SkeletonCosts.ConsonantKind, ChannelTable.Nothing, TextOf(_written[k - 1])));
            steps.Add(new SkeletonStep(SkeletonCosts.NameOf(Place(fromWord, i)),
                TextOf(_wordSlots, fromWord, i), TextOf(_writtenSlots, fromWritten, j)));
            (i, j) = (fromWord, fromWritten);
        }
        return steps;
    }

    /// <summary>A consonant matches a consonant, an edge the same edge.</summary>
    private bool CanMatch(int i, int j) => i > 0 && j > 0 && (i > _wordCount) == (j > _writtenCount);

    private (int Cost, int FromWord, int FromWritten) Best((int Cost, int FromWord, int FromWritten)[,] cells, int i, int j)
    {
        var best = (Cost: Never, FromWord: 0, FromWritten: 0);
        var change = i > _wordCount ? 0 : costs.Change(_written[j - 1], _word[i - 1]);
        for (var fromWord = Math.Max(0, i - 1 - MostSkips); fromWord < i; fromWord++)
            for (var fromWritten = Math.Max(0, j - 1 - MostSkips); fromWritten < j; fromWritten++)
            {
                var before = cells[fromWord, fromWritten].Cost;
                if (before >= Never) continue;
                var cost = before + change + costs.Slot(Place(fromWord, i), Slot(_writtenSlots, fromWritten, j), Slot(_wordSlots, fromWord, i));
                for (var k = fromWord + 1; k < i; k++) cost += costs.Change(Edge, _word[k - 1]);
                for (var k = fromWritten + 1; k < j; k++) cost += costs.Change(_written[k - 1], Edge);
                if (cost < best.Cost) best = (cost, fromWord, fromWritten);
            }
        return best;
    }

    private SlotPlace Place(int from, int to) => (from == 0, to > _wordCount) switch
    {
        (true, true) => SlotPlace.Whole,
        (true, false) => SlotPlace.Initial,
        (false, true) => SlotPlace.Final,
        _ => SlotPlace.Medial,
    };

    private static int Slot(byte[] slots, int from, int to)
    {
        int slot = slots[from];
        for (var i = from + 1; i < to; i++) slot = Skeleton.Join(slot, slots[i]);
        return slot;
    }

    private string TextOf(byte letter) => _letterTexts[letter] ??= Text(letter);

    private string TextOf(byte[] slots, int from, int to)
    {
        var slot = Slot(slots, from, to);
        return _slotTexts[slot] ??= Text(Skeleton.Letters(slot));
    }

    private static string Text(params byte[] letters) =>
        letters.Length == 0 ? ChannelTable.Nothing : new string([.. letters.Select(letter => Letter(letter))]);
}
