namespace Arabic.NameNormalizer.Compiled;

/// <summary>Surfaces by what they have not in common with another name of their entity.</summary>
/// <remarks>
/// That is its canonical form, its short form or one of the last surfaces told of it. In four columns, each behind its
/// length, which pack better than one: which of these names; how many of its letters come first; how many of them are
/// passed over then; and the <see cref="Letters"/> that stand in place of those, with a 0 behind them. The other letters
/// of the name follow.
/// </remarks>
internal static class ToldSurfaces
{
    private const int LastOnes = 6;

    /// <param name="surfaces">Each with the names that its entity has; those of an entity one behind the other.</param>
    public static byte[] Encode(IEnumerable<(int Entity, string Canonical, string? Short, string Surface)> surfaces)
    {
        var (which, first, passed, letters) = (new RecordWriter(), new RecordWriter(), new RecordWriter(), new RecordWriter());
        var names = new Names();
        foreach (var (entity, canonical, shortForm, surface) in surfaces)
        {
            names.Begin(entity, canonical, shortForm);
            var (best, before, after) = (0, 0, 0);
            for (var i = 0; i < names.Count; i++)
            {
                var (start, end) = InCommon(names[i], surface);
                if (start + end > before + after) (best, before, after) = (i, start, end);
            }
            which.Number(best);
            first.Number(before);
            passed.Number(names[best].Length - before - after);
            letters.Append(Letters.Encode(surface.AsSpan(before, surface.Length - before - after)));
            letters.Number(StringPool.End);
            names.Add(surface);
        }
        var record = new RecordWriter().Bytes(which.ToArray()).Bytes(first.ToArray()).Bytes(passed.ToArray());
        record.Append(letters.ToArray());
        return record.ToArray();
    }

    /// <summary>Reads one surface after the other.</summary>
    public ref struct Reader
    {
        private readonly Names _names = new();
        private RecordReader _which;
        private RecordReader _first;
        private RecordReader _passed;
        private RecordReader _letters;

        public Reader(ReadOnlySpan<byte> told)
        {
            _letters = new RecordReader(told);
            _which = new RecordReader(_letters.Bytes(_letters.Number()));
            _first = new RecordReader(_letters.Bytes(_letters.Number()));
            _passed = new RecordReader(_letters.Bytes(_letters.Number()));
        }

        public string Next(int entity, string canonical, string? shortForm)
        {
            _names.Begin(entity, canonical, shortForm);
            var name = _names[_which.Number()];
            var (before, letters) = (_first.Number(), Letters.Decode(_letters.Until(StringPool.End)));
            var surface = name.Substring(0, before) + letters + name.Substring(before + _passed.Number());
            _names.Add(surface);
            return surface;
        }
    }

    private static (int Start, int End) InCommon(string name, string surface)
    {
        var (start, end, most) = (0, 0, Math.Min(name.Length, surface.Length));
        while (start < most && name[start] == surface[start]) start++;
        while (end < most - start && name[name.Length - end - 1] == surface[surface.Length - end - 1]) end++;
        return (start, end);
    }

    /// <summary>The names with which a surface may have something in common.</summary>
    private sealed class Names
    {
        private readonly List<string> _own = [];
        private readonly List<string> _told = [];
        private int _entity = -1;

        public int Count => _own.Count + Math.Min(LastOnes, _told.Count);

        /// <summary>The entity's own names first, then what was told last, the last one first.</summary>
        public string this[int i] => i < _own.Count ? _own[i] : _told[_told.Count - 1 - (i - _own.Count)];

        public void Begin(int entity, string canonical, string? shortForm)
        {
            if (entity == _entity) return;
            _entity = entity;
            _own.Clear();
            _told.Clear();
            _own.Add(canonical);
            if (shortForm is not null) _own.Add(shortForm);
        }

        public void Add(string surface) => _told.Add(surface);
    }
}
