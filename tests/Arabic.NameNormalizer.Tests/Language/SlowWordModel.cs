using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Language;

namespace Arabic.NameNormalizer.Tests.Language;

/// <summary>The word model as its tables say it: every prefix and every suffix is tried, and the rest looked up.</summary>
internal sealed class SlowWordModel
{
    private readonly Dictionary<string, (StemClass Classes, int Band)> _stems = new(StringComparer.Ordinal);

    public SlowWordModel()
    {
        (Prefixes, Suffixes) = AffixTable.Compose([.. EmbeddedTable.Rows("language/affixes.tsv")]);
        StemTables.Read(EmbeddedTable.Rows, (span, classes, band) =>
        {
            var stem = span.ToString();
            if (stem.Length is < 2 or > WordLetters.MaxStem || !stem.All(c => WordLetters.Number(c) > 0)) return;
            var (knownClasses, knownBand) = _stems.GetValueOrDefault(stem, (StemClass.None, band));
            _stems[stem] = (knownClasses | classes, Math.Min(knownBand, band));
        });
        Stems = [.. _stems.Keys.Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<AffixTable.Affix> Prefixes { get; }

    public IReadOnlyList<AffixTable.Affix> Suffixes { get; }

    public IReadOnlyList<string> Stems { get; }

    /// <summary>All forms of a stem, each by the affixes that go together around it.</summary>
    public IEnumerable<string> FormsOf(string stem) =>
        from prefix in Prefixes
        from suffix in Suffixes
        where Allows(stem, prefix, suffix) != StemClass.None
        select prefix.Text + stem + suffix.Text;

    public WordReading Look(string key, bool isFeminine = false)
    {
        if (key.Length > 24 || !key.All(c => WordLetters.Number(c) > 0)) return default;
        if (key.Length == 1) return new WordReading(WordKind.Word, 3, 0);
        var readings =
            from prefix in Prefixes
            where key.StartsWith(prefix.Text, StringComparison.Ordinal)
            from suffix in Suffixes
            where !(isFeminine && suffix.IsPronoun)
                && key.Length > prefix.Text.Length + suffix.Text.Length
                && key.EndsWith(suffix.Text, StringComparison.Ordinal)
            let stem = key[prefix.Text.Length..^suffix.Text.Length]
            let classes = Allows(stem, prefix, suffix)
            where classes != StemClass.None
            select (
                Kind: ((classes & StemClass.Names) != 0 ? WordKind.Name : 0) | ((classes & ~StemClass.Names) != 0 ? WordKind.Word : 0),
                _stems[stem].Band,
                Affixes: Math.Sign(prefix.Text.Length) + Math.Sign(suffix.Text.Length));
        var all = readings.ToList();
        if (all.Count == 0) return default;
        // Where readings are equally plain, the model keeps the one with the shortest prefix, then the shortest stem.
        var best = all.MinBy(reading => reading.Band + reading.Affixes);
        return new WordReading(all.Aggregate(WordKind.Unknown, (kind, reading) => kind | reading.Kind), best.Band, best.Affixes);
    }

    private StemClass Allows(string stem, AffixTable.Affix prefix, AffixTable.Affix suffix)
    {
        if (!_stems.TryGetValue(stem, out var known)) return StemClass.None;
        var doubtful = stem.Length == 2 || stem.Length == 3 && known.Band > 1 || stem.Length == 4 && known.Band > 2;
        if (doubtful && (prefix.Rare || suffix.Rare)) return StemClass.None;
        var mostlyAffixes = stem.Length == 2 && prefix.Text.Length + suffix.Text.Length > (known.Band > 1 ? 2 : 3);
        var classes = mostlyAffixes ? known.Classes & ~StemClass.Verbs : known.Classes;
        return classes & AffixTable.Classes(prefix, suffix);
    }
}
