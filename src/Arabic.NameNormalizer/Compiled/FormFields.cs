namespace Arabic.NameNormalizer.Compiled;

/// <summary>What a record of a form says, as numbers; and how it is written: as the difference from the form before it.</summary>
/// <remarks>
/// A head (noise, policy, which fields follow), then these: entity, layer, cues and anti-cues where they are not those of
/// the form before; the surface; the target where it is not the canonical form; origin, rival, needs, reason where there
/// are any. Strings that stand side by side in the pool are told by how far they are from where the last one ended. A
/// rival or a reason is 0 if it is the last one again, 1 if it is the first remark that no form before had, else its
/// number and 1: which repeats what it was the last time, and packs. So a block begins with the number of the next one.
/// </remarks>
internal struct FormFields : IRecordFields
{
    /// <summary>
    /// References to a surface: to the canonical form, the short form, the form's words as they are spelled
    /// (<see cref="PhraseNodes"/>), or a string.
    /// </summary>
    public const int Canonical = 0;
    public const int Short = 1;
    public const int AsSpelled = 2;
    private const int OfString = 3;

    private const int PolicyAt = 4;
    private const int NoiseMask = (1 << PolicyAt) - 1;
    private const int PolicyMask = 3;
    private const int HasEntity = 1 << 6;
    private const int HasTarget = 1 << 7;
    private const int HasLayer = 1 << 8;
    private const int HasCues = 1 << 9;
    private const int HasAntiCues = 1 << 10;
    private const int HasOrigin = 1 << 11;
    private const int HasRival = 1 << 12;
    private const int HasNeeds = 1 << 13;
    private const int HasReason = 1 << 14;

    private int _lastSurface;
    private int _lastRival;
    private int _lastReason;
    private int _nextRemark; // 0 before the first form of a block

    public int Noise { get; set; }

    public int Policy { get; set; }

    public int Entity { get; set; }

    public int Surface { get; set; }

    public int Target { get; set; }

    public int Layer { get; set; }

    /// <summary>The place of a string; 0 if it is the layer.</summary>
    public int Origin { get; set; }

    /// <summary>The number of a remark; 0 if there is none.</summary>
    public int Rival { get; set; }

    public int Cues { get; set; }

    public int AntiCues { get; set; }

    /// <summary>The number of the sets of evidence, from 1; 0 for none.</summary>
    public int Needs { get; set; }

    /// <summary>The number of a remark; 0 if there is none.</summary>
    public int Reason { get; set; }

    /// <summary>The string of a reference to one.</summary>
    public static int Place(int reference) => reference - OfString;

    public static int OfPlace(int place) => place + OfString;

    /// <summary>Begins a block: nothing is before its first form but reasons.</summary>
    public readonly FormFields StartBlock(RecordWriter record)
    {
        var next = Math.Max(1, _nextRemark);
        record.Number(next);
        return new FormFields { _nextRemark = next };
    }

    /// <summary>Writes the next form, whose fields then stand for "the form before".</summary>
    public void Write(in FormFields next, RecordWriter record, StringPoolBuilder strings)
    {
        record.Number(next.Noise | (next.Policy << PolicyAt)
            | (next.Entity == Entity ? 0 : HasEntity) | (next.Target == Canonical ? 0 : HasTarget) | (next.Layer == Layer ? 0 : HasLayer)
            | (next.Cues == Cues ? 0 : HasCues) | (next.AntiCues == AntiCues ? 0 : HasAntiCues) | (next.Origin == 0 ? 0 : HasOrigin)
            | (next.Rival == 0 ? 0 : HasRival) | (next.Needs == 0 ? 0 : HasNeeds) | (next.Reason == 0 ? 0 : HasReason));
        if (next.Entity != Entity) record.Signed(next.Entity - Entity);
        if (next.Layer != Layer) record.Signed(next.Layer - Layer);
        if (next.Cues != Cues) record.Signed(next.Cues - Cues);
        if (next.AntiCues != AntiCues) record.Signed(next.AntiCues - AntiCues);
        var (surface, rival, reason, nextRemark) = (_lastSurface, _lastRival, _lastReason, _nextRemark);
        WriteSurface(next.Surface, ref surface, record, strings);
        if (next.Target != Canonical) record.Number(next.Target);
        if (next.Origin != 0) record.Number(next.Origin);
        if (next.Rival != 0) WriteRemark(next.Rival, ref rival, ref nextRemark, record);
        if (next.Needs != 0) record.Number(next.Needs);
        if (next.Reason != 0) WriteRemark(next.Reason, ref reason, ref nextRemark, record);
        this = next;
        (_lastSurface, _lastRival, _lastReason, _nextRemark) = (surface, rival, reason, nextRemark);
    }

    /// <summary>All forms of an index.</summary>
    public static FormFields[] All(Blob blob, StringPool strings) =>
        new RecordBlocks(blob, SectionId.FormBlocks, SectionId.Forms).ReadAll<FormFields>(strings);

    /// <summary>Reads the next form over the one before it.</summary>
    public void Read(ref RecordReader record, StringPool strings)
    {
        if (_nextRemark == 0) _nextRemark = record.Number();
        var head = record.Number();
        Noise = head & NoiseMask;
        Policy = (head >> PolicyAt) & PolicyMask;
        if ((head & HasEntity) != 0) Entity += record.Signed();
        if ((head & HasLayer) != 0) Layer += record.Signed();
        if ((head & HasCues) != 0) Cues += record.Signed();
        if ((head & HasAntiCues) != 0) AntiCues += record.Signed();
        Surface = record.Number();
        if (Surface >= OfString)
        {
            _lastSurface = strings.After(_lastSurface) + Unfold(Surface - OfString);
            Surface = OfPlace(_lastSurface);
        }
        Target = (head & HasTarget) == 0 ? Canonical : record.Number();
        Origin = (head & HasOrigin) == 0 ? 0 : record.Number();
        Rival = (head & HasRival) == 0 ? 0 : _lastRival = ReadRemark(ref record, _lastRival);
        Needs = (head & HasNeeds) == 0 ? 0 : record.Number();
        Reason = (head & HasReason) == 0 ? 0 : _lastReason = ReadRemark(ref record, _lastReason);
    }

    private static void WriteRemark(int remark, ref int last, ref int next, RecordWriter record)
    {
        record.Number(remark == last ? 0 : remark == next ? 1 : remark + 1);
        last = remark;
        next = Math.Max(next, remark + 1);
    }

    private int ReadRemark(ref RecordReader record, int last)
    {
        var told = record.Number();
        var remark = told == 0 ? last : told == 1 ? _nextRemark : told - 1;
        _nextRemark = Math.Max(_nextRemark, remark + 1);
        return remark;
    }

    private static void WriteSurface(int surface, ref int last, RecordWriter record, StringPoolBuilder strings)
    {
        if (surface < OfString)
        {
            record.Number(surface);
            return;
        }
        var place = Place(surface);
        var distance = place - strings.After(last);
        record.Number(OfString + ((distance << 1) ^ (distance >> 31)));
        last = place;
    }

    private static int Unfold(int value) => (int)((uint)value >> 1) ^ -(value & 1);
}
