using Arabic.NameNormalizer.Index;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>The folded words of forms, read off the phrases that lead to them: nothing is folded again.</summary>
internal sealed class FormKeys
{
    private readonly NameIndex _index;
    private readonly (int Start, int Length)[] _places;
    private readonly List<int> _found = [];
    private char[] _text = new char[1 << 12];
    private char[] _key = new char[64];
    private int _length;

    /// <param name="index">The index.</param>
    /// <param name="forms">How many forms it has.</param>
    public FormKeys(NameIndex index, int forms)
    {
        _index = index;
        _places = new (int Start, int Length)[forms];
        Visit(PhraseTrie.Root, 0);
    }

    /// <summary>The words of a form with one space between them.</summary>
    public ReadOnlySpan<char> this[int form] => _text.AsSpan(_places[form].Start, _places[form].Length);

    /// <summary>Goes on from a phrase, of which so many letters are written.</summary>
    private void Visit(int node, int length)
    {
        var (first, count) = _index.Phrases.Children(node);
        for (var child = first; child < first + count; child++)
        {
            var end = Append(_index.Words[_index.Phrases.LastWord(child)], length);
            Note(child, end);
            Visit(child, end);
        }
    }

    private int Append(ReadOnlySpan<char> word, int length)
    {
        while (length + 1 + word.Length > _key.Length) Array.Resize(ref _key, 2 * _key.Length);
        if (length > 0) _key[length++] = ' ';
        word.CopyTo(_key.AsSpan(length));
        return length + word.Length;
    }

    private void Note(int node, int length)
    {
        _found.Clear();
        _index.Phrases.AddForms(node, _found);
        if (_found.Count == 0) return;
        foreach (var form in _found) _places[form] = (_length, length);
        while (_length + length > _text.Length) Array.Resize(ref _text, 2 * _text.Length);
        _key.AsSpan(0, length).CopyTo(_text.AsSpan(_length));
        _length += length;
    }
}
